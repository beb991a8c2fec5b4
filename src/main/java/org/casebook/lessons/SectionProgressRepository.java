package org.casebook.lessons;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SectionProgressRepository extends ListCrudRepository<SectionProgress, SectionProgress.Id> {

    /** All of one person's, the last visited first. */
    @Query("""
            select progress from SectionProgress progress where progress.id.accountId = :account
            order by progress.visitedAt desc
            """)
    List<SectionProgress> of(UUID account);

    @Query("""
            select progress from SectionProgress progress
            where progress.id.accountId in :accounts and progress.id.section in :sections
            """)
    List<SectionProgress> ofAll(Collection<UUID> accounts, Collection<String> sections);
}
