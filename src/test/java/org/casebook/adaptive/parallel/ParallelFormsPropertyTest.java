package org.casebook.adaptive.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casebook.adaptive.ExpertScale;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.Testlet;

/** Forms that are as hard and tell as much as each other. */
class ParallelFormsPropertyTest {

    private static final int TOPICS = 2;
    private static final Duration LONG = Duration.ofSeconds(2);

    @Property(tries = 12, seed = "447")
    void formsAreAlikeAndHaveNothingInCommon(
            @ForAll @IntRange(min = 0, max = 1_000) int seed,
            @ForAll @IntRange(min = 2, max = 4) int forms,
            @ForAll @IntRange(min = 4, max = 8) int each) {
        var units = bank(new Random(seed), forms * each * 4);
        int[] perTopic = {each, each};

        var made = ParallelForms.of(units, forms, perTopic, seed, LONG).orElseThrow();

        assertThat(made.forms()).hasSize(forms);
        assertSound(made.forms(), perTopic);
        assertThat(made.difference()).isEqualTo(FormDifference.of(made.forms()));
        assertThat(made.difference().points()).isLessThanOrEqualTo(ParallelForms.POINTS_TOLERANCE * 2 * each + 1e-9);
        assertThat(made.difference().information()).isLessThanOrEqualTo(ParallelForms.INFORMATION_TOLERANCE + 1e-9);
    }

    @Property(tries = 12, seed = "447")
    void whatStandsInForTheProgrammeKeepsTheSameRules(
            @ForAll @IntRange(min = 0, max = 1_000) int seed, @ForAll @IntRange(min = 2, max = 4) int forms) {
        int[] perTopic = {6, 6};
        var units = bank(new Random(seed), forms * 24);
        var dealt = new FormDeal(units, forms, perTopic).deal().orElseThrow();
        var made = FormExchange.improved(units, dealt);

        assertSound(made, perTopic);
        assertThat(FormDifference.of(made).weighed(12))
                .isLessThanOrEqualTo(Math.min(2, FormDifference.of(dealt).weighed(12)));
    }

    @Example
    void whereThereAreTooFewItSaysHowManyAreMissing() {
        var units = bank(new Random(1), 10);
        int onFirst = units.stream()
                .filter(unit -> unit.topic() == 0)
                .mapToInt(FormUnit::size)
                .sum();

        assertThat(ParallelForms.missing(units, 2, new int[] {40, 2})).containsExactly(80 - onFirst, 0);
        assertThat(ParallelForms.of(units, 2, new int[] {40, 2}, 1, LONG)).isEmpty();
    }

    @Example
    void enemiesThatCannotBePartedAllowForNoForms() {
        var all = IntStream.range(0, 4).mapToObj(n -> "q" + n).toList();
        var units = all.stream()
                .map(id -> new FormUnit(
                        List.of(Item.onTopic(id, 0, 1, 1, 0, 0)),
                        "one",
                        Set.copyOf(
                                all.stream().filter(other -> !other.equals(id)).toList())))
                .toList();

        assertThat(ParallelForms.missing(units, 2, new int[] {2})).containsExactly(0);
        assertThat(ParallelForms.of(units, 2, new int[] {2}, 1, LONG)).isEmpty();
        assertThat(ParallelForms.of(units, 2, new int[] {1}, 1, LONG)).isPresent();
    }

    private static void assertSound(List<List<FormUnit>> forms, int[] perTopic) {
        assertThat(forms.stream().flatMap(List::stream).flatMap(unit -> unit.items().stream()))
                .as("no question is in two")
                .doesNotHaveDuplicates();
        for (var form : forms) {
            for (int topic = 0; topic < perTopic.length; topic++) {
                int at = topic;
                assertThat(form.stream()
                                .filter(unit -> unit.topic() == at)
                                .mapToInt(FormUnit::size)
                                .sum())
                        .isEqualTo(perTopic[topic]);
            }
            assertThat(form)
                    .allSatisfy(one ->
                            assertThat(form).filteredOn(other -> other != one).noneMatch(one::isEnemyOf));
        }
    }

    /** Questions as experts see them: levels, kinds, sets, and pairs that give each other away. */
    private static List<FormUnit> bank(RandomGenerator random, int questions) {
        var units = new ArrayList<FormUnit>();
        for (int n = 0; n < questions; n++) {
            int topic = n % TOPICS;
            int kind = random.nextInt(4);
            if (n % 12 == 11) {
                int size = random.nextInt(2, 4);
                var set = new ArrayList<TestItem>();
                for (int of = 0; of < size; of++) {
                    set.add(Testlet.of(size).discounted(item("s" + n + "-" + of, topic, 0, random)));
                }
                units.add(new FormUnit(set, "set", Set.of()));
            } else {
                units.add(new FormUnit(
                        List.of(item("q" + n, topic, kind, random)),
                        "kind" + kind,
                        n % 7 == 0 ? Set.of("q" + (n + 2)) : Set.of()));
            }
        }
        return units;
    }

    private static TestItem item(String id, int topic, int kind, RandomGenerator random) {
        int full = new int[] {1, 1, 3, 4}[kind];
        var item = ExpertScale.item(id, topic, TOPICS, random.nextInt(1, 6), kind == 0 ? .25 : .1, full);
        // As a calibration would have it.
        return item.with(
                item.a() * Math.exp(.2 * random.nextGaussian()), item.difficulty() + .4 * random.nextGaussian());
    }
}
