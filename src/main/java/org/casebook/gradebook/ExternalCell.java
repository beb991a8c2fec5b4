package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A student's grade for work done elsewhere.
 *
 * @param points as they were given, or null while there are none
 * @param given what the scheme makes of them
 */
public record ExternalCell(
        ExternalWork work,
        @Nullable BigDecimal points,
        @Nullable Grade given,
        boolean dropped) implements WorkCell {

    @Override
    public Optional<Grade> grade() {
        return Optional.ofNullable(given);
    }

    @Override
    public String remark() {
        return WorkCell.remark(
                points == null ? "" : points.toPlainString() + " of " + work.outOf() + " points", dropped);
    }

    ExternalCell dropping() {
        return new ExternalCell(work, points, given, true);
    }
}
