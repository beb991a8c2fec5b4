package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a student has in a category.
 *
 * @param grade the mean of the terms, null where there are none yet; it is as it is shown that it counts in the total
 * @param terms what is in it, in the order of the columns
 * @param dropped what is left out because it is among the lowest
 */
public record CategoryTotal(Category category, @Nullable Grade grade, List<Term> terms, List<Term> dropped) {

    /**
     * A grade with what it counts.
     *
     * @param work what it was given for
     * @param share with which it counts: that which is shown
     */
    public record Term(UUID work, int weight, BigDecimal share) {}

    public CategoryTotal {
        terms = List.copyOf(terms);
        dropped = List.copyOf(dropped);
    }

    static CategoryTotal of(Category category, Scheme scheme, List<Term> all) {
        var kept = LowestDropped.kept(all, category.dropped());
        return new CategoryTotal(
                category,
                kept.isEmpty()
                        ? null
                        : scheme.grade(LowestDropped.sum(kept)
                                .divide(BigDecimal.valueOf(LowestDropped.weights(kept)), MathContext.DECIMAL64)),
                kept,
                all.stream().filter(term -> !kept.contains(term)).toList());
    }
}
