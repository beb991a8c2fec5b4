package org.casebook.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.casebook.statistics.BradleyTerry.Judgement;

/**
 * Which two are compared next: balanced pairs by lot. What was compared decides, and never which of two was preferred, since
 * that would inflate the reliability (see {@link BradleyTerry#reliability()}). No pair comes twice before all have come once;
 * each thing comes about equally often; and soon a chain of comparisons leads from each to each.
 *
 * <p>The pairs come in the rounds of a tournament in which everyone meets everyone (the circle method), in an order of the
 * things drawn by lot; who came later, or was left out in a round, is caught up with first.
 */
public final class PairDesign {

    /**
     * So many comparisons of each thing are asked for. Verhavert, Bouwer, Donche &amp; De Maeyer (2019, <i>A meta-analysis on
     * the reliability of comparative judgement</i>, Assessment in Education 26) found a reliability of .7 from 10 to 14 on.
     */
    public static final int COMPARISONS_OF_EACH = 10;

    private final int size;
    private final List<Pair> rounds;

    /** Two places; the first is shown left. */
    public record Pair(int left, int right) {}

    /** @param seed by which lots are drawn: the same gives the same pairs */
    public PairDesign(int size, long seed) {
        this.size = size;
        this.rounds = rounds(size, new Random(seed));
    }

    /** How many judgements are asked for: fewer where every pair has come once before. */
    public static int wanted(int size) {
        return Math.min((size * COMPARISONS_OF_EACH + 1) / 2, size * (size - 1) / 2);
    }

    /** The next pair after these judgements; nothing for fewer than two things. */
    public Optional<Pair> next(List<Judgement> judgements) {
        var of = new int[size];
        var met = new int[size][size];
        for (var judgement : judgements) {
            met[judgement.better()][judgement.worse()]++;
            met[judgement.worse()][judgement.better()]++;
            of[judgement.better()]++;
            of[judgement.worse()]++;
        }
        var parts = parts(judgements);
        return rounds.stream()
                .min(Comparator.comparingInt((Pair pair) -> met[pair.left()][pair.right()])
                        .thenComparingInt(pair -> Math.min(of[pair.left()], of[pair.right()]))
                        .thenComparingInt(pair -> Math.max(of[pair.left()], of[pair.right()]))
                        .thenComparing(pair -> parts[pair.left()] == parts[pair.right()]));
    }

    /** By the smallest place that a chain of judgements leads to. */
    private int[] parts(List<Judgement> judgements) {
        var parts = IntStream.range(0, size).toArray();
        for (var judgement : judgements) {
            int one = parts[judgement.better()];
            int other = parts[judgement.worse()];
            for (int i = 0; i < size; i++) {
                if (parts[i] == Math.max(one, other)) {
                    parts[i] = Math.min(one, other);
                }
            }
        }
        return parts;
    }

    /** Everyone meets everyone; in each round all meet one, but for one where their number is odd. */
    private static List<Pair> rounds(int size, Random random) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        int even = size + size % 2;
        var pairs = new ArrayList<Pair>();
        for (int round = 0; round < even - 1; round++) {
            var together = new ArrayList<Pair>();
            for (int table = 0; table < even / 2; table++) {
                int one = table == 0 ? even - 1 : (round + table) % (even - 1);
                int other = (round + even - 1 - table) % (even - 1);
                if (one < size && other < size) {
                    together.add(
                            random.nextBoolean()
                                    ? new Pair(order.get(one), order.get(other))
                                    : new Pair(order.get(other), order.get(one)));
                }
            }
            Collections.shuffle(together, random);
            pairs.addAll(together);
        }
        return List.copyOf(pairs);
    }
}
