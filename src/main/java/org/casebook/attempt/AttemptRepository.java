package org.casebook.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface AttemptRepository extends ListCrudRepository<Attempt, UUID> {

    Optional<Attempt> findByOpenFor(UUID account);

    /** An attempt with its questions in their order, a row each; one without any is a row without. */
    @Query("""
            select attempt as attempt, item as item
            from Attempt attempt left join AttemptItem item on item.attemptId = attempt.id
            where attempt.id = :id order by item.position
            """)
    List<WithItem> withItems(UUID id);

    /** A row of {@link #withItems}. */
    record WithItem(Attempt attempt, @Nullable AttemptItem item) {}

    List<Attempt> findByAccountIdOrderByStartedAt(UUID account);

    List<Attempt> findByAccountIdInOrderByStartedAt(Collection<UUID> accounts);

    /** The attempts of some students in which answers were taken without a word on them. */
    @Query("select attempt from Attempt attempt where attempt.accountId in :students and attempt.silent = true")
    List<Attempt> tests(Collection<UUID> students);

    @Query("""
            select attempt from Attempt attempt
            where attempt.assignmentId = :assignment and attempt.accountId = :student order by attempt.startedAt
            """)
    List<Attempt> attempts(UUID assignment, UUID student);

    /** The attempts of some students at an assignment, the oldest first. */
    @Query("""
            select attempt from Attempt attempt
            where attempt.assignmentId = :assignment and attempt.accountId in :students order by attempt.startedAt
            """)
    List<Attempt> attempts(UUID assignment, Collection<UUID> students);

    /** Whether it is open though its time is up. */
    @Query("""
            select count(attempt) > 0 from Attempt attempt
            where attempt.id = :id and attempt.endsAt <= :now and attempt.finishedAt is null
            """)
    boolean isOver(UUID id, Instant now);

    /** Whose it is. */
    @Query("select attempt.accountId from Attempt attempt where attempt.id = :id")
    Optional<UUID> ownerOf(UUID id);

    /** Those that are open and should have been handed in by then. */
    @Query("select attempt from Attempt attempt where attempt.endsAt <= :by and attempt.finishedAt is null")
    List<Attempt> over(Instant by);

    /** Who has an attempt at an assignment open. */
    @Query("""
            select attempt.accountId from Attempt attempt
            where attempt.assignmentId = :assignment and attempt.finishedAt is null
            """)
    List<UUID> studentsAt(UUID assignment);

    /** Who has an attempt open of which something began only after that time. */
    @Query("""
            select attempt.accountId from Attempt attempt
            where attempt.finishedAt is null and attempt.assignmentId is not null
              and (coalesce(attempt.runsFrom, attempt.startedAt) > :time or attempt.reopenedAt > :time
                or attempt.breakBegan > :time)
            """)
    List<UUID> beganAfter(Instant time);

    @Query("select count(distinct attempt.accountId) from Attempt attempt where attempt.assignmentId = :assignment")
    long studentsWhoBegan(UUID assignment);

    @Query("select distinct attempt.accountId from Attempt attempt where attempt.assignmentId = :assignment")
    List<UUID> whoBegan(UUID assignment);

    /** Every attempt at some assignments with how far it is, the oldest first. */
    @Query("""
            select attempt.assignmentId as assignment, attempt.accountId as account, attempt.id as attempt, attempt.maxItems as maxItems,
                   attempt.untilSure as untilSure, attempt.silent as silent, attempt.startedAt as started,
                   attempt.endsAt as endsAt, attempt.breakEnds as breakEnds, attempt.finishedAt as finished,
                   attempt.endReason as endReason,
                   count(item.answeredAt) as answered,
                   sum(case when item.voided = false and (item.correct = true or item.credited = true)
                       then 1 else 0 end) as correct,
                   sum(case when item.voided = true or item.answeredAt is null then 0.0
                       when item.credited = true then 1.0
                       else cast(item.score as Double) / item.fullScore end) as points,
                   sum(case when item.voided = false and item.response = :dontKnow then 1 else 0 end) as unknown,
                   sum(case when item.voided = true then 1 else 0 end) as voided,
                   max(item.presentedAt) as presentedAt, max(item.answeredAt) as answeredAt
            from Attempt attempt left join AttemptItem item on item.attemptId = attempt.id
            where attempt.assignmentId in :assignments
            group by attempt.assignmentId, attempt.accountId, attempt.id, attempt.maxItems, attempt.untilSure, attempt.silent,
                     attempt.startedAt, attempt.endsAt, attempt.breakEnds, attempt.finishedAt, attempt.endReason
            order by attempt.startedAt
            """)
    List<AttemptRow> attemptsOfAll(Collection<UUID> assignments, String dontKnow);

    /**
     * The finished attempts of some students at some assignments, the oldest first: a row for each topic that was
     * measured when it ended, one without a topic while nothing was; with what the attempt alone says of the topic, where
     * that is kept. Topics are in one order, so that sums of them are the same to the bit.
     */
    @Query("""
            select attempt.id as attempt, attempt.accountId as account, attempt.assignmentId as assignment,
                   attempt.topics as topics, attempt.topicWeights as weights, attempt.silent as silent,
                   attempt.finishedAt as finished, attempt.endReason as endReason, attempt.untilSure as untilSure,
                   attempt.maxItems as maxItems, attempt.formId as form,
                   point.id.topic as topic, point.expected as expected, point.low as low, point.high as high,
                   own.expected as ownExpected, own.low as ownLow, own.high as ownHigh, own.answers as ownAnswers
            from Attempt attempt left join MasteryPoint point on point.id.attemptId = attempt.id
            left join AttemptShare own on own.id.attemptId = attempt.id and own.id.topic = point.id.topic
            where attempt.accountId in :students and attempt.assignmentId in :assignments
              and attempt.finishedAt is not null
            order by attempt.startedAt, attempt.id, point.id.topic
            """)
    List<MeasuredRow> measured(Collection<UUID> students, Collection<UUID> assignments);

    /** A row of {@link #measured}. */
    interface MeasuredRow {
        UUID getAttempt();

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
            select distinct attempt.accountId from Attempt attempt
            where attempt.assignmentId = :assignment and attempt.finishedAt is not null
              and not exists (select own.id from AttemptShare own where own.id.attemptId = attempt.id)
            """)
    List<UUID> studentsWithoutOwnShares(UUID assignment);

    /** Finished attempts at an assignment of which it isn't kept what they alone say. */
    @Query("""
            select attempt from Attempt attempt where attempt.assignmentId = :assignment and attempt.finishedAt is not null
              and not exists (select own.id from AttemptShare own where own.id.attemptId = attempt.id)
            """)
    List<Attempt> withoutOwnShares(UUID assignment);

    /** A row of {@link #attemptsOfAll}. */
    interface AttemptRow {
        UUID getAssignment();

        UUID getAccount();

        UUID getAttempt();

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
