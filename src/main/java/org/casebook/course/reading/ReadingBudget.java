package org.casebook.course.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What it may cost to read a file that others wrote: so many questions, each so long, in so much time. */
public final class ReadingBudget {

    /** Far more than are taken at once. Each one's outcome is kept until its reader has chosen. */
    public static final int MOST_PARTS = 2_000;

    /** In characters, markup and all: ten times what any of its texts can have. */
    public static final int LONGEST_QUESTION = 50_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanoseconds;
    private final long begin;
    private int parts;

    public ReadingBudget() {
        this(System::nanoTime);
    }

    /** @param nanoseconds a clock that counts them from anywhere */
    public ReadingBudget(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
    }

    /** Why reading ends before the next question or comment, if it does; to be asked once before each. */
    public Optional<String> endsBeforeNext() {
        if (++parts > MOST_PARTS) {
            return Optional.of(
                    "The file has more than %,d questions and comments. From here on nothing is taken; put the"
                                    .formatted(MOST_PARTS)
                            + " rest into another file.");
        }
        return late();
    }

    /** Why reading ends here, if it has taken too long. */
    public Optional<String> late() {
        return nanoseconds.getAsLong() - begin > LONGEST.toNanos()
                ? Optional.of("Reading the file took longer than " + LONGEST.toSeconds() + " seconds. From here on"
                        + " nothing is taken; put the rest into another file.")
                : Optional.empty();
    }

    /** Why a question of this many characters can't be taken, if so; to be asked before anything else looks at it. */
    public static Optional<String> tooLong(long characters) {
        return characters > LONGEST_QUESTION
                ? Optional.of(
                        "It is longer than %,d characters, which is the most that a question may have. Is a picture"
                                        .formatted(LONGEST_QUESTION)
                                + " written out inside its text?")
                : Optional.empty();
    }
}
