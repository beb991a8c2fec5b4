package org.casebook.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface SittingRepository extends ListCrudRepository<Sitting, UUID> {

    Optional<Sitting> findByOpenFor(UUID account);

    List<Sitting> findByAccountIdOrderByStartedAt(UUID account);

    List<Sitting> findByAccountIdInOrderByStartedAt(Collection<UUID> accounts);

    /** The sittings of some students in which answers were taken without a word on them. */
    @Query("select sitting from Sitting sitting where sitting.accountId in :students and sitting.silent = true")
    List<Sitting> tests(Collection<UUID> students);

    @Query("""
            select sitting from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.accountId = :student order by sitting.startedAt
            """)
    List<Sitting> attempts(UUID assignment, UUID student);

    /** The attempts of some students at an assignment, the oldest first. */
    @Query("""
            select sitting from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.accountId in :students order by sitting.startedAt
            """)
    List<Sitting> attempts(UUID assignment, Collection<UUID> students);

    /** Whether it is open though its time is up. */
    @Query("""
            select count(sitting) > 0 from Sitting sitting
            where sitting.id = :id and sitting.endsAt <= :now and sitting.finishedAt is null
            """)
    boolean isOver(UUID id, Instant now);

    /** Whose it is. */
    @Query("select sitting.accountId from Sitting sitting where sitting.id = :id")
    Optional<UUID> ownerOf(UUID id);

    /** Those that are open and should have been handed in by then. */
    @Query("select sitting from Sitting sitting where sitting.endsAt <= :by and sitting.finishedAt is null")
    List<Sitting> over(Instant by);

    /** Who has an attempt at an assignment open. */
    @Query("""
            select sitting.accountId from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.finishedAt is null
            """)
    List<UUID> studentsAt(UUID assignment);

    /** Who has an attempt open of which something began only after that time. */
    @Query("""
            select sitting.accountId from Sitting sitting
            where sitting.openFor is not null and sitting.assignmentId is not null
              and (coalesce(sitting.runsFrom, sitting.startedAt) > :time or sitting.reopenedAt > :time
                or sitting.breakBegan > :time)
            """)
    List<UUID> beganAfter(Instant time);

    @Query("select count(distinct sitting.accountId) from Sitting sitting where sitting.assignmentId = :assignment")
    long studentsWhoBegan(UUID assignment);

    /** Every attempt at an assignment with how far it is, the oldest first. */
    @Query("""
            select sitting.accountId as account, sitting.id as sitting, sitting.maxItems as maxItems,
                   sitting.untilSure as untilSure, sitting.silent as silent, sitting.startedAt as started,
                   sitting.endsAt as endsAt, sitting.breakEnds as breakEnds, sitting.finishedAt as finished,
                   sitting.endReason as endReason,
                   count(item.answeredAt) as answered,
                   sum(case when item.voided = false and (item.correct = true or item.credited = true)
                       then 1 else 0 end) as correct,
                   sum(case when item.voided = true or item.answeredAt is null then 0.0
                       when item.credited = true then 1.0
                       else cast(item.score as Double) / item.fullScore end) as points,
                   sum(case when item.voided = false and item.response = :dontKnow then 1 else 0 end) as unknown,
                   sum(case when item.voided = true then 1 else 0 end) as voided,
                   max(item.presentedAt) as presentedAt, max(item.answeredAt) as answeredAt
            from Sitting sitting left join SittingItem item on item.sittingId = sitting.id
            where sitting.assignmentId = :assignment
            group by sitting.accountId, sitting.id, sitting.maxItems, sitting.untilSure, sitting.silent,
                     sitting.startedAt, sitting.endsAt, sitting.breakEnds, sitting.finishedAt, sitting.endReason
            order by sitting.startedAt
            """)
    List<AttemptRow> attemptsOfAll(UUID assignment, String dontKnow);

    /**
     * The finished attempts of some students at some assignments, the oldest first: a row for each topic that was
     * measured when it ended, one without a topic while nothing was; with what the attempt alone says of the topic, where
     * that is kept. Topics are in one order, so that sums of them are the same to the bit.
     */
    @Query("""
            select sitting.id as sitting, sitting.accountId as account, sitting.assignmentId as assignment,
                   sitting.topics as topics, sitting.topicWeights as weights, sitting.silent as silent,
                   sitting.finishedAt as finished, sitting.endReason as endReason, sitting.untilSure as untilSure,
                   sitting.maxItems as maxItems, sitting.formId as form,
                   point.id.topic as topic, point.expected as expected, point.low as low, point.high as high,
                   own.expected as ownExpected, own.low as ownLow, own.high as ownHigh, own.answers as ownAnswers
            from Sitting sitting left join MasteryPoint point on point.id.sittingId = sitting.id
            left join AttemptShare own on own.id.sittingId = sitting.id and own.id.topic = point.id.topic
            where sitting.accountId in :students and sitting.assignmentId in :assignments
              and sitting.finishedAt is not null
            order by sitting.startedAt, sitting.id, point.id.topic
            """)
    List<MeasuredRow> measured(Collection<UUID> students, Collection<UUID> assignments);

    /** A row of {@link #measured}. */
    interface MeasuredRow {
        UUID getSitting();

        UUID getAccount();

        UUID getAssignment();

        String getTopics();

        @Nullable
        String getWeights();

        boolean getSilent();

        Instant getFinished();

        @Nullable
        EndReason getEndReason();

        boolean getUntilSure();

        int getMaxItems();

        @Nullable
        UUID getForm();

        @Nullable
        String getTopic();

        @Nullable
        Double getExpected();

        @Nullable
        Double getLow();

        @Nullable
        Double getHigh();

        @Nullable
        Double getOwnExpected();

        @Nullable
        Double getOwnLow();

        @Nullable
        Double getOwnHigh();

        @Nullable
        Integer getOwnAnswers();
    }

    /** Whose attempts {@link #withoutOwnShares} are. */
    @Query("""
            select distinct sitting.accountId from Sitting sitting
            where sitting.assignmentId = :assignment and sitting.finishedAt is not null
              and not exists (select own.id from AttemptShare own where own.id.sittingId = sitting.id)
            """)
    List<UUID> studentsWithoutOwnShares(UUID assignment);

    /** Finished attempts at an assignment of which it isn't kept what they alone say. */
    @Query("""
            select sitting from Sitting sitting where sitting.assignmentId = :assignment and sitting.finishedAt is not null
              and not exists (select own.id from AttemptShare own where own.id.sittingId = sitting.id)
            """)
    List<Sitting> withoutOwnShares(UUID assignment);

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
        Instant getBreakEnds();

        @Nullable
        Instant getFinished();

        @Nullable
        EndReason getEndReason();

        long getAnswered();

        long getCorrect();

        double getPoints();

        long getUnknown();

        long getVoided();

        /** When the latest question was put. */
        Instant getPresentedAt();

        @Nullable
        Instant getAnsweredAt();
    }

    long countByOpenForIsNotNull();
}
