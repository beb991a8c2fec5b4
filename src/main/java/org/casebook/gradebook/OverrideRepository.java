package org.casebook.gradebook;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OverrideRepository extends ListCrudRepository<OverrideRecord, UUID> {

    /** Those that hold, the oldest first. */
    @Query("""
            select record from OverrideRecord record
            where record.assignmentId in :assignments and record.accountId in :students and record.endedAt is null
            order by record.setAt
            """)
    List<OverrideRecord> holding(Collection<UUID> assignments, Collection<UUID> students);

    /** Those in whose note a name stands. */
    @Query("select record from OverrideRecord record where locate(lower(:name), lower(record.note)) > 0")
    List<OverrideRecord> mentioning(String name);

    List<OverrideRecord> findByAssignmentId(UUID assignment);

    List<OverrideRecord> findByAccountId(UUID student);
}
