package org.casebook.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.casebook.progress.Calibrations;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "calibrate",
        description = "Estimates the questions' difficulties anew from a school's answers and prints what came of it."
                + " A running Casebook must be stopped before, unless it is on PostgreSQL.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class CalibrateCommand implements Callable<Integer> {

    /** The application without a server. */
    static final Map<String, Object> SETTINGS = Map.of(
            "casebook.calibration.cron", "-",
            "casebook.forgetting.cron", "-",
            "casebook.hand-in.cron", "-",
            "casebook.backup.cron", "-");

    private final Supplier<SpringApplication> application;

    @Mixin
    private Installation installation;

    @Option(names = "--undo", description = "takes the last calibration back; the one before it is in use again")
    private boolean undo;

    @Spec
    private CommandSpec spec;

    CalibrateCommand(Supplier<SpringApplication> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        installation.check(true);
        var folder = installation.folder("school");
        var trouble = installation.trouble(folder);
        if (trouble.isPresent()) {
            return installation.fail(trouble.get());
        }
        return installation.run(application, folder, Greeting.NO_PORT, SETTINGS, context -> {
            try (context) {
                return run(context.getBean(Calibrations.class));
            }
        });
    }

    private int run(Calibrations calibrations) {
        var out = spec.commandLine().getOut();
        if (undo) {
            var said = calibrations.undo();
            said.ifPresent(out::println);
            return said.isPresent()
                    ? 0
                    : installation.fail("There is no calibration to undo; the experts' difficulties are in use.");
        }
        var made = calibrations.calibrate();
        made.ifPresent(calibration -> {
            calibration.lines().forEach(out::println);
            out.println();
            out.println("Quizzes that begin from now on use it; --undo takes it back.");
        });
        return made.isPresent() ? 0 : installation.fail("There are no answers yet.");
    }
}
