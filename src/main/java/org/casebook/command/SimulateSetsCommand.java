package org.casebook.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casebook.adaptive.Testlet;
import org.casebook.simulation.Draws;
import org.casebook.simulation.TestletTrial;
import org.casebook.simulation.TestletTrial.Learning;
import org.casebook.simulation.TestletTrial.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what it costs that the questions of a set go together: docs/engine.md. */
@Command(
        name = "simulate-sets",
        description = "Lets simulated students answer sets of questions about a source, which go together more than the"
                + " ability explains, and prints how well they were measured with the engine's discount and without.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class SimulateSetsCommand implements Callable<Integer> {

    private static final int TOPICS = 4;
    private static final int PER_TOPIC = 50;
    private static final double CORRELATION = .6;
    private static final List<Double> VARIANCES = List.of(0.0, Testlet.USUAL_VARIANCE, .6, 1.0);
    private static final List<Plan> PLANS = List.of(new Plan(1, 4, 8), new Plan(4, 4, 0), new Plan(4, 3, 8));

    @Option(names = "--students", paramLabel = "N", defaultValue = "2000", description = "how many (default: 2000)")
    private int students;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "decides all draws (default: 1)")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var bank = Draws.bank(TOPICS, PER_TOPIC, seed);
        var population = Draws.students(students, TOPICS, CORRELATION, seed);
        for (var plan : PLANS) {
            say("%d %s of %d, and %d single questions; topics with a set:"
                    .formatted(plan.sets(), plan.sets() == 1 ? "set" : "sets", plan.size(), plan.others()));
            say("%-10s %-26s %10s %8s %9s"
                    .formatted("variance", "what goes together is", "coverage", "RMSE", "claimed"));
            for (double variance : VARIANCES) {
                for (var learning : Learning.values()) {
                    var trial = TestletTrial.run(bank, population, CORRELATION, plan, variance, learning);
                    say(String.format(
                            Locale.ROOT,
                            "%-10.1f %-26s %10.3f %8.3f %9.3f",
                            variance,
                            learning.label(),
                            trial.coverage(),
                            trial.error(),
                            trial.claimed()));
                }
            }
            say("");
        }
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
