package org.casebook.course.reading;

import java.util.Collection;
import java.util.Comparator;
import org.casebook.course.EditDistance;

/** Guesses which known name a mistyped one was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The end of a message about an unknown name: the nearest known one as a question, or nothing if none is near. */
    static String hint(String wrong, Collection<String> known) {
        // A third of the letters wrong is about where a guess begins to mislead.
        int limit = Math.max(2, wrong.length() / 3);
        return known.stream()
                .filter(name -> EditDistance.between(wrong, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> EditDistance.between(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }
}
