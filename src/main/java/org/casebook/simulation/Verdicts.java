package org.casebook.simulation;

import java.util.List;

/**
 * How often verdicts on mastery were wrong.
 *
 * @param beyond the share of wrong ones among abilities more than the margin from the cut
 * @param all the share of wrong ones among all
 */
public record Verdicts(double beyond, double all) {

    /** A verdict is the side of the cut on which the estimate lies. */
    public static Verdicts of(List<Student> students, SimulationResults outcome, double cut, double margin) {
        int wrong = 0;
        int total = 0;
        int wrongBeyond = 0;
        int beyond = 0;
        for (int s = 0; s < students.size(); s++) {
            var estimate = outcome.attempts().get(s).estimate();
            for (int topic = 0; topic < estimate.topics(); topic++) {
                double ability = students.get(s).ability(topic);
                boolean off = ability > cut != estimate.mean(topic) > cut;
                total++;
                wrong += off ? 1 : 0;
                if (Math.abs(ability - cut) > margin) {
                    beyond++;
                    wrongBeyond += off ? 1 : 0;
                }
            }
        }
        return new Verdicts((double) wrongBeyond / beyond, (double) wrong / total);
    }
}
