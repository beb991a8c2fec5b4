package org.casebook.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with its questions and its student's estimate, read once the estimate was locked: what every step works on,
 * so that nothing is read twice.
 */
final class OngoingAttempt {

    private final Attempt attempt;
    private final AbilityRecord ability;
    private final List<AttemptItem> items;
    private final Supplier<ClassContext> reading;
    private @Nullable ClassContext classes;

    /** @param items in their order */
    OngoingAttempt(Attempt attempt, AbilityRecord ability, List<AttemptItem> items, Supplier<ClassContext> reading) {
        this.attempt = attempt;
        this.ability = ability;
        this.items = new ArrayList<>(items);
        this.reading = reading;
    }

    Attempt attempt() {
        return attempt;
    }

    /** The student's estimate, which is locked. */
    AbilityRecord ability() {
        return ability;
    }

    /** The questions put so far, in their order. */
    List<AttemptItem> items() {
        return Collections.unmodifiableList(items);
    }

    /** Another question was put; one of a form, perhaps before others. */
    void add(AttemptItem item) {
        items.add(item);
        items.sort(Comparator.comparingInt(AttemptItem::position));
    }

    /** Whether a question waits for its answer. */
    boolean isAsking() {
        return items.stream().anyMatch(item -> !item.isAnswered());
    }

    /** What the student's classes say of questions; read when it is first asked for. */
    ClassContext classes() {
        var known = classes;
        if (known == null) {
            known = reading.get();
            classes = known;
        }
        return known;
    }
}
