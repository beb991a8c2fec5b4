package org.casebook.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casebook.simulation.report.EngineReport;
import org.casebook.simulation.report.ReportPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "engine-report",
        description = "Measures the adaptive engine against the figures that it is to reach. Takes some minutes.",
        mixinStandardHelpOptions = true)
class EngineReportCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "5", description = "average over so many (default: 5)")
    private int seeds;

    @Option(names = "--quick", description = "fewer draws from the exact posterior")
    private boolean quick;

    @Option(
            names = "--docs",
            paramLabel = "DIR",
            description = "writes the table into DIR/engine.md and the figures into DIR/figures")
    private @Nullable Path docs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new ParameterException(spec.commandLine(), "--seeds is at least 1.");
        }
        var err = spec.commandLine().getErr();
        var out = spec.commandLine().getOut();
        var report = new EngineReport(Runtime.getRuntime().availableProcessors(), quick, err::println);
        var table = report.measure(seeds);
        for (var row : table) {
            out.printf("%-68s %8s  %-14s %s%n", row.name(), row.shown(), row.target(), row.verdict());
        }
        try {
            if (docs != null) {
                ReportPage.write(docs, table, report.figures());
            }
            return 0;
        } catch (IOException failure) {
            err.println(failure.getMessage());
            return FAILED;
        }
    }
}
