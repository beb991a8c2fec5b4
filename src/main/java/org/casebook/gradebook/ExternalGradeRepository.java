package org.casebook.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ExternalGradeRepository extends ListCrudRepository<ExternalGradeRecord, UUID> {

    /** Those that hold, of some students. */
    @Query("""
            select record from ExternalGradeRecord record
            where record.workId in :works and record.accountId in :students and record.endedAt is null
            order by record.setAt
            """)
    List<ExternalGradeRecord> holding(Collection<UUID> works, Collection<UUID> students);

    /** All that hold, those of former students too. */
    @Query("select record from ExternalGradeRecord record where record.workId = :work and record.endedAt is null")
    List<ExternalGradeRecord> holding(UUID work);
}
