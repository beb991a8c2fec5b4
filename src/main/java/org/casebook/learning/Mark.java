package org.casebook.learning;

import java.time.Instant;
import java.util.UUID;
import org.casebook.adaptive.Share;

/** What there is of a student for an assignment, before anyone makes a grade of it. */
public sealed interface Mark {

    /** It isn't meant for this student. */
    record NotSet() implements Mark {}

    /** The student need not do it. */
    record Excused() implements Mark {}

    /** It isn't due yet, and not done. */
    record Waiting() implements Mark {}

    /** It isn't done, though it was due or nothing is taken any more. */
    record Missing() implements Mark {}

    /** Done, and there was nothing to measure: it is reading alone. */
    record Read(boolean late) implements Mark {}

    /**
     * The attempt that counts.
     *
     * @param share of the quiz's topics' questions that the student was expected to get right when the attempt ended,
     *     each topic by its part of the quiz, with the range that it probably lies in
     * @param late whether it ended after it was due
     * @param withheld whether the student isn't told yet
     */
    record Measured(UUID sitting, Instant finishedAt, Share share, boolean late, boolean withheld) implements Mark {}

    /** It is done; how it went isn't told yet. */
    record Withheld() implements Mark {}

    /** The mark as its student may see it now. */
    default Mark concealed() {
        return this instanceof Measured measured && measured.withheld() ? new Withheld() : this;
    }
}
