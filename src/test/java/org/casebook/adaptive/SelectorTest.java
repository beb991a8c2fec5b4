package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final Ability PRIOR = Ability.prior(2, .6);
    private static final Blueprint BOTH = Blueprint.even(2, Set.of(0, 1));
    private static final Blueprint FIRST = Blueprint.even(2, Set.of(0));
    private static final Selector BEST_ONLY = new Selector(0);

    private static Item item(String id, int topic, double b) {
        return Item.onTopic(id, topic, 2, 1.2, b, 0);
    }

    private static Choice next(Selector selector, List<Candidate> candidates, int[] asked, Blueprint blueprint) {
        return selector.next(PRIOR, candidates, asked, blueprint, new Random(1)).orElseThrow();
    }

    @Test
    void theItemThatTeachesMostIsChosen() {
        var candidates = List.of(
                Candidate.fresh(item("hard", 0, 3)),
                Candidate.fresh(item("fitting", 0, 0)),
                Candidate.fresh(item("easy", 0, -2)));

        var choice = next(BEST_ONLY, candidates, new int[2], FIRST);

        assertThat(choice.item().id()).isEqualTo("fitting");
        assertThat(choice.topic()).isZero();
        assertThat(choice.repeated()).isFalse();
        assertThat(choice.probability()).isEqualTo(PRIOR.probability(choice.item()));
        assertThat(choice.expectedGain())
                .isEqualTo(PRIOR.expectedGain(choice.item(), FIRST))
                .isPositive();
    }

    @Test
    void theTopicFurthestBelowItsShareIsDue() {
        var candidates = List.of(Candidate.fresh(item("best", 0, 0)), Candidate.fresh(item("worse", 1, 3)));

        assertThat(next(BEST_ONLY, candidates, new int[] {0, 0}, BOTH).item().id())
                .isEqualTo("best");
        assertThat(next(BEST_ONLY, candidates, new int[] {1, 0}, BOTH).topic()).isEqualTo(1);
        assertThat(next(BEST_ONLY, candidates, new int[] {1, 0}, new Blueprint(new double[] {.8, .2}))
                        .topic())
                .isZero();
    }

    @Test
    void whatIsNotAskedNeverComes() {
        var other = List.of(Candidate.fresh(item("other", 1, 0)));

        assertThat(BEST_ONLY.next(PRIOR, other, new int[2], FIRST, new Random(1)))
                .isEmpty();
        assertThat(BEST_ONLY.next(PRIOR, List.of(), new int[2], FIRST, new Random(1)))
                .isEmpty();
    }

    @Test
    void whatWasAskedOfOtherTopicsDoesNotWeigh() {
        var blueprint = new Blueprint(new double[] {.5, .5, 0});
        var candidates = List.of(
                Candidate.fresh(Item.onTopic("best", 0, 3, 2, 0, 0)),
                Candidate.fresh(Item.onTopic("due", 1, 3, 1, 0, 0)));

        var choice = BEST_ONLY
                .next(Ability.prior(3, 0), candidates, new int[] {1, 0, 50}, blueprint, new Random(1))
                .orElseThrow();

        assertThat(choice.item().id()).isEqualTo("due");
    }

    @Test
    void anExhaustedTopicGivesWayToTheNext() {
        var candidates = List.of(Candidate.fresh(item("left", 0, 0)));

        assertThat(next(BEST_ONLY, candidates, new int[] {9, 0}, BOTH).item().id())
                .isEqualTo("left");
    }

    @Test
    void aSeenItemWaitsUntilNoFreshOneIsLeft() {
        var fresh = Candidate.fresh(item("poor", 0, 4));
        var seen = new Candidate(item("good", 0, 0), 1, 1000);

        assertThat(next(BEST_ONLY, List.of(seen, fresh), new int[2], FIRST)
                        .item()
                        .id())
                .isEqualTo("poor");
        assertThat(next(BEST_ONLY, List.of(seen), new int[2], FIRST).repeated()).isTrue();
    }

    @Test
    void ofSeenItemsThoseComeThatWereLongestAndLeastOftenSeen() {
        var often = new Candidate(item("often", 0, 0), 3, 5000);
        var lately = new Candidate(item("lately", 0, 0), 1, 10);
        var longAgo = new Candidate(item("longAgo", 0, 2), 1, 1000);
        var longerAgo = new Candidate(item("longerAgo", 0, 3), 1, 2000);

        assertThat(next(BEST_ONLY, List.of(often, lately, longAgo, longerAgo), new int[2], FIRST)
                        .item()
                        .id())
                .isEqualTo("longAgo");
        assertThat(next(BEST_ONLY, List.of(often, lately), new int[2], FIRST)
                        .item()
                        .id())
                .isEqualTo("lately");
    }

    @Test
    void theChoiceSpreadsOverNearlyEquallyGoodItems() {
        var candidates = List.of(
                Candidate.fresh(item("a", 0, 0)),
                Candidate.fresh(item("b", 0, .1)),
                Candidate.fresh(item("c", 0, -.1)),
                Candidate.fresh(item("far", 0, 2.5)));
        var random = new Random(2);
        var chosen = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            chosen.add(new Selector()
                    .next(PRIOR, candidates, new int[2], FIRST, random)
                    .orElseThrow()
                    .item()
                    .id());
        }
        assertThat(chosen).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        var candidates = new ArrayList<>(
                Bank.drawn(2, 30, new Random(4)).stream().map(Candidate::fresh).toList());
        candidates.add(Candidate.fresh(item("twin1", 0, 0)));
        candidates.add(Candidate.fresh(item("twin2", 0, 0)));
        var chosen = next(new Selector(), candidates, new int[2], BOTH);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(candidates, new Random(i));
            assertThat(next(new Selector(), candidates, new int[2], BOTH)).isEqualTo(chosen);
        }
    }

    @Test
    void theSameSeedGivesTheSameAttempt() {
        assertThat(attempt(1, 40)).isEqualTo(attempt(1, 40));
        assertThat(attempt(1, 40)).isNotEqualTo(attempt(2, 40));
    }

    @Test
    void aAttemptRepeatsNothingAndKeepsTheBlueprint() {
        for (int seed = 0; seed < 5; seed++) {
            var ids = attempt(seed, 40);

            assertThat(ids).doesNotHaveDuplicates();
            for (int length = 1; length <= ids.size(); length++) {
                for (int topic = 0; topic < 3; topic++) {
                    var prefix = "t" + topic;
                    long asked = ids.stream()
                            .limit(length)
                            .filter(id -> id.startsWith(prefix))
                            .count();
                    assertThat((double) asked).isBetween(SHARES[topic] * length - 1, SHARES[topic] * length + 1);
                }
            }
        }
    }

    private static final double[] SHARES = {.5, .3, .2};

    /** The ids of an attempt's items, answered by a student of middling ability. */
    private static List<String> attempt(long seed, int length) {
        var bank = Bank.drawn(3, 25, new Random(99));
        var random = new Random(seed);
        var blueprint = new Blueprint(SHARES);
        var ability = Ability.prior(3, .6);
        var asked = new int[3];
        var ids = new ArrayList<String>();
        for (int i = 0; i < length; i++) {
            var candidates = bank.stream()
                    .map(item -> new Candidate(item, ids.contains(item.id()) ? 1 : 0, 0))
                    .toList();
            var choice = new Selector()
                    .next(ability, candidates, asked, blueprint, random)
                    .orElseThrow();
            ids.add(choice.item().id());
            asked[choice.topic()]++;
            ability = ability.after(
                    choice.item(), random.nextDouble() < choice.item().rightChance(.3) ? 1 : 0);
        }
        return ids;
    }

    @Test
    void adaptedQuestionsTellMoreThanRandomOnes() {
        var bank = Bank.drawn(2, 50, new Random(21));
        double adapted = 0;
        double drawn = 0;
        var random = new Random(22);
        for (int student = 0; student < 40; student++) {
            var theta = new double[] {random.nextGaussian(), random.nextGaussian()};
            var one = PRIOR;
            var other = PRIOR;
            var asked = new int[2];
            var left = new ArrayList<>(bank.stream().map(Candidate::fresh).toList());
            var shuffled = new ArrayList<>(bank);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < 12; i++) {
                var choice = new Selector().next(one, left, asked, BOTH, random).orElseThrow();
                asked[choice.topic()]++;
                left.removeIf(candidate -> candidate.item().equals(choice.item()));
                one = one.after(
                        choice.item(), random.nextDouble() < choice.item().rightChance(theta[choice.topic()]) ? 1 : 0);
                var item = shuffled.get(i);
                other = other.after(item, random.nextDouble() < item.probability(theta[item.topic()]));
            }
            adapted += one.covariance(0, 0) + one.covariance(1, 1);
            drawn += other.covariance(0, 0) + other.covariance(1, 1);
        }
        assertThat(adapted).isLessThan(.85 * drawn);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new Selector(1)).hasMessageContaining("tolerance");
        assertThatThrownBy(() -> new Selector(-.1)).hasMessageContaining("tolerance");
        IntStream.of(1, 3).forEach(topics -> assertThatThrownBy(
                        () -> BEST_ONLY.next(PRIOR, List.of(), new int[topics], BOTH, new Random(1)))
                .hasMessageContaining("counts " + topics));
        assertThatThrownBy(() -> BEST_ONLY.next(Ability.prior(3, 0), List.of(), new int[3], BOTH, new Random(1)))
                .hasMessageContaining("blueprint 2");
        assertThatThrownBy(() -> new Candidate(item("i", 0, 0), -1, 0)).hasMessageContaining("negative");
        assertThatThrownBy(() -> new Candidate(item("i", 0, 0), 0, -1)).hasMessageContaining("negative");
    }
}
