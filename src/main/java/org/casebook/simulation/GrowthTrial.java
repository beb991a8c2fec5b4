package org.casebook.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;

/**
 * Two attempts with a change between them.
 *
 * @param followed RMSE after the second attempt if the drift model was applied between them
 * @param held RMSE after it if nothing was
 */
public record GrowthTrial(double followed, double held) {

    /**
     * A first attempt, half a drift model's knowledge forgotten, abilities changed, a second attempt of other items.
     *
     * @param change how far every ability moves
     */
    public static GrowthTrial run(
            ItemBank bank, List<Student> students, double correlation, int first, int second, double change) {
        var prior = Ability.prior(bank.topics().size(), correlation);
        var drift = AbilityDrift.usual(prior);
        double followed = 0;
        double held = 0;
        for (int number = 0; number < students.size(); number++) {
            var before = students.get(number);
            var after = new Student(before.id(), shifted(before.abilities(), change));
            var left =
                    new ArrayList<>(bank.items().stream().map(Candidate::fresh).toList());
            var estimate = sit(before, Posterior.startingAt(prior), left, first, number);
            var grown = drift.begin(drift.apply(estimate, drift.halfTime()));
            followed += squaredError(after, sit(after, grown, new ArrayList<>(left), second, ~number));
            var kept = Posterior.startingAt(estimate);
            held += squaredError(after, sit(after, kept, new ArrayList<>(left), second, ~number));
        }
        return new GrowthTrial(Math.sqrt(followed / students.size()), Math.sqrt(held / students.size()));
    }

    private static double[] shifted(double[] abilities, double change) {
        return IntStream.range(0, abilities.length)
                .mapToDouble(topic -> abilities[topic] + change)
                .toArray();
    }

    /** A balanced attempt; what is asked leaves the list. */
    private static Ability sit(Student student, Posterior start, List<Candidate> left, int length, long seed) {
        var random = new SplittableRandom(seed);
        var shares = new double[start.ability().topics()];
        Arrays.fill(shares, 1.0 / shares.length);
        var blueprint = new Blueprint(shares);
        var asked = new int[start.ability().topics()];
        var posterior = start;
        for (int n = 0; n < length; n++) {
            var choice = new Selector(0)
                    .next(posterior.ability(), left, asked, blueprint, random)
                    .orElseThrow();
            left.removeIf(candidate -> candidate.item().equals(choice.item()));
            asked[choice.topic()]++;
            double chance = choice.item().rightChance(student.ability(choice.topic()));
            posterior = posterior.after(choice.item(), random.nextDouble() < chance ? 1 : 0);
        }
        return posterior.ability();
    }

    private static double squaredError(Student student, Ability estimate) {
        double sum = 0;
        for (int topic = 0; topic < estimate.topics(); topic++) {
            double error = estimate.mean(topic) - student.ability(topic);
            sum += error * error / estimate.topics();
        }
        return sum;
    }
}
