package org.casebook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.casebook.adaptive.FixedLength;
import org.casebook.simulation.AuthorsReport;
import org.casebook.simulation.BankFile;
import org.casebook.simulation.Draws;
import org.casebook.simulation.ItemBank;
import org.casebook.simulation.MalformedFileException;
import org.casebook.simulation.MeasuredFigures;
import org.casebook.simulation.ResultsFile;
import org.casebook.simulation.Simulation;
import org.casebook.simulation.SimulationPlan;
import org.casebook.simulation.SimulationResults;
import org.casebook.simulation.Student;
import org.casebook.simulation.StudentsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "simulate",
        description = "Lets simulated students answer a bank's items and prints how well they were measured.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
class SimulateCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    /** The bank that ships, instead of a file. */
    private static final Path SHIPPED = Path.of("question-bank");

    private static final int STUDENTS = 2_000;

    @Option(
            names = "--bank",
            paramLabel = "BANK.csv",
            required = true,
            description = "the items: id,topic,a,b,c; or question-bank, the shipped one, at its experts' difficulties")
    private Path bankFile;

    @Option(
            names = "--students",
            paramLabel = "STUDENTS.csv",
            description = "id and a column of true abilities per topic (default: 2000 students drawn from the prior);"
                    + " with the columns attempt (1, 2, …) and perhaps day a row per attempt, each of which begins"
                    + " with what the earlier ones left")
    private @Nullable Path studentsFile;

    @Mixin
    private StoppingOptions stopping;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "decides all draws (default: 1)")
    private long seed;

    @Option(names = "--balanced", description = "the same number of items from every topic")
    private boolean balanced;

    @Option(
            names = "--exposure",
            paramLabel = "R",
            description = "the highest share of attempts that may show an item, such as .3 (default: no limit)")
    private @Nullable Double exposure;

    @Option(
            names = "--rho",
            paramLabel = "R",
            defaultValue = ".6",
            description = "the prior's correlation between topics (default: .6)")
    private double correlation;

    @Option(names = "--out", paramLabel = "RESULTS.csv", description = "where the results go, a row per attempt")
    private @Nullable Path results;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var folder = results == null ? null : results.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                return refuse(results + " can't be written: there is no such folder");
            }
            var bank = bankFile.equals(SHIPPED) ? ShippedBank.read() : BankFile.read(bankFile);
            var plan = plan(bank);
            var students = studentsFile == null
                    ? Draws.students(STUDENTS, bank.topics().size(), correlation, seed)
                    : StudentsFile.read(studentsFile, bank.topics());
            var outcome = run(bank, plan, students);
            if (results != null) {
                ResultsFile.write(results, bank, students, outcome);
            }
            print(bank, students, outcome);
            return 0;
        } catch (MalformedFileException malformed) {
            return refuse(String.valueOf(malformed.getMessage()));
        } catch (BrokenCourseException broken) {
            return refuse(broken.getMessage() + "; ./casebook content check lists them");
        } catch (IOException failure) {
            return refuse(results + " can't be written: " + failure.getMessage());
        }
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        return REFUSED;
    }

    private SimulationPlan plan(ItemBank bank) {
        int topics = bank.topics().size();
        var rule = stopping.rule(topics);
        check(exposure == null || 0 < exposure && exposure <= 1, "--exposure is a share above 0 and at most 1");
        check(-1 < correlation * (topics - 1) && correlation < 1, "--rho is no possible correlation of these topics");
        if (exposure != null && rule instanceof FixedLength(int items)) {
            int size = bank.items().size();
            check(
                    exposure * size >= items,
                    "--exposure " + exposure + " leaves too few of " + size + " items for --length " + items);
        }
        var limit = exposure == null ? OptionalDouble.empty() : OptionalDouble.of(exposure);
        return new SimulationPlan(rule, balanced, limit, correlation, seed);
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise + ".");
        }
    }

    private static SimulationResults run(ItemBank bank, SimulationPlan plan, List<Student> students) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (var bar = ProgressBar.onTerminal(students.size())) {
            return new Simulation(plan, bank, threads).run(students, bar);
        }
    }

    private static String who(List<Student> attempts) {
        long students =
                attempts.stream().filter(student -> student.attempt() == 1).count();
        return students + " students" + (students == attempts.size() ? "" : ", " + attempts.size() + " attempts");
    }

    private void print(ItemBank bank, List<Student> students, SimulationResults outcome) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%s, %d items on %d topics%n",
                who(students), bank.items().size(), bank.topics().size());
        MeasuredFigures.of(bank, students, outcome).lines().forEach(out::println);
        out.println();
        AuthorsReport.precision(outcome).forEach(out::println);
        out.println();
        AuthorsReport.difficulties(bank).forEach(out::println);
    }
}
