package org.casebook.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casebook.adaptive.Ability;

/** What became of the students so far: their attempts, and the errors and variances on the way. */
public final class SimulationResults {

    private final List<SimulatedAttempt> attempts = new ArrayList<>();
    private final int[] shown;
    private final Path squaredErrors = new Path();
    private final Path variances = new Path();
    private long nanos;

    SimulationResults(int items) {
        shown = new int[items];
    }

    /** Sums by the number of answers given, from 1. */
    private static final class Path {

        private double[] sums = new double[0];
        private int[] counts = new int[0];

        void add(int answers, double value, int count) {
            if (answers > sums.length) {
                sums = Arrays.copyOf(sums, Math.max(answers, 2 * sums.length));
                counts = Arrays.copyOf(counts, sums.length);
            }
            sums[answers - 1] += value;
            counts[answers - 1] += count;
        }

        void add(Path other) {
            for (int i = 0; i < other.sums.length; i++) {
                add(i + 1, other.sums[i], other.counts[i]);
            }
        }

        double root(int answers) {
            return Math.sqrt(sums[answers - 1] / counts[answers - 1]);
        }

        int reached(int answers) {
            return answers > counts.length ? 0 : counts[answers - 1];
        }
    }

    void follow(Student student, int answers, Ability belief) {
        double error = 0;
        double variance = 0;
        for (int topic = 0; topic < belief.topics(); topic++) {
            double off = belief.mean(topic) - student.ability(topic);
            error += off * off;
            variance += belief.covariance(topic, topic);
        }
        squaredErrors.add(answers, error / belief.topics(), 1);
        variances.add(answers, variance / belief.topics(), 1);
    }

    void add(SimulatedAttempt attempt, long spent) {
        attempts.add(attempt);
        nanos += spent;
        for (int item : attempt.items()) {
            shown[item]++;
        }
    }

    void add(SimulationResults later) {
        attempts.addAll(later.attempts);
        squaredErrors.add(later.squaredErrors);
        variances.add(later.variances);
        nanos += later.nanos;
        for (int item = 0; item < shown.length; item++) {
            shown[item] += later.shown[item];
        }
    }

    /** In the students' order. */
    List<SimulatedAttempt> attempts() {
        return attempts;
    }

    /** How many attempts showed each item. */
    public int[] shown() {
        return shown.clone();
    }

    /** How many attempts had so many answers. */
    public int reached(int answers) {
        return squaredErrors.reached(answers);
    }

    /** The root mean squared error of the estimates after so many answers, over the attempts that had as many. */
    public double rmseAfter(int answers) {
        return squaredErrors.root(answers);
    }

    /** The root mean posterior variance after so many answers, over the attempts that had as many. */
    public double sdAfter(int answers) {
        return variances.root(answers);
    }

    /** The time that choosing an item and learning from its answer took, in microseconds. */
    double microsecondsPerAnswer() {
        long answers =
                attempts.stream().mapToLong(attempt -> attempt.items().length).sum();
        return nanos / 1e3 / Math.max(1, answers);
    }
}
