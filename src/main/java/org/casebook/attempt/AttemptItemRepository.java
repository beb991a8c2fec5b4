package org.casebook.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface AttemptItemRepository extends ListCrudRepository<AttemptItem, UUID> {

    List<AttemptItem> findByAttemptIdOrderByPosition(UUID attempt);

    /** All questions of students' attempts; by student, because the ids of all attempts would make a long query. */
    @Query("""
            select item from Attempt attempt join AttemptItem item on item.attemptId = attempt.id
            where attempt.accountId in :students order by item.position
            """)
    List<AttemptItem> ofStudents(Collection<UUID> students);

    List<AttemptItem> findByAttemptIdInOrderByPosition(Collection<UUID> attempts);

    /**
     * How often a student was shown each version of a question and when last, the latest shown first, in quizzes and in
     * the rounds of room 'recall', which this one doesn't know; and how many of the answers to it count for points.
     */
    @Query("""
            select seen.version as version, count(*) as times, max(seen.shown) as last, sum(seen.counting) as counting
            from (select item.questionVersionId as version, item.presentedAt as shown,
                    case when item.answeredAt is null or item.voided then 0L else 1L end as counting
                  from Attempt attempt join AttemptItem item on item.attemptId = attempt.id
                  where attempt.accountId = :account
                  union all
                  select asked.questionVersionId as version, asked.presentedAt as shown, 0L as counting
                  from RecallRound round join RecallItem asked on asked.roundId = round.id
                  where round.accountId = :account) seen
            group by seen.version
            order by max(seen.shown) desc
            """)
    List<Seen> seenBy(UUID account);

    /** How many answers that count for mastery each student has given on each topic. */
    @Query("""
            select attempt.accountId as account, version.topic as topic, count(*) as answers
            from AttemptItem item, Attempt attempt, QuestionVersion version
            where attempt.accountId in :accounts and item.attemptId = attempt.id
              and version.id = item.questionVersionId and item.answeredAt is not null and item.voided = false
              and version.plain = false
            group by attempt.accountId, version.topic
            """)
    List<Answers> answersOf(Collection<UUID> accounts);

    /** How many answers of some attempts count for mastery, by student and topic. */
    @Query("""
            select attempt.accountId as account, version.topic as topic, count(*) as answers
            from AttemptItem item, Attempt attempt, QuestionVersion version
            where attempt.id in :attempts and item.attemptId = attempt.id
              and version.id = item.questionVersionId and item.answeredAt is not null and item.voided = false
              and version.plain = false
            group by attempt.accountId, version.topic
            """)
    List<Answers> answersIn(Collection<UUID> attempts);

    /** How many answers of each student count by topic, without those in some attempts; topics without one are left out. */
    default Map<UUID, Map<String, Long>> answersWithout(Collection<UUID> attempts, Collection<UUID> students) {
        Map<UUID, Map<String, Long>> answers = new HashMap<>();
        answersOf(students).forEach(row -> answers.computeIfAbsent(row.account(), _ -> new HashMap<>())
                .put(row.topic(), row.answers()));
        if (!attempts.isEmpty()) {
            answersIn(attempts).forEach(row -> answers.getOrDefault(row.account(), new HashMap<>())
                    .computeIfPresent(row.topic(), (_, all) -> all > row.answers() ? all - row.answers() : null));
        }
        return answers;
    }

    /** The same of one student. */
    default Map<String, Long> answersWithout(Collection<UUID> attempts, UUID student) {
        return answersWithout(attempts, List.of(student)).getOrDefault(student, new HashMap<>());
    }

    /** Each question that some of the students have answered, with how many answers it has. */
    @Query("""
            select item.questionVersionId as version, count(*) as answers
            from AttemptItem item, Attempt attempt
            where attempt.accountId in :accounts and item.attemptId = attempt.id and item.answeredAt is not null
            group by item.questionVersionId
            """)
    List<Answered> answeredBy(Collection<UUID> accounts);

    /** The versions of all questions that were put in attempts at an assignment, those that came early first. */
    @Query("""
            select item.questionVersionId from AttemptItem item, Attempt attempt
            where attempt.assignmentId = :assignment and item.attemptId = attempt.id
            group by item.questionVersionId
            order by min(item.position), item.questionVersionId
            """)
    List<UUID> putIn(UUID assignment);

    /** The students' answers to a question. */
    @Query("""
            select item from AttemptItem item, Attempt attempt
            where attempt.accountId in :accounts and item.attemptId = attempt.id
              and item.questionVersionId = :version and item.answeredAt is not null
            """)
    List<AttemptItem> answersTo(UUID version, Collection<UUID> accounts);

    /** Where some students were asked a question, the latest first. */
    @Query("""
            select attempt.accountId as account, attempt.id as attempt, attempt.silent as silent,
              item.presentedAt as presented, item.response as response
            from AttemptItem item, Attempt attempt
            where attempt.accountId in :accounts and item.attemptId = attempt.id and item.questionVersionId = :version
            order by item.presentedAt desc
            """)
    List<Asking> asked(UUID version, Collection<UUID> accounts);

    /** What a student has answered. */
    @Query("""
            select item from AttemptItem item, Attempt attempt
            where attempt.accountId = :student and item.attemptId = attempt.id and item.answeredAt is not null
            """)
    List<AttemptItem> answeredBy(UUID student);

    long countByAnsweredAtIsNotNull();

    /** All answers, by student, attempt and position. */
    @Query("""
            select attempt.accountId as account, attempt.id as attempt, attempt.startedAt as started,
              item.questionVersionId as version, item.response as response, item.repeated as repeated,
              item.presentedAt as presented, item.answeredAt as answered
            from AttemptItem item, Attempt attempt
            where item.attemptId = attempt.id and item.answeredAt is not null
            order by attempt.accountId, attempt.startedAt, attempt.id, item.position
            """)
    List<Given> given();

    /**
     * What there is of answers in finished attempts of some students at some assignments, as they were given; a row for
     * each attempt and full score.
     */
    @Query("""
            select item.attemptId as attempt, item.fullScore as fullScore, count(*) as answered, sum(item.score) as score
            from Attempt attempt join AttemptItem item on item.attemptId = attempt.id
            where attempt.accountId in :students and attempt.assignmentId in :assignments
              and attempt.finishedAt is not null and item.answeredAt is not null
            group by item.attemptId, item.fullScore
            """)
    List<Tally> tallies(Collection<UUID> students, Collection<UUID> assignments);

    /** Those of these answers for which a regrade holds; apart, because they are few and cost a look each. */
    @Query("""
            select distinct item.id as id, item.attemptId as attempt, item.fullScore as fullScore, item.score as score,
              item.voided as voided
            from RegradedResponse held join AttemptItem item on item.id = held.id.attemptItemId
              join Attempt attempt on attempt.id = item.attemptId
            where attempt.accountId in :students and attempt.assignmentId in :assignments
              and attempt.finishedAt is not null and (item.voided = true or item.credited = true)
            """)
    List<Regraded> regraded(Collection<UUID> students, Collection<UUID> assignments);

    /** How many questions of the form of such attempts were not answered in them and are voided, by the class's id. */
    @Query("""
            select attempt.id as attempt, made.classId as schoolClass, count(distinct version) as questions
            from Attempt attempt join QuizForm form on form.id = attempt.formId join form.questions version
              join RegradeRecord made on made.questionVersionId = version
            where attempt.accountId in :students and attempt.assignmentId in :assignments
              and attempt.finishedAt is not null and made.accepted is null and made.undoneAt is null
              and not exists (select item.id from AttemptItem item where item.attemptId = attempt.id
                and item.questionVersionId = version and item.answeredAt is not null)
            group by attempt.id, made.classId
            """)
    List<Unanswered> voidedUnanswered(Collection<UUID> students, Collection<UUID> assignments);

    /** A row of {@link #tallies}. */
    record Tally(UUID attempt, int fullScore, long answered, long score) {}

    /** A row of {@link #regraded}. */
    record Regraded(UUID id, UUID attempt, int fullScore, int score, boolean voided) {}

    /** A row of {@link #voidedUnanswered}. */
    record Unanswered(UUID attempt, UUID schoolClass, long questions) {}

    /** A row of {@link #given}. */
    record Given(
            UUID account,
            UUID attempt,
            Instant started,
            UUID version,
            String response,
            boolean repeated,
            Instant presented,
            Instant answered) {

        public Duration taken() {
            return Duration.between(presented, answered);
        }
    }

    /** A row of {@link #asked}. */
    record Asking(
            UUID account,
            UUID attempt,
            boolean silent,
            Instant presented,
            @Nullable String response) {}

    /** A row of {@link #answeredBy}. */
    record Answered(UUID version, long answers) {}

    /** A row of {@link #seenBy}. */
    record Seen(UUID version, long times, Instant last, long counting) {}

    /** A row of {@link #answersOf} and {@link #answersIn}. */
    record Answers(UUID account, String topic, long answers) {}
}
