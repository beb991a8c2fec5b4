package org.casebook.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SittingRepository extends ListCrudRepository<Sitting, UUID> {

    Optional<Sitting> findByOpenFor(UUID account);

    List<Sitting> findByAccountIdOrderByStartedAt(UUID account);

    List<Sitting> findByAccountIdInOrderByStartedAt(Collection<UUID> accounts);

    @Query("""
            select sitting from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.accountId = :student order by sitting.startedAt
            """)
    List<Sitting> attempts(UUID assignment, UUID student);

    /** Those that are open and should have been handed in by then. */
    @Query("select sitting from Sitting sitting where sitting.endsAt <= :by and sitting.finishedAt is null")
    List<Sitting> over(Instant by);

    List<Sitting> findByAssignmentIdAndFinishedAtIsNull(UUID assignment);

    @Query("select count(distinct sitting.accountId) from Sitting sitting where sitting.assignmentId = :assignment")
    long studentsWhoBegan(UUID assignment);

    /** Every attempt at an assignment with how far it is, the oldest first. */
    @Query("""
            select sitting.accountId as account, sitting.id as sitting, sitting.maxItems as maxItems,
                   sitting.untilSure as untilSure, sitting.silent as silent, sitting.startedAt as started,
                   sitting.endsAt as endsAt, sitting.finishedAt as finished, count(item.answeredAt) as answered,
                   sum(case when item.voided = false and (item.correct = true or item.credited = true)
                       then 1 else 0 end) as correct,
                   sum(case when item.voided = true then 1 else 0 end) as voided,
                   max(item.presentedAt) as presentedAt, max(item.answeredAt) as answeredAt
            from Sitting sitting left join SittingItem item on item.sittingId = sitting.id
            where sitting.assignmentId = :assignment
            group by sitting.accountId, sitting.id, sitting.maxItems, sitting.untilSure, sitting.silent,
                     sitting.startedAt, sitting.endsAt, sitting.finishedAt
            order by sitting.startedAt
            """)
    List<AttemptRow> attemptsOfAll(UUID assignment);

    /** A row of {@link #attemptsOfAll}. */
    interface AttemptRow {
        UUID getAccount();

        UUID getSitting();

        int getMaxItems();

        boolean getUntilSure();

        boolean getSilent();

        Instant getStarted();

        @Nullable
        Instant getEndsAt();

        @Nullable
        Instant getFinished();

        long getAnswered();

        long getCorrect();

        long getVoided();

        /** When the latest question was put. */
        Instant getPresentedAt();

        @Nullable
        Instant getAnsweredAt();
    }

    long countByOpenForIsNotNull();
}
