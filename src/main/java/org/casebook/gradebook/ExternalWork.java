package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.InvalidInputException;

/**
 * Work that was done elsewhere, such as a talk or an essay, and is graded by hand.
 *
 * @param outOf the points for everything right, from 1 to {@link Scheme.Points#MOST}
 * @param date when it was done
 */
public record ExternalWork(UUID id, String title, int outOf, LocalDate date) implements GradedWork {

    public static final int LONGEST_TITLE = 120;

    public ExternalWork {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.contains("\n")) {
            throw new InvalidInputException(
                    "Please give the column a title of at most " + LONGEST_TITLE + " characters.");
        }
        points(outOf);
    }

    @Override
    public int usualWeight() {
        return 1;
    }

    /**
     * Points as they are typed in, in tenths.
     *
     * @throws InvalidInputException if they are no points out of these
     */
    public BigDecimal points(String typed) {
        var scheme = points(outOf);
        return Objects.requireNonNull(scheme.grade(scheme.share(typed)).number());
    }

    /** The share that points are. */
    BigDecimal share(BigDecimal points) {
        return points.divide(BigDecimal.valueOf(outOf), MathContext.DECIMAL64).min(BigDecimal.ONE);
    }

    private static Scheme.Points points(int outOf) {
        return new Scheme.Points(outOf);
    }
}
