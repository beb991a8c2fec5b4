package org.casebook.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.FeedbackRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tests a student doesn't learn the outcome of yet. */
@Component
public class FeedbackVisibility {

    private final FeedbackRelease release;
    private final Clock clock;

    FeedbackVisibility(FeedbackRelease release, Clock clock) {
        this.release = release;
        this.clock = clock;
    }

    /** The attempts as their student may see them now. */
    List<AttemptSummary> of(List<AttemptSummary> heads) {
        var from = from(heads.stream()
                .filter(AttemptSummary::silent)
                .map(AttemptSummary::assignment)
                .toList());
        return heads.stream()
                .map(head -> head.silent() && isLater(from.get(head.assignment())) ? head.conceal() : head)
                .toList();
    }

    /** From when the student learns the outcome, if not yet; {@link Instant#MAX} where that waits for the teacher. */
    public Optional<Instant> until(Attempt attempt) {
        return attempt.silent()
                ? Optional.ofNullable(from(List.of(Objects.requireNonNull(attempt.assignment())))
                                .get(attempt.assignment()))
                        .filter(this::isLater)
                : Optional.empty();
    }

    /** Those of the tests whose outcome their students don't learn yet. */
    List<Attempt> withheld(List<Attempt> tests) {
        var from = from(tests.stream().map(Attempt::assignment).toList());
        return tests.stream()
                .filter(test -> isLater(from.get(test.assignment())))
                .toList();
    }

    private boolean isLater(@Nullable Instant from) {
        return from != null && clock.instant().isBefore(from);
    }

    private Map<UUID, Instant> from(Collection<UUID> assignments) {
        return release.from(assignments.stream().collect(Collectors.toSet()));
    }
}
