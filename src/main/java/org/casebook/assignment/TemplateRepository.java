package org.casebook.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemplateRepository extends JpaRepository<TemplateRecord, UUID> {

    List<TemplateRecord> findByAccountIdOrderByTitle(UUID owner);

    List<TemplateRecord> findByAccountIdAndTitle(UUID owner, String title);

    Optional<TemplateRecord> findByIdAndAccountId(UUID id, UUID owner);

    long countByAccountId(UUID owner);

    /** Those in whose words a name stands. */
    @Query("""
            select record from TemplateRecord record
            where locate(lower(:name), lower(record.title)) > 0 or locate(lower(:name), lower(record.instructions)) > 0
            """)
    List<TemplateRecord> mentioning(String name);
}
