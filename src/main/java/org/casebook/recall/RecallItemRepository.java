package org.casebook.recall;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecallItemRepository extends JpaRepository<RecallItem, UUID> {

    List<RecallItem> findByRoundIdOrderByPosition(UUID round);

    /** What a student has been asked in rounds, in no order. */
    @Query("""
            select item from RecallRound round join RecallItem item on item.roundId = round.id
            where round.accountId = :student
            """)
    List<RecallItem> ofStudent(UUID student);

    /** Where some students were asked a question, the latest first. */
    @Query("""
            select round.accountId as account, item.presentedAt as presented, item.response as response
            from RecallRound round join RecallItem item on item.roundId = round.id
            where round.accountId in :accounts and item.questionVersionId = :version
            order by item.presentedAt desc
            """)
    List<Asking> asked(UUID version, Collection<UUID> accounts);

    /** A row of {@link #asked}. */
    record Asking(UUID account, Instant presented, @Nullable String response) {}

    /** How many answers a student has given since then to what was due. */
    @Query("""
            select count(distinct concat(item.roundId, ' ', item.target))
            from RecallRound round join RecallItem item on item.roundId = round.id
            where round.accountId = :student and round.purpose = Purpose.DUE and item.answeredAt >= :since
            """)
    long dueAnswered(UUID student, Instant since);

    /** All answers of all students, in quizzes and in rounds, the latest first. */
    @Query("""
            select given.account as account, given.version as version, given.score as score,
              given.fullScore as fullScore, given.answered as answered
            from (select attempt.accountId as account, item.questionVersionId as version, item.score as score,
                    item.fullScore as fullScore, item.answeredAt as answered
                  from Attempt attempt join AttemptItem item on item.attemptId = attempt.id
                  where item.answeredAt is not null
                  union all
                  select round.accountId as account, item.questionVersionId as version, item.score as score,
                    item.fullScore as fullScore, item.answeredAt as answered
                  from RecallRound round join RecallItem item on item.roundId = round.id
                  where item.answeredAt is not null) given
            order by given.answered desc
            """)
    List<Given> given(Limit most);

    /** A row of {@link #given}. */
    record Given(UUID account, UUID version, int score, int fullScore, Instant answered) {}
}
