package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sets of items about one source. */
class TestletPropertyTest {

    private static final int TOPICS = 2;
    private static final Blueprint BOTH = Blueprint.weighted(new double[] {1, 1});

    @Property(tries = 200, seed = "447")
    void aSetOfNothingInCommonCountsAsItsItems(
            @ForAll("items") TestItem item, @ForAll @IntRange(min = 1, max = 5) int n) {
        assertThat(new Testlet(n, 0).discounted(item)).isEqualTo(item);
    }

    @Property(tries = 200, seed = "447")
    void theMoreThereAreAndTheMoreTheyShareTheLessEachTells(
            @ForAll("items") TestItem item,
            @ForAll @IntRange(min = 1, max = 4) int n,
            @ForAll @DoubleRange(min = .05, max = 1) double variance) {
        var counted = new Testlet(n, variance).discounted(item);

        assertThat(counted.a()).isLessThan(item.a());
        assertThat(new Testlet(n + 1, variance).discounted(item).a()).isLessThan(counted.a());
        assertThat(new Testlet(n, 2 * variance).discounted(item).a()).isLessThan(counted.a());
        assertThat(counted.difficulty()).isEqualTo(item.difficulty());
        assertThat(counted.fullScore()).isEqualTo(item.fullScore());
        assertThat(counted.id()).isEqualTo(item.id());
    }

    /** However many items there are, the ability stays as uncertain as one draw of the set's effect leaves it. */
    @Property(tries = 200, seed = "447")
    void allOfThemTellNoMoreThanTheEffectLets(
            @ForAll @DoubleRange(min = .3, max = 3) double a,
            @ForAll @IntRange(min = 1, max = 50) int n,
            @ForAll @DoubleRange(min = .05, max = 1) double variance) {
        var item = Item.onTopic("i", 0, TOPICS, a, 0, 0);
        var counted = (Item) new Testlet(n, variance).discounted(item);
        double alone = item.information(0);

        assertThat(n * counted.information(0)).isEqualTo(n * alone / (1 + n * alone * variance), within(1e-9));
        assertThat(n * counted.information(0)).isLessThan(1 / variance);
    }

    @Property(tries = 200, seed = "447")
    void aSetTellsLessPerQuestionThanItsBestAndMoreInAllThanAnyOfThem(
            @ForAll @Size(min = 2, max = 5) List<@net.jqwik.api.From("items") TestItem> items) {
        var gains = new ExpectedGains(Ability.prior(TOPICS, .6), BOTH, Ease.QUICKEST);
        double best =
                items.stream().mapToDouble(item -> gains.of(item, 0)).max().orElseThrow();
        double sum = items.stream().mapToDouble(item -> gains.of(item, 0)).sum();

        double perQuestion = gains.of(Candidate.set(items), 0);

        assertThat(perQuestion).isLessThanOrEqualTo(best + 1e-12);
        assertThat(perQuestion * items.size())
                .isGreaterThanOrEqualTo(best - 1e-12)
                .isLessThanOrEqualTo(sum + 1e-12);
    }

    @Property(tries = 50, seed = "447")
    void aSetOfTheBestIsChosenBeforeASetOfOthersWhateverTheOrder(@ForAll long seed) {
        var sharp = Candidate.set(List.of(item("s1", 2, 0), item("s2", 2, .1)));
        var blunt = Candidate.set(List.of(item("b1", .4, 0), item("b2", .4, 2)));
        var prior = Ability.prior(TOPICS, .6);

        for (var candidates : List.of(List.of(sharp, blunt), List.of(blunt, sharp))) {
            var choice = new Selector()
                    .next(prior, candidates, new int[TOPICS], BOTH, new Random(seed))
                    .orElseThrow();
            assertThat(choice.item().id()).isEqualTo("s1");
        }
    }

    @Example
    void refusesWhatIsNoSet() {
        assertThatThrownBy(() -> new Testlet(0, .3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Testlet(2, -.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Testlet(2, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Item item(String id, double a, double b) {
        return Item.onTopic(id, 0, TOPICS, a, b, 0);
    }

    @Provide
    Arbitrary<TestItem> items() {
        var as = Arbitraries.doubles().between(.3, 2.5);
        var bs = Arbitraries.doubles().between(-2, 2);
        Arbitrary<TestItem> binary = Combinators.combine(as, bs).as((a, b) -> Item.onTopic("i", 0, TOPICS, a, b, .2));
        Arbitrary<TestItem> partial = Combinators.combine(
                        as, bs, Arbitraries.integers().between(2, 5))
                .as((a, b, full) -> PartialCreditItem.onTopic("p", 0, TOPICS, a, b, 0, full));
        return Arbitraries.oneOf(binary, partial);
    }
}
