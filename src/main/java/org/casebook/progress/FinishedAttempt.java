package org.casebook.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.assignment.CountedAttempt;
import org.casebook.attempt.AttemptScore;
import org.jspecify.annotations.Nullable;

/**
 * A finished attempt.
 *
 * @param score what it is worth, or null where there is nothing to grade
 * @param points what its answers have earned, whatever its grade rests on; null where no question counts
 */
record FinishedAttempt(
        UUID attempt,
        UUID assignment,
        boolean silent,
        Instant finishedAt,
        @Nullable AttemptScore score,
        AttemptScore.@Nullable Points points) {

    /** The one that counts, of a student's attempts with the oldest first. */
    static Optional<FinishedAttempt> counted(List<FinishedAttempt> attempts, CountedAttempt rule) {
        return switch (rule) {
            case FIRST -> attempts.stream().findFirst();
            case LATEST -> attempts.stream().reduce((_, later) -> later);
            case BEST ->
                attempts.stream()
                        .sorted(Comparator.comparing(FinishedAttempt::expected, Comparator.reverseOrder()))
                        .findFirst();
        };
    }

    private double expected() {
        return score == null ? -1 : score.share().expected();
    }
}
