package org.casebook.adaptive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * How many questions an attempt that stops by certainty takes someone of whom this is believed. The engine gives such
 * attempts to students whose true abilities are drawn from the belief, and so are uncertain as far as it is; eight in ten
 * of these attempts have a length in the range.
 *
 * @param low fewest questions, 0 or more
 * @param high most questions, not below
 */
public record ExpectedLength(int low, int high) {

    private static final int ATTEMPTS = 40;
    private static final int EXTERNAL = ATTEMPTS / 10;

    /** The same for the same arguments. */
    private static final long SEED = 1;

    /**
     * @param start what is believed when the attempt begins
     * @param blueprint of all topics that the rule asks
     * @param ease how easy its questions are meant to be
     * @param candidates what may be asked
     */
    public static ExpectedLength of(
            Posterior start, PosteriorCutRule rule, Blueprint blueprint, Ease ease, List<Candidate> candidates) {
        var random = new SplittableRandom(SEED);
        var lengths = new int[ATTEMPTS];
        Arrays.setAll(lengths, _ -> new Attempt(rule, blueprint, ease, candidates)
                .length(start, start.ability().drawn(random), random));
        Arrays.sort(lengths);
        return new ExpectedLength(lengths[EXTERNAL], lengths[ATTEMPTS - 1 - EXTERNAL]);
    }

    /** One attempt of one simulated student. */
    private static final class Attempt {

        /** The best item instead of one near the best: the same length, in half the time. */
        private final Selector selector = new Selector(0);

        private final PosteriorCutRule rule;
        private final Blueprint blueprint;
        private final Ease ease;
        private final List<Candidate> left;
        private final int[] answered;
        private final int[] runs;
        private int right;
        private int misses;

        Attempt(PosteriorCutRule rule, Blueprint blueprint, Ease ease, List<Candidate> candidates) {
            this.rule = rule;
            this.blueprint = blueprint;
            this.ease = ease;
            this.left = new ArrayList<>(candidates);
            this.answered = new int[blueprint.topics()];
            this.runs = new int[blueprint.topics()];
        }

        int length(Posterior start, double[] abilities, RandomGenerator random) {
            var posterior = start;
            for (int count = 0; count < rule.max(); count++) {
                var choice = next(posterior.ability(), count, random);
                if (choice.isEmpty()) {
                    return count;
                }
                var item = choice.get().item();
                left.removeIf(candidate -> candidate.item().equals(item));
                int score = DrawnScore.of(item, item.along(abilities), random);
                posterior = posterior.after(item, score);
                note(item, score);
            }
            return rule.max();
        }

        /** Nothing once all is decided or nothing is left to ask. */
        private Optional<Choice> next(Ability ability, int count, RandomGenerator random) {
            var open = rule.undecided(ability, answered, runs);
            return open.isEmpty()
                    ? Optional.empty()
                    : selector.next(
                            ability, left, answered, blueprint.among(open), ease.after(count, right, misses), random);
        }

        private void note(TestItem item, int score) {
            int topic = item.topic();
            answered[topic]++;
            runs[topic] = PosteriorCutRule.run(runs[topic], score, item.fullScore());
            boolean correct = score == item.fullScore();
            right += correct ? 1 : 0;
            misses = correct ? 0 : misses + 1;
        }
    }
}
