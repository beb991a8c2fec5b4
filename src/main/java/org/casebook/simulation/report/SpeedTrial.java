package org.casebook.simulation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.Selector;
import org.casebook.simulation.Draws;
import org.casebook.simulation.Simulation;
import org.casebook.simulation.SimulationPlan;

/**
 * How fast the engine is on this machine, as busy as it is.
 *
 * @param microseconds to choose among 200 items and learn from the answer, in one thread, of students who come back
 * @param seconds for 100,000 students × 20 answers
 * @param megabytes the process's highest resident memory until then; NaN where the system doesn't tell
 */
record SpeedTrial(double microseconds, double seconds, double megabytes) {

    private static final int MANY = 100_000;
    private static final int LENGTH = 20;
    private static final int WARMING = 2_000;
    private static final int TIMED = 5_000;

    /** What some quizzes have left of a student, who may have changed since: the dearer case. */
    private static final Ability RETURNING = Ability.of(
            new double[Setting.TOPICS], new double[] {.3, .1, .1, .1, .1, .3, .1, .1, .1, .1, .3, .1, .1, .1, .1, .3});

    static SpeedTrial run(int threads) {
        var bank = Draws.bank(Setting.TOPICS, 50, 1);
        var students = Draws.students(MANY, Setting.TOPICS, Setting.CORRELATION, 1);
        var plan = new SimulationPlan(new FixedLength(LENGTH), true, OptionalDouble.empty(), Setting.CORRELATION, 1);
        long begun = System.nanoTime();
        new Simulation(plan, bank, threads).run(students, _ -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        double megabytes = highestMemory();
        var candidates = bank.items().stream().map(Candidate::fresh).toList();
        attempts(new ArrayList<>(candidates), WARMING);
        long nanos = attempts(new ArrayList<>(candidates), TIMED);
        return new SpeedTrial(nanos / 1e3 / TIMED / LENGTH, seconds, megabytes);
    }

    /** Attempts in which the given items stay among the candidates, so that every choice is among all. */
    private static long attempts(ArrayList<Candidate> candidates, int count) {
        var random = new SplittableRandom(1);
        var selector = new Selector(0);
        var blueprint = Blueprint.even(Setting.TOPICS, Set.of(0, 1, 2, 3));
        var asked = new int[Setting.TOPICS];
        var drift = AbilityDrift.usual(Ability.prior(Setting.TOPICS, Setting.CORRELATION));
        long begun = System.nanoTime();
        for (int attempt = 0; attempt < count; attempt++) {
            var posterior = drift.begin(RETURNING);
            for (int n = 0; n < LENGTH; n++) {
                var choice = selector.next(posterior.ability(), candidates, asked, blueprint, random)
                        .orElseThrow();
                posterior = posterior.after(choice.item(), random.nextInt(2));
            }
        }
        return System.nanoTime() - begun;
    }

    private static double highestMemory() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException _) {
            return Double.NaN;
        }
    }
}
