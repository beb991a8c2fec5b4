package org.casebook.adaptive.calibration;

import java.util.ArrayList;
import java.util.List;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;

/** All answers, item by item, each with what the student's other answers say of the ability that it asks for. */
final class Evidence {

    /**
     * An answer to an item.
     *
     * @param mean of the ability along the item's direction, as believed without this answer
     * @param sd of that belief
     */
    record Observation(double mean, double sd, boolean correct) {}

    private final List<List<Observation>> byItem = new ArrayList<>();
    private final double[] meanAbilities;

    private Evidence(int items, int topics) {
        for (int i = 0; i < items; i++) {
            byItem.add(new ArrayList<>());
        }
        meanAbilities = new double[topics];
    }

    static Evidence collect(List<Item> items, Ability population, List<List<Answer>> sittings) {
        var evidence = new Evidence(items.size(), population.topics());
        int counted = 0;
        for (var answers : sittings) {
            if (!answers.isEmpty()) {
                evidence.add(items, population, answers);
                counted++;
            }
        }
        for (int topic = 0; topic < population.topics(); topic++) {
            evidence.meanAbilities[topic] /= counted;
        }
        return evidence;
    }

    private void add(List<Item> items, Ability population, List<Answer> answers) {
        var posterior = Calibration.posterior(items, population, answers);
        int forgotten = answers.size() - posterior.answers();
        for (int i = 0; i < posterior.answers(); i++) {
            var answer = answers.get(forgotten + i);
            var item = items.get(answer.item());
            var others = posterior.without(i);
            byItem.get(answer.item())
                    .add(new Observation(item.along(others.means()), sdAlong(item, others), answer.correct()));
        }
        for (int topic = 0; topic < meanAbilities.length; topic++) {
            meanAbilities[topic] += posterior.ability().mean(topic);
        }
    }

    private static double sdAlong(Item item, Ability ability) {
        double variance = 0;
        for (int row = 0; row < ability.topics(); row++) {
            for (int column = 0; column < ability.topics(); column++) {
                variance += item.loading(row) * item.loading(column) * ability.covariance(row, column);
            }
        }
        return Math.sqrt(variance);
    }

    List<Observation> of(int item) {
        return byItem.get(item);
    }

    /** The mean of the students' estimates on each topic. */
    double[] meanAbilities() {
        return meanAbilities.clone();
    }
}
