package org.casebook.marking;

import java.math.BigDecimal;

/** What a student's writing is worth as it stands. */
public sealed interface WritingScore {

    /** Nothing is handed in, and nothing is late. */
    record Waiting() implements WritingScore {}

    /** Nothing is handed in, though it was due. */
    record Missing() implements WritingScore {}

    /** Handed in; there are no points, or they aren't released. */
    record Unmarked(boolean late) implements WritingScore {}

    /** @param points in tenths */
    record Marked(BigDecimal points, boolean late) implements WritingScore {}
}
