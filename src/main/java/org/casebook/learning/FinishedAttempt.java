package org.casebook.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.adaptive.Share;
import org.casebook.assignment.CountedAttempt;
import org.casebook.learning.SittingRepository.MeasuredRow;

/**
 * A finished attempt with what it has measured.
 *
 * @param share each topic by the part that it had in this attempt, which an edit of the assignment doesn't change. The
 *     ends of its range are means of the topics' ends: exact if the topics' errors go together, else on the safe side.
 */
record FinishedAttempt(UUID sitting, UUID assignment, boolean silent, Instant finishedAt, Share share) {

    /** From the rows of one student, the oldest first. */
    static List<FinishedAttempt> of(List<MeasuredRow> rows) {
        Map<UUID, List<MeasuredRow>> bySitting = new LinkedHashMap<>();
        rows.forEach(row -> bySitting
                .computeIfAbsent(row.getSitting(), _ -> new ArrayList<>())
                .add(row));
        return bySitting.values().stream()
                .flatMap(topics -> attempt(topics).stream())
                .toList();
    }

    /** The one that counts. */
    static Optional<FinishedAttempt> counted(List<FinishedAttempt> attempts, CountedAttempt rule) {
        return switch (rule) {
            case FIRST -> attempts.stream().findFirst();
            case LATEST -> attempts.stream().reduce((_, later) -> later);
            case BEST ->
                attempts.stream()
                        .sorted(Comparator.comparing(
                                (FinishedAttempt attempt) -> attempt.share().expected(), Comparator.reverseOrder()))
                        .findFirst();
        };
    }

    private static Optional<FinishedAttempt> attempt(List<MeasuredRow> rows) {
        var head = rows.getFirst();
        var topics = List.of(head.getTopics().split(" "));
        var weights = weights(head, topics.size());
        double whole = 0;
        double expected = 0;
        double low = 0;
        double high = 0;
        for (var row : rows) {
            int place = row.getTopic() == null ? -1 : topics.indexOf(row.getTopic());
            if (place >= 0) {
                int weight = weights.get(place);
                whole += weight;
                expected += weight * Objects.requireNonNull(row.getExpected());
                low += weight * Objects.requireNonNull(row.getLow());
                high += weight * Objects.requireNonNull(row.getHigh());
            }
        }
        return whole == 0
                ? Optional.empty()
                : Optional.of(new FinishedAttempt(
                        head.getSitting(),
                        head.getAssignment(),
                        head.getSilent(),
                        head.getFinished(),
                        new Share(expected / whole, low / whole, high / whole)));
    }

    private static List<Integer> weights(MeasuredRow row, int topics) {
        var written = row.getWeights();
        return written == null
                ? java.util.Collections.nCopies(topics, 1)
                : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
    }
}
