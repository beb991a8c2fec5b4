package org.casebook.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.FixedLength;

/**
 * What quizzes of twelve are like for those who take them, balanced over the topics.
 *
 * @param right the share of right answers
 * @param longestMisses the longest run of misses that nine and a half quizzes in ten don't exceed
 * @param rmse of the estimates after the quiz
 */
public record PracticeTrial(double right, int longestMisses, double rmse) {

    private static final double PART = .95;

    /** Quizzes of newcomers. */
    public static PracticeTrial ofNewcomers(
            ItemBank bank, List<Student> students, Ease ease, double correlation, long seed, int threads) {
        return run(bank, students, 1, ease, correlation, seed, threads);
    }

    /**
     * Fifth quizzes, a week after the fourth, of students whose history no longer holds.
     *
     * @param students as they are now
     * @param shift what was added to all their abilities since the first four attempts
     */
    public static PracticeTrial ofChanged(
            ItemBank bank,
            List<Student> students,
            double shift,
            Ease ease,
            double correlation,
            long seed,
            int threads) {
        var attempts = students.stream()
                .flatMap(student -> {
                    var now = student.abilities();
                    var before =
                            Arrays.stream(now).map(ability -> ability - shift).toArray();
                    return FollowingTrial.history(student.id(), before, now, FollowingTrial.WEEK).stream();
                })
                .toList();
        return run(bank, attempts, FollowingTrial.FORMER + 1, ease, correlation, seed, threads);
    }

    /** @param every how many attempts a student has, of which the last one counts */
    private static PracticeTrial run(
            ItemBank bank, List<Student> attempts, int every, Ease ease, double correlation, long seed, int threads) {
        var plan = new SimulationPlan(
                        new FixedLength(FollowingTrial.LENGTH), true, OptionalDouble.empty(), correlation, seed)
                .with(ease);
        var outcome = new Simulation(plan, bank, threads).run(attempts, _ -> {});
        var runs = new ArrayList<Integer>();
        double right = 0;
        double squares = 0;
        int answers = 0;
        int last = every - 1;
        for (; last < attempts.size(); last += every) {
            var attempt = outcome.attempts().get(last);
            runs.add(longestRun(attempt.responses()));
            for (boolean correct : attempt.responses()) {
                right += correct ? 1 : 0;
                answers++;
            }
            var student = attempts.get(last);
            squares += IntStream.range(0, attempt.estimate().topics())
                    .mapToDouble(topic -> Math.pow(attempt.estimate().mean(topic) - student.ability(topic), 2))
                    .average()
                    .orElseThrow();
        }
        runs.sort(null);
        return new PracticeTrial(
                right / answers, runs.get((int) Math.ceil(PART * runs.size()) - 1), Math.sqrt(squares / runs.size()));
    }

    private static int longestRun(boolean[] responses) {
        int longest = 0;
        int run = 0;
        for (boolean correct : responses) {
            run = correct ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
