package org.casebook.marking;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a text earns.
 *
 * @param points in all, in tenths
 * @param each criterion by criterion, in tenths; empty where texts were compared
 * @param markers how many marks it is the mean of
 * @param remarks what the markers say to it; none is empty
 */
public record CountedMark(BigDecimal points, List<BigDecimal> each, int markers, List<String> remarks) {

    public CountedMark {
        each = List.copyOf(each);
        remarks = List.copyOf(remarks);
    }
}
