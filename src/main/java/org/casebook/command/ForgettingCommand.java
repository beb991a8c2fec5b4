package org.casebook.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.casebook.adaptive.memory.Comparison;
import org.casebook.adaptive.memory.PredictionQuality;
import org.casebook.adaptive.memory.Review;
import org.casebook.recall.ForgettingFits;
import org.casebook.simulation.ForgettingTrial;
import org.springframework.boot.SpringApplication;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "forgetting",
        description = "Says how well it is foreseen what a school's students still know, beside simpler ways to foresee"
                + " it. A running Casebook must be stopped before, unless it is on PostgreSQL.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class ForgettingCommand implements Callable<Integer> {

    private final Supplier<SpringApplication> application;

    @Mixin
    private Installation installation;

    @Option(
            names = "--simulated",
            paramLabel = "PUPILS",
            description =
                    "a term of so many made-up pupils instead of a school, who forget in another way than the model"
                            + " thinks")
    private int simulated;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "447", description = "of what is left to chance then")
    private long seed;

    @Spec
    private CommandSpec spec;

    ForgettingCommand(Supplier<SpringApplication> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (simulated > 0) {
            var trial = ForgettingTrial.run(simulated, seed);
            say("Asked in reviews: %.1f a day, at most %d.".formatted(trial.daily(), trial.busiest()));
            say("Recalled at the end of the term: %.0f %% of the passages; %.0f %% without reviews; foretold %.0f %%."
                    .formatted(100 * trial.recalled(), 100 * trial.withoutReviews(), 100 * trial.foretold()));
            say("Of what was missed: %.0f %% recalled at the end.".formatted(100 * trial.cured()));
            return compare(trial.histories());
        }
        installation.check(true);
        var folder = installation.folder("school");
        var trouble = installation.trouble(folder);
        if (trouble.isPresent()) {
            return installation.fail(trouble.get());
        }
        return installation.run(application, folder, Greeting.NO_PORT, CalibrateCommand.SETTINGS, context -> {
            try (context) {
                var fits = context.getBean(ForgettingFits.class);
                return compare(
                        List.copyOf(context.getBean(TransactionTemplate.class).execute(_ -> fits.histories())));
            }
        });
    }

    private int compare(List<List<Review>> histories) {
        try {
            var compared = Comparison.of(histories);
            say("");
            say("Of the later half of the answers, by what the earlier half tells:");
            say("%-34s %8s %8s %8s %12s".formatted("", "answers", "log loss", "AUC", "calibration"));
            row("forgetting model, fitted", compared.fitted());
            row("forgetting model, as published", compared.usual());
            row("by the answer before", compared.lastAnswer());
            row("always the same", compared.constant());
            return 0;
        } catch (IllegalArgumentException tooFew) {
            return installation.fail("There are too few answers to compare: " + tooFew.getMessage() + ".");
        }
    }

    private void row(String name, PredictionQuality quality) {
        say("%-34s %8d %8.3f %8.3f %12.3f"
                .formatted(name, quality.answers(), quality.logLoss(), quality.auc(), quality.calibration()));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
