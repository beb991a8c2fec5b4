package org.casebook.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher keeps of an assignment to set it again, to whichever class.
 *
 * @param dueAfter how long after it opens it is due, by the clock on the wall, or null
 * @param closesAfter how long after it opens it closes, likewise, or null
 */
public record Template(
        UUID id,
        String title,
        String instructions,
        List<String> sections,
        @Nullable QuizPlan quiz,
        @Nullable Duration dueAfter,
        @Nullable Duration closesAfter,
        LateRule late) {

    public Template {
        sections = List.copyOf(sections);
    }

    /** For a whole class, from then on; a day later is at the same time of day, whether the clocks change or not. */
    public AssignmentPlan plan(Instant opens, ZoneId zone) {
        return new AssignmentPlan(
                title,
                instructions,
                sections,
                quiz,
                new Audience.WholeClass(),
                new Schedule(opens, after(opens, dueAfter, zone), after(opens, closesAfter, zone), late));
    }

    private static @Nullable Instant after(Instant opens, @Nullable Duration later, ZoneId zone) {
        return later == null
                ? null
                : LocalDateTime.ofInstant(opens, zone).plus(later).atZone(zone).toInstant();
    }

    /** How much later something is by the clock on the wall. */
    static @Nullable Duration between(Instant opens, @Nullable Instant later, ZoneId zone) {
        return later == null
                ? null
                : Duration.between(LocalDateTime.ofInstant(opens, zone), LocalDateTime.ofInstant(later, zone));
    }
}
