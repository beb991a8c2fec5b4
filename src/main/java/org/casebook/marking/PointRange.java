package org.casebook.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the lowest and the highest of some texts earn; the others lie between. */
public record PointRange(int lowest, int highest) {

    /**
     * The points of a text, in tenths, halves up.
     *
     * @param place from 0 for the lowest to 1 for the highest
     */
    BigDecimal points(double place) {
        return BigDecimal.valueOf(lowest + place * (highest - lowest)).setScale(1, RoundingMode.HALF_UP);
    }
}
