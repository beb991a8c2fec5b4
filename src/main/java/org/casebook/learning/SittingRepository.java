package org.casebook.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SittingRepository extends ListCrudRepository<Sitting, UUID> {

    Optional<Sitting> findByOpenFor(UUID account);

    List<Sitting> findByAccountIdOrderByStartedAt(UUID account);

    @Query("""
            select sitting from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.accountId = :student order by sitting.startedAt
            """)
    List<Sitting> attempts(UUID assignment, UUID student);

    /** Those that are open and should have been handed in by then. */
    @Query("select sitting from Sitting sitting where sitting.endsAt <= :by and sitting.finishedAt is null")
    List<Sitting> over(Instant by);

    List<Sitting> findByAssignmentIdAndFinishedAtIsNull(UUID assignment);
}
