package org.casebook.adaptive.calibration;

import java.util.ArrayList;
import java.util.List;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.TestItem;

/** All answers, item by item, each with what the student's other answers say of the ability that it asks for. */
final class Evidence {

    /**
     * An answer to an item.
     *
     * @param mean of the ability along the item's direction, as believed without this answer
     * @param sd of that belief
     * @param unguessed whether it was said instead of guessing
     */
    record Observation(double mean, double sd, int score, boolean unguessed) {

        Observation(double mean, double sd, int score) {
            this(mean, sd, score, false);
        }

        /** The item as this answer met it. */
        TestItem met(TestItem item) {
            return unguessed ? item.withoutGuessing() : item;
        }
    }

    private final List<List<Observation>> byItem = new ArrayList<>();
    private final double[] meanAbilities;
    private int students;

    private Evidence(int items, int topics) {
        for (int i = 0; i < items; i++) {
            byItem.add(new ArrayList<>());
        }
        meanAbilities = new double[topics];
    }

    /** @param drift from the population that the first attempts begin with */
    static Evidence collect(List<TestItem> items, AbilityDrift drift, List<List<AnsweredAttempt>> students) {
        var evidence = new Evidence(items.size(), drift.prior().topics());
        for (var attempts : students) {
            var ability = drift.prior();
            boolean first = true;
            for (var attempt : attempts) {
                if (!attempt.answers().isEmpty()) {
                    var start = first ? ability : drift.apply(ability, attempt.away());
                    ability = evidence.add(items, drift.begin(start), attempt.answers());
                    if (first) {
                        evidence.addMeans(ability);
                        evidence.students++;
                    }
                    first = false;
                }
            }
        }
        for (int topic = 0; topic < evidence.meanAbilities.length; topic++) {
            evidence.meanAbilities[topic] /= evidence.students;
        }
        return evidence;
    }

    /** What is believed after the attempt. */
    private Ability add(List<TestItem> items, Posterior start, List<ScoredResponse> answers) {
        var posterior = start;
        for (var answer : answers) {
            posterior = posterior.after(answer.met(items), answer.score());
        }
        int forgotten = answers.size() - posterior.answers();
        for (int i = 0; i < posterior.answers(); i++) {
            var answer = answers.get(forgotten + i);
            var item = items.get(answer.item());
            var others = posterior.without(i);
            byItem.get(answer.item())
                    .add(new Observation(
                            item.along(others.means()), sdAlong(item, others), answer.score(), answer.unguessed()));
        }
        return posterior.ability();
    }

    /** Only first attempts tell the population: later ones begin with what the earlier ones told. */
    private void addMeans(Ability ability) {
        for (int topic = 0; topic < meanAbilities.length; topic++) {
            meanAbilities[topic] += ability.mean(topic);
        }
    }

    private static double sdAlong(TestItem item, Ability ability) {
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

    /** How many students have answered anything. */
    int students() {
        return students;
    }

    /** The mean of the students' estimates on each topic. */
    double[] meanAbilities() {
        return meanAbilities.clone();
    }
}
