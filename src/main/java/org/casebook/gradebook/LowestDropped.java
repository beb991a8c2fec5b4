package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.casebook.gradebook.CategoryTotal.Term;

/**
 * Which of a category's grades are left out of its mean: those whose leaving out raises it most. With unequal weights
 * that needs not be the lowest grades: a middling one with a large weight may weigh more. A mean M is the highest when
 * the grades left out are those with the smallest w(s − M), which Dinkelbach's iteration for fractional programs (1967)
 * finds in a few steps, each one exact, without trying all choices.
 */
final class LowestDropped {

    private LowestDropped() {}

    /**
     * Those that are left, in the order given. The order has no part in which they are.
     *
     * @param terms with weights above 0
     * @param dropped how many to leave out; one always stays
     */
    static List<Term> kept(List<Term> terms, int dropped) {
        int kept = Math.max(1, terms.size() - dropped);
        if (kept >= terms.size()) {
            return terms;
        }
        var best = best(terms, kept, terms);
        while (true) {
            var better = best(terms, kept, best);
            if (compareMeans(better, best) <= 0) {
                return best;
            }
            best = better;
        }
    }

    /** The sum of shares, each as often as it counts. */
    static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(LowestDropped::product).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static int weights(List<Term> terms) {
        return terms.stream().mapToInt(Term::weight).sum();
    }

    /** Those that lie most above the mean of others, each as often as it counts. */
    private static List<Term> best(List<Term> terms, int count, List<Term> others) {
        var sum = sum(others);
        var weights = BigDecimal.valueOf(weights(others));
        var above = Comparator.comparing((Term term) ->
                product(term).multiply(weights).subtract(sum.multiply(BigDecimal.valueOf(term.weight()))));
        var chosen = terms.stream()
                .sorted(above.thenComparing(Term::share)
                        .thenComparing(Term::work)
                        .reversed())
                .limit(count)
                .toList();
        return terms.stream().filter(chosen::contains).toList();
    }

    private static BigDecimal product(Term term) {
        return term.share().multiply(BigDecimal.valueOf(term.weight()));
    }

    private static int compareMeans(List<Term> one, List<Term> other) {
        return sum(one).multiply(BigDecimal.valueOf(weights(other)))
                .compareTo(sum(other).multiply(BigDecimal.valueOf(weights(one))));
    }
}
