package org.casebook.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when students see which of their answers were right; for other features, which have checked who asks. */
@Service
@Transactional(readOnly = true)
public class FeedbackRelease {

    private final AssignmentRepository assignments;
    private final AccommodationRepository accommodations;

    FeedbackRelease(AssignmentRepository assignments, AccommodationRepository accommodations) {
        this.assignments = assignments;
        this.accommodations = accommodations;
    }

    /**
     * When each assignment's feedback is shown.
     *
     * @return by assignment; {@link Instant#MIN} for at once, {@link Instant#MAX} where it waits for its teacher
     */
    public Map<UUID, Instant> from(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var latest = accommodations.ofAll(ids).stream().collect(Collectors.groupingBy(AccommodationRecord::assignment));
        var from = new HashMap<UUID, Instant>();
        for (var record : assignments.findAllById(ids)) {
            var assignment = record.assignment();
            var own = latest.getOrDefault(assignment.id(), List.of()).stream()
                    .map(AccommodationRecord::accommodation)
                    .filter(accommodation -> !accommodation.excused())
                    .map(accommodation -> Task.of(assignment, accommodation.student(), accommodation)
                            .schedule());
            from.put(assignment.id(), from(assignment, own));
        }
        return from;
    }

    /** Whoever may still answer must not learn the key from those who are done. */
    private static Instant from(Assignment assignment, Stream<Schedule> ofOthers) {
        var quiz = assignment.plan().quiz();
        if (quiz == null) {
            return Instant.MIN;
        }
        var released = assignment.releasedAt();
        return switch (quiz.feedback()) {
            case AT_ONCE -> Instant.MIN;
            case WHEN_RELEASED -> released == null ? Instant.MAX : released;
            case AFTER_CLOSING ->
                Stream.concat(Stream.of(assignment.plan().schedule()), ofOthers)
                        .map(schedule -> Objects.requireNonNullElse(schedule.end(), Instant.MAX))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MAX);
        };
    }
}
