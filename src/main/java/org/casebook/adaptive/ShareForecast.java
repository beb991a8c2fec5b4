package org.casebook.adaptive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * What will be believed of a student after so many questions more, if they know then what they know now: the posterior
 * predictive distribution of the expected share. The engine asks students whose true abilities are drawn from the belief.
 *
 * @param chance in [0, 1], that the share reaches what is aimed at
 * @param low below which the share of one in ten of them ends
 * @param high above which the share of one in ten of them ends
 */
public record ShareForecast(double chance, double low, double high) {

    private static final int STUDENTS = 200;
    private static final int EXTERNAL = STUDENTS / 10;

    /** The same for the same arguments. */
    private static final long SEED = 1;

    /**
     * @param start what is believed when the first of the questions is asked
     * @param candidates what may be asked of the blueprint's topics, each once
     * @param share what is shown of an ability
     * @param reached whether a share is what is aimed at
     */
    public static ShareForecast of(
            Posterior start,
            Blueprint blueprint,
            List<Candidate> candidates,
            int questions,
            ToDoubleFunction<Ability> share,
            DoublePredicate reached) {
        int asked = Math.min(questions, candidates.size());
        var random = new SplittableRandom(SEED);
        var shares = new double[STUDENTS];
        Arrays.setAll(shares, _ -> share.applyAsDouble(after(start.ability(), blueprint, candidates, asked, random)));
        Arrays.sort(shares);
        double chance = Arrays.stream(shares).filter(reached).count() / (double) STUDENTS;
        return new ShareForecast(chance, shares[EXTERNAL], shares[STUDENTS - 1 - EXTERNAL]);
    }

    private static Ability after(
            Ability start, Blueprint blueprint, List<Candidate> candidates, int questions, RandomGenerator random) {
        var selector = new Selector(0);
        var abilities = start.drawn(random);
        var left = new ArrayList<>(candidates);
        var asked = new int[start.topics()];
        var belief = start;
        for (int count = 0; count < questions; count++) {
            var choice = selector.next(belief, left, asked, blueprint, random);
            if (choice.isEmpty()) {
                return belief;
            }
            var item = choice.get().item();
            left.removeIf(candidate -> candidate.item().equals(item));
            asked[item.topic()]++;
            belief = belief.after(item, DrawnScore.of(item, item.along(abilities), random));
        }
        return belief;
    }
}
