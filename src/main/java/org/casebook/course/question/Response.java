package org.casebook.course.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a student answered. Parts are named by their place in the question's file, from 0. */
public sealed interface Response {

    /** That the student doesn't know, said instead of guessing; for every kind of question. */
    record DontKnow() implements Response {}

    /** One option; for {@link SingleChoice}. */
    record Chosen(int option) implements Response {}

    /** A set of options or pieces, perhaps empty; for {@link MultipleChoice} and {@link Evidence}. */
    record ChosenSet(SortedSet<Integer> options) implements Response {

        public ChosenSet {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }
    }

    /** A verdict and its reason, or {@link #NO_REASON} where none is offered; for {@link TrueFalse}. */
    record Judged(boolean verdict, int reason) implements Response {

        public static final int NO_REASON = -1;

        /** Where the question offers no reasons. */
        public Judged(boolean verdict) {
            this(verdict, NO_REASON);
        }
    }

    /** A number; for {@link Numeric}. */
    record Number(BigDecimal value) implements Response {

        /**
         * Keeps the value free of exponents.
         *
         * @throws IllegalArgumentException if it has more than 30 digits before or after the point
         */
        public Number {
            value = Numbers.plain(value);
        }
    }

    /** The items in the order given; for {@link Ordering}. */
    record Ordered(List<Integer> items) implements Response {

        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** For each left side in turn the place of the right side chosen, among {@link Matching#rights}. */
    record Matched(List<Integer> rights) implements Response {

        public Matched {
            rights = List.copyOf(rights);
        }
    }

    /** How each claim stands, in their order; for {@link Claims}. */
    record Weighed(List<Standing> standings) implements Response {

        public Weighed {
            standings = List.copyOf(standings);
        }
    }

    /** Words; for {@link ShortText}. */
    record Words(String text) implements Response {}
}
