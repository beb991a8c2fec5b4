package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.casebook.gradebook.CategoryTotal.Term;
import org.junit.jupiter.api.Test;

class LowestDroppedTest {

    @Test
    void withEqualWeightsItIsTheLowestGrades() {
        var terms = List.of(term(80, 1), term(40, 1), term(60, 1));

        assertThat(LowestDropped.kept(terms, 1)).containsExactly(terms.get(0), terms.get(2));
        assertThat(LowestDropped.kept(terms, 0)).isEqualTo(terms);
    }

    @Test
    void aMiddlingGradeThatCountsManyTimesMayHoldTheTotalDownMore() {
        var light = term(40, 1);
        var heavy = term(60, 9);
        var good = term(90, 1);

        assertThat(LowestDropped.kept(List.of(light, heavy, good), 1)).containsExactly(light, good);
    }

    @Test
    void oneAlwaysStays() {
        assertThat(LowestDropped.kept(List.of(term(40, 1), term(60, 1)), 5))
                .singleElement()
                .satisfies(term -> assertThat(term.share()).isEqualByComparingTo(".6"));
        assertThat(LowestDropped.kept(List.of(), 1)).isEmpty();
    }

    /** Against every choice there is. */
    @Property(tries = 300)
    void noOtherChoiceGivesMore(@ForAll("someTerms") List<Term> terms, @ForAll @IntRange(max = 4) int dropped) {
        var kept = LowestDropped.kept(terms, dropped);

        int count = Math.max(1, terms.size() - dropped);
        assertThat(kept).hasSize(Math.min(count, terms.size()));
        for (int choice = 0; choice < 1 << terms.size(); choice++) {
            if (Integer.bitCount(choice) == count) {
                var other = new ArrayList<Term>();
                for (int place = 0; place < terms.size(); place++) {
                    if ((choice >> place & 1) == 1) {
                        other.add(terms.get(place));
                    }
                }
                assertThat(mean(kept)).isGreaterThanOrEqualTo(mean(other));
            }
        }
    }

    @Property(tries = 300)
    void droppingNeverLowersWhatIsLeft(@ForAll("someTerms") List<Term> terms, @ForAll @IntRange(max = 6) int dropped) {
        assertThat(mean(LowestDropped.kept(terms, dropped + 1)))
                .isGreaterThanOrEqualTo(mean(LowestDropped.kept(terms, dropped)));
    }

    @Property(tries = 300)
    void theOrderOfTheColumnsDoesNotMatter(
            @ForAll("someTerms") List<Term> terms, @ForAll @IntRange(max = 6) int dropped, @ForAll long seed) {
        var shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LowestDropped.kept(shuffled, dropped))
                .containsExactlyInAnyOrderElementsOf(LowestDropped.kept(terms, dropped));
    }

    @Provide
    Arbitrary<List<Term>> someTerms() {
        var one = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.longs())
                .as((percent, weight, id) -> new Term(new UUID(id, id), weight, BigDecimal.valueOf(percent, 2)));
        return one.list().ofMinSize(1).ofMaxSize(8).uniqueElements(Term::work);
    }

    private static BigDecimal mean(List<Term> terms) {
        return LowestDropped.sum(terms)
                .divide(BigDecimal.valueOf(LowestDropped.weights(terms)), 30, RoundingMode.HALF_UP);
    }

    private static Term term(int percent, int weight) {
        return new Term(UUID.randomUUID(), weight, BigDecimal.valueOf(percent, 2));
    }
}
