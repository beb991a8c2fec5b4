package org.casebook.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.adaptive.AbilityChange;
import org.casebook.adaptive.FixedLength;

/**
 * How well a fifth attempt of twelve follows students who have changed since the fourth. The first four lie a week
 * apart; the questions are balanced over the topics, fresh ones first.
 */
public final class FollowingTrial {

    static final int FORMER = 4;
    static final int LENGTH = 12;
    static final double WEEK = 7;

    private final ItemBank bank;
    private final double correlation;
    private final long seed;
    private final int threads;

    public FollowingTrial(ItemBank bank, double correlation, long seed, int threads) {
        this.bank = bank;
        this.correlation = correlation;
        this.seed = seed;
        this.threads = threads;
    }

    /** How abilities change before the last attempt: half of the students up, half down. */
    public enum Shift {
        NONE(0, false),
        ALL_BY_1(1, false),
        ALL_BY_1_5(1.5, false),
        ONE_BY_1_5(1.5, true);

        private final double by;
        private final boolean oneTopic;

        Shift(double by, boolean oneTopic) {
            this.by = by;
            this.oneTopic = oneTopic;
        }

        /** Abilities after the change; which topic alone changes goes round with the students. */
        private double[] apply(double[] abilities, int student) {
            double signed = student % 2 == 0 ? by : -by;
            int only = student / 2 % abilities.length;
            return IntStream.range(0, abilities.length)
                    .mapToDouble(topic -> abilities[topic] + (oneTopic && topic != only ? 0 : signed))
                    .toArray();
        }
    }

    /**
     * What a fifth attempt shows.
     *
     * @param rmse of its estimates
     * @param coverage share of its 90 % intervals that hold the truth
     */
    public record Followed(double rmse, double coverage) {}

    /**
     * Measures the fifth attempt of students who have changed.
     *
     * @param days between the fourth and the fifth attempt
     * @param change that the model thinks possible
     */
    public Followed follow(List<Student> students, Shift shift, double days, AbilityChange change) {
        var attempts = IntStream.range(0, students.size())
                .boxed()
                .flatMap(number -> {
                    var before = students.get(number).abilities();
                    return history(students.get(number).id(), before, shift.apply(before, number), days).stream();
                })
                .toList();
        var plan = new SimulationPlan(new FixedLength(LENGTH), true, OptionalDouble.empty(), correlation, seed)
                .with(change);
        var outcome = new Simulation(plan, bank, threads).run(attempts, _ -> {});
        double squares = 0;
        double covered = 0;
        int pairs = 0;
        for (int last = FORMER; last < attempts.size(); last += FORMER + 1) {
            var estimate = outcome.attempts().get(last).estimate();
            for (int topic = 0; topic < estimate.topics(); topic++) {
                double error = estimate.mean(topic) - attempts.get(last).ability(topic);
                squares += error * error;
                covered += Math.abs(error) <= MeasuredFigures.REACH * estimate.sd(topic) ? 1 : 0;
                pairs++;
            }
        }
        return new Followed(Math.sqrt(squares / pairs), covered / pairs);
    }

    /** Five attempts: the abilities of the first four, and those of the last, so many days after the fourth. */
    static List<Student> history(String id, double[] before, double[] after, double days) {
        var attempts = former(id, before);
        attempts.add(new Student(id, FORMER + 1, (FORMER - 1) * WEEK + days, after));
        return attempts;
    }

    /** The first four attempts, between which nothing changes. */
    static List<Student> former(String id, double[] abilities) {
        return IntStream.range(0, FORMER)
                .mapToObj(n -> new Student(id, n + 1, n * WEEK, abilities))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
