package org.casebook.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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
    private final ArrangementReader arrangements;
    private final Audiences audiences;

    FeedbackRelease(AssignmentRepository assignments, ArrangementReader arrangements, Audiences audiences) {
        this.assignments = assignments;
        this.arrangements = arrangements;
        this.audiences = audiences;
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
        var asked = assignments.findAllById(ids).stream()
                .map(AssignmentRecord::assignment)
                .toList();
        var waiting = asked.stream().filter(FeedbackRelease::waitsForAll).toList();
        Map<UUID, List<Task>> exceptions =
                arrangements.exceptions(waiting, audiences::includes).stream().collect(Collectors.groupingBy(Task::id));
        return asked.stream()
                .collect(Collectors.toMap(
                        Assignment::id,
                        assignment -> from(
                                assignment,
                                exceptions.getOrDefault(assignment.id(), List.of()).stream()
                                        .map(Task::schedule))));
    }

    /** Whether students of a test know which answers are right, so that others can hear it from them. */
    public boolean isKeyOut(UUID id, Instant now) {
        var test = assignments
                .findById(id)
                .map(AssignmentRecord::assignment)
                .map(Assignment::plan)
                .map(AssignmentPlan::quiz)
                .filter(quiz -> quiz.feedback().isTest());
        return test.isPresent()
                && !from(List.of(id)).getOrDefault(id, Instant.MAX).isAfter(now);
    }

    private static boolean waitsForAll(Assignment assignment) {
        var quiz = assignment.plan().quiz();
        return quiz != null && quiz.feedback() == FeedbackTime.AFTER_CLOSING;
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
