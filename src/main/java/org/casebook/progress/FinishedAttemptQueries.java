package org.casebook.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Share;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.GradingBasis;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptItemRepository.Regraded;
import org.casebook.attempt.AttemptItemRepository.Tally;
import org.casebook.attempt.AttemptItemRepository.Unanswered;
import org.casebook.attempt.AttemptOutcomes;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.AttemptRepository.MeasuredRow;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.AttemptShares;
import org.casebook.attempt.Completion;
import org.casebook.attempt.MasteryPoint;
import org.casebook.attempt.OwnShares;
import org.casebook.attempt.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what finished attempts are worth, by what the grades of each assignment rest on. */
@Component
record FinishedAttemptQueries(
        AttemptRepository attempts, AttemptItemRepository items, AttemptShares shares, AttemptOutcomes outcomes) {

    /**
     * By student, each one's oldest first; in four queries, and two more where own shares have to be computed.
     *
     * @param told what the students may know, of those of whom this is to be no more than that
     */
    Map<UUID, List<FinishedAttempt>> of(Collection<UUID> students, List<Assignment> assignments, Map<UUID, Told> told) {
        Map<UUID, Assignment> byId =
                assignments.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        Map<UUID, List<MeasuredRow>> rows = new LinkedHashMap<>();
        attempts.measured(students, byId.keySet())
                .forEach(row -> rows.computeIfAbsent(row.getAttempt(), _ -> new ArrayList<>())
                        .add(row));
        if (rows.isEmpty()) {
            return Map.of();
        }
        var tallies = items.tallies(students, byId.keySet()).stream().collect(Collectors.groupingBy(Tally::attempt));
        var regraded =
                items.regraded(students, byId.keySet()).stream().collect(Collectors.groupingBy(Regraded::attempt));
        var voided = items.voidedUnanswered(students, byId.keySet()).stream()
                .collect(Collectors.groupingBy(Unanswered::attempt));
        var computed = shares.of(withoutOwnShares(rows.values(), byId));
        Map<UUID, List<MasteryPoint>> anew = new HashMap<>();
        told.forEach((student, known) -> anew.putAll(outcomes.told(known, student)));
        Map<UUID, List<FinishedAttempt>> attempts = new LinkedHashMap<>();
        rows.forEach((attempt, topics) -> {
            var head = topics.getFirst();
            var assignment = Objects.requireNonNull(byId.get(head.getAssignment()));
            var tally =
                    AnswerTally.of(tallies.getOrDefault(attempt, List.of()), regraded.getOrDefault(attempt, List.of()));
            var completion = completion(assignment, head, tally, voided.getOrDefault(attempt, List.of()));
            var points = completion.possible() == 0 ? null : new AttemptScore.Points(tally.earned(), completion);
            var score = score(assignment, topics, tally, points, completion, computed.get(attempt), anew.get(attempt));
            attempts.computeIfAbsent(head.getAccount(), _ -> new ArrayList<>())
                    .add(new FinishedAttempt(
                            attempt, assignment.id(), head.getSilent(), head.getFinished(), score, points));
        });
        return attempts;
    }

    private static List<UUID> withoutOwnShares(
            Collection<List<MeasuredRow>> attempts, Map<UUID, Assignment> assignments) {
        return attempts.stream()
                .filter(rows -> basis(Objects.requireNonNull(
                                assignments.get(rows.getFirst().getAssignment())))
                        == GradingBasis.THIS_ATTEMPT)
                .filter(rows -> rows.stream().allMatch(row -> row.getOwnAnswers() == null))
                .map(rows -> rows.getFirst().getAttempt())
                .toList();
    }

    private static GradingBasis basis(Assignment assignment) {
        var quiz = assignment.plan().quiz();
        return quiz == null ? GradingBasis.NOT_GRADED : quiz.gradedBy();
    }

    /**
     * @param rows one for each measured topic, or one without a topic
     * @param points null where no question counts
     * @param anew what is believed at the attempt's end, if not what is kept
     */
    private static @Nullable AttemptScore score(
            Assignment assignment,
            List<MeasuredRow> rows,
            AnswerTally answers,
            AttemptScore.@Nullable Points points,
            Completion completion,
            @Nullable OwnShares computed,
            @Nullable List<MasteryPoint> anew) {
        return switch (basis(assignment)) {
            case NOT_GRADED -> null;
            case POINTS -> points;
            case THIS_ATTEMPT -> completion.possible() == 0 ? null : thisAttempt(rows, computed, answers, completion);
            case ALL_SO_FAR -> allSoFar(rows.getFirst(), anew == null ? kept(rows) : shares(anew), completion);
        };
    }

    private static Completion completion(
            Assignment assignment, MeasuredRow head, AnswerTally answers, List<Unanswered> voided) {
        return Completion.of(
                head.getEndReason(),
                head.getUntilSure(),
                head.getMaxItems(),
                answers.answered(),
                answers.voided(),
                voided.stream()
                        .filter(row -> row.schoolClass().equals(assignment.classId()))
                        .mapToInt(row -> (int) row.questions())
                        .sum());
    }

    private static @Nullable AttemptScore thisAttempt(
            List<MeasuredRow> rows, @Nullable OwnShares computed, AnswerTally tally, Completion completion) {
        var weights = weights(rows.getFirst());
        Map<String, Share> kept = new LinkedHashMap<>();
        int answers = 0;
        for (var row : rows) {
            if (row.getOwnAnswers() != null) {
                answers = row.getOwnAnswers();
                kept.put(
                        Objects.requireNonNull(row.getTopic()),
                        new Share(
                                Objects.requireNonNull(row.getOwnExpected()),
                                Objects.requireNonNull(row.getOwnLow()),
                                Objects.requireNonNull(row.getOwnHigh())));
            }
        }
        var own = computed == null ? new OwnShares(answers, kept) : computed;
        var topics = weights.entrySet().stream()
                .filter(topic -> own.byTopic().containsKey(topic.getKey()))
                .map(topic -> new AttemptScore.OfTopic(
                        topic.getKey(),
                        topic.getValue(),
                        Objects.requireNonNull(own.byTopic().get(topic.getKey()))))
                .toList();
        return topics.isEmpty()
                ? null
                : new AttemptScore.ThisAttempt(
                        topics, own.answers(), tally.earnedAll(completion.possible()), completion);
    }

    /**
     * Each topic by the part that it had in this attempt, which an edit of the assignment doesn't change. The ends of the
     * range are means of the topics' ends: exact if the topics' errors go together, else on the safe side.
     */
    private static @Nullable AttemptScore allSoFar(
            MeasuredRow head, SortedMap<String, Share> shares, Completion completion) {
        var weights = weights(head);
        double whole = 0;
        double expected = 0;
        double low = 0;
        double high = 0;
        for (var share : shares.entrySet()) {
            int weight = weights.getOrDefault(share.getKey(), 0);
            whole += weight;
            expected += weight * share.getValue().expected();
            low += weight * share.getValue().low();
            high += weight * share.getValue().high();
        }
        return whole == 0
                ? null
                : new AttemptScore.AllSoFar(new Share(expected / whole, low / whole, high / whole), completion);
    }

    /** In one order, so that sums are the same to the bit. */
    private static SortedMap<String, Share> kept(List<MeasuredRow> rows) {
        var shares = new TreeMap<String, Share>();
        for (var row : rows) {
            if (row.getTopic() != null) {
                shares.put(
                        row.getTopic(),
                        new Share(
                                Objects.requireNonNull(row.getExpected()),
                                Objects.requireNonNull(row.getLow()),
                                Objects.requireNonNull(row.getHigh())));
            }
        }
        return shares;
    }

    private static SortedMap<String, Share> shares(List<MasteryPoint> points) {
        var shares = new TreeMap<String, Share>();
        points.forEach(point -> shares.put(point.id().topic(), point.share()));
        return shares;
    }

    /** The part of each topic in the attempt, in the attempt's order. */
    private static Map<String, Integer> weights(MeasuredRow head) {
        var topics = List.of(head.getTopics().split(" "));
        var written = head.getWeights();
        var parts = written == null
                ? Collections.nCopies(topics.size(), 1)
                : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            weights.put(topics.get(topic), parts.get(topic));
        }
        return weights;
    }
}
