package org.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casebook.statistics.BradleyTerry.Judgement;
import org.junit.jupiter.api.Test;

class PairDesignTest {

    @Property(tries = 60)
    void eachMeetsEachOnceBeforeAnyPairComesAgain(@ForAll @IntRange(min = 2, max = 14) int size, @ForAll long seed) {
        int all = size * (size - 1) / 2;
        var judgements = judged(size, seed, all);

        assertThat(pairs(judgements)).hasSize(all);
        var again = new PairDesign(size, seed).next(judgements).orElseThrow();
        assertThat(pairs(judgements)).contains(Set.of(again.left(), again.right()));
    }

    @Property(tries = 60)
    void atEveryTimeEachWasJudgedAboutEquallyOften(@ForAll @IntRange(min = 2, max = 40) int size, @ForAll long seed) {
        var judgements = judged(size, seed, PairDesign.wanted(size));

        for (int until = 0; until <= judgements.size(); until++) {
            var of = counts(size, judgements.subList(0, until));
            int spread = IntStream.of(of).max().orElseThrow()
                    - IntStream.of(of).min().orElseThrow();
            assertThat(spread).isLessThanOrEqualTo(2);
        }
    }

    @Property(tries = 60)
    void afterTwoOfEachAChainLeadsFromEachToEach(@ForAll @IntRange(min = 2, max = 40) int size, @ForAll long seed) {
        var judgements = judged(size, seed, Math.min(size + 1, size * (size - 1) / 2));

        assertThat(reached(judgements)).hasSize(size);
    }

    @Test
    void theSameSeedGivesTheSamePairsAndAnotherSeedOthers() {
        assertThat(judged(12, 5, 30)).isEqualTo(judged(12, 5, 30)).isNotEqualTo(judged(12, 6, 30));
    }

    @Test
    void whichWasBetterDecidesNothing() {
        var design = new PairDesign(10, 3);
        var one = judged(10, 3, 17);
        var other = one.stream()
                .map(judgement -> new Judgement(judgement.worse(), judgement.better()))
                .toList();

        assertThat(design.next(one)).isEqualTo(design.next(other));
    }

    @Test
    void whatCameLaterIsCaughtUpWith() {
        // Nine were judged before the tenth came.
        var judgements = new ArrayList<>(judged(9, 1, 27));
        var design = new PairDesign(10, 1);
        for (int i = 0; i < 6; i++) {
            var pair = design.next(judgements).orElseThrow();
            assertThat(List.of(pair.left(), pair.right())).contains(9);
            judgements.add(new Judgement(pair.left(), pair.right()));
        }
        assertThat(counts(10, judgements)[9]).isEqualTo(6);
    }

    @Test
    void itAsksForTenOfEachOrForAllPairsThatThereAre() {
        assertThat(PairDesign.wanted(28)).isEqualTo(140);
        assertThat(PairDesign.wanted(5)).isEqualTo(10);
        assertThat(PairDesign.wanted(1)).isZero();
        assertThat(new PairDesign(1, 0).next(List.of())).isEmpty();
        assertThat(new PairDesign(0, 0).next(List.of())).isEmpty();
    }

    private static List<Judgement> judged(int size, long seed, int times) {
        var design = new PairDesign(size, seed);
        var random = new Random(seed);
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < times; i++) {
            var pair = design.next(judgements).orElseThrow();
            judgements.add(
                    random.nextBoolean()
                            ? new Judgement(pair.left(), pair.right())
                            : new Judgement(pair.right(), pair.left()));
        }
        return judgements;
    }

    private static int[] counts(int size, List<Judgement> judgements) {
        var of = new int[size];
        judgements.forEach(judgement -> {
            of[judgement.better()]++;
            of[judgement.worse()]++;
        });
        return of;
    }

    private static Set<Set<Integer>> pairs(List<Judgement> judgements) {
        var pairs = new HashSet<Set<Integer>>();
        judgements.forEach(judgement -> pairs.add(Set.of(judgement.better(), judgement.worse())));
        return pairs;
    }

    private static Set<Integer> reached(List<Judgement> judgements) {
        var reached = new HashSet<>(Set.of(judgements.getFirst().better()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var judgement : judgements) {
                if (reached.contains(judgement.better()) != reached.contains(judgement.worse())) {
                    grown = true;
                    reached.add(judgement.better());
                    reached.add(judgement.worse());
                }
            }
        }
        return reached;
    }
}
