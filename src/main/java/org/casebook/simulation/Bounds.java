package org.casebook.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.NormalExpectation;

/** What no procedure can beat, since it would have to know more than there is to know. */
public final class Bounds {

    private Bounds() {}

    /**
     * The root mean variance that would be left if everyone got the best so many items of each topic for the ability
     * that is to be found out: prior precision plus information, inverted.
     */
    public static double rmse(ItemBank bank, List<Student> students, int perTopic, double correlation) {
        var prior = new Precision(Ability.prior(bank.topics().size(), correlation));
        var ideal = new BestInformation(bank);
        double sum = 0;
        for (var student : students) {
            var information = new double[bank.topics().size()];
            for (int topic = 0; topic < information.length; topic++) {
                information[topic] = ideal.best(topic, student.ability(topic), perTopic);
            }
            sum += prior.meanVarianceWith(information);
        }
        return Math.sqrt(sum / students.size());
    }

    /**
     * The mean information efficiency that a procedure would reach that knew from the first item on what the whole
     * attempt's answers say: of each topic the items that are expected to give most information under the last
     * posterior.
     */
    public static double efficiency(ItemBank bank, List<Student> students, SimulationResults outcome, int perTopic) {
        var ideal = new BestInformation(bank);
        var byTopic =
                IntStream.range(0, bank.topics().size()).mapToObj(bank::on).toList();
        double sum = 0;
        for (int s = 0; s < students.size(); s++) {
            var estimate = outcome.attempts().get(s).estimate();
            double given = 0;
            double best = 0;
            for (int topic = 0; topic < byTopic.size(); topic++) {
                double ability = students.get(s).ability(topic);
                double mean = estimate.mean(topic);
                double sd = estimate.sd(topic);
                given += byTopic.get(topic).stream()
                        .sorted(Comparator.comparingDouble(item -> -expectedInformation(item, mean, sd)))
                        .limit(perTopic)
                        .mapToDouble(item -> item.information(ability))
                        .sum();
                best += ideal.best(topic, ability, perTopic);
            }
            sum += given / best;
        }
        return sum / students.size();
    }

    private static double expectedInformation(Item item, double mean, double sd) {
        double sum = 0;
        for (int i = 0; i < NormalExpectation.POINTS; i++) {
            sum += NormalExpectation.weight(i) * item.information(mean + sd * NormalExpectation.node(i));
        }
        return sum;
    }
}
