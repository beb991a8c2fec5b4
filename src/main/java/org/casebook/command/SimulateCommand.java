package org.casebook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.casebook.adaptive.Certainty;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.StoppingRule;
import org.casebook.simulation.AuthorsReport;
import org.casebook.simulation.BankFile;
import org.casebook.simulation.Draws;
import org.casebook.simulation.Figures;
import org.casebook.simulation.ItemBank;
import org.casebook.simulation.MalformedFileException;
import org.casebook.simulation.Outcome;
import org.casebook.simulation.Plan;
import org.casebook.simulation.ResultsFile;
import org.casebook.simulation.Simulation;
import org.casebook.simulation.Student;
import org.casebook.simulation.StudentsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    /** How far from the cut a student is no borderline case any more, in abilities. */
    private static final double MARGIN = .5;

    @Option(
            names = "--bank",
            paramLabel = "BANK.csv",
            required = true,
            description = "the items: id,topic,a,b,c; or question-bank, the shipped one, at its experts' difficulties")
    @SuppressWarnings("NullAway.Init")
    private Path bankFile;

    @Option(
            names = "--students",
            paramLabel = "STUDENTS.csv",
            description = "id and a column of true abilities per topic (default: 2000 students drawn from the prior)")
    private @Nullable Path studentsFile;

    @Option(names = "--length", paramLabel = "N", description = "as many items for everyone")
    private @Nullable Integer length;

    @Option(
            names = "--mastery",
            paramLabel = "CUT",
            description = "stop when every topic is decided: the ability lies above or below the cut")
    private @Nullable Double cut;

    @Option(
            names = "--error",
            paramLabel = "E",
            description = "with --mastery, the share of wrong verdicts among students more than .5 from the cut"
                    + " (default: .04)")
    private @Nullable Double error;

    @Option(names = "--max", paramLabel = "N", description = "with --mastery, at most so many items (default: 100)")
    private @Nullable Integer max;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "decides all draws (default: 1)")
    private long seed;

    @Option(names = "--balanced", description = "the same number of items from every topic")
    private boolean balanced;

    @Option(
            names = "--exposure",
            paramLabel = "R",
            description = "the highest share of sittings that may show an item, such as .3 (default: no limit)")
    private @Nullable Double exposure;

    @Option(
            names = "--rho",
            paramLabel = "R",
            defaultValue = ".6",
            description = "the prior's correlation between topics (default: .6)")
    private double correlation;

    @Option(names = "--out", paramLabel = "RESULTS.csv", description = "where the results go, a row per student")
    private @Nullable Path results;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
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
        } catch (MalformedFileException | BrokenCourseException malformed) {
            return refuse(String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            return refuse(results + " can't be written: " + failure.getMessage());
        }
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        return REFUSED;
    }

    private Plan plan(ItemBank bank) {
        int topics = bank.topics().size();
        check(exposure == null || 0 < exposure && exposure <= 1, "--exposure is a share above 0 and at most 1");
        check(-1 < correlation * (topics - 1) && correlation < 1, "--rho is no possible correlation of these topics");
        var stopping = stopping(topics);
        if (stopping instanceof FixedLength(int items) && exposure != null) {
            check(
                    exposure * bank.items().size() >= items,
                    "--exposure " + exposure + " leaves too few of "
                            + bank.items().size() + " items for --length " + items);
        }
        var limit = exposure == null ? OptionalDouble.empty() : OptionalDouble.of(exposure);
        return new Plan(stopping, balanced, limit, correlation, seed);
    }

    private StoppingRule stopping(int topics) {
        check((length == null) != (cut == null), "Give either --length or --mastery");
        if (cut == null) {
            check(error == null && max == null, "--error and --max go with --mastery");
            check(length != null && length >= 1, "--length is at least 1");
            return new FixedLength(length == null ? 1 : length);
        }
        double allowed = error == null ? .04 : error;
        int most = max == null ? 100 : max;
        check(Double.isFinite(cut), "--mastery takes an ability");
        check(0 < allowed && allowed < .5, "--error is above 0 and below .5");
        check(most >= 1, "--max is at least 1");
        var cuts = new double[topics];
        Arrays.fill(cuts, cut);
        return Certainty.ofRate(cuts, allowed, MARGIN, most);
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise + ".");
        }
    }

    private Outcome run(ItemBank bank, Plan plan, List<Student> students) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (var bar = ProgressBar.onTerminal(students.size())) {
            return new Simulation(plan, bank, threads).run(students, bar);
        }
    }

    private void print(ItemBank bank, List<Student> students, Outcome outcome) {
        var out = spec.commandLine().getOut();
        var figures = Figures.of(bank, students, outcome);
        out.printf(
                "%d students, %d items on %d topics%n",
                students.size(), bank.items().size(), bank.topics().size());
        line(out, "RMSE", "%.4f", figures.rmse());
        line(out, "bias", "%+.4f", figures.bias());
        line(out, "mean posterior sd", "%.4f", figures.posteriorSd());
        line(out, "RMSE / root mean posterior variance", "%.3f", figures.rmse() / figures.rootVariance());
        line(out, "coverage of 90 % intervals", "%.3f", figures.coverage());
        line(out, "information efficiency", "%.3f", figures.efficiency());
        line(out, "highest exposure", "%.3f", figures.highestExposure());
        line(out, "items never shown", "%.0f", figures.unused());
        line(out, "items per student", "%.2f", figures.meanItems());
        line(out, "microseconds per answer", "%.1f", figures.microseconds());
        out.println();
        AuthorsReport.precision(outcome).forEach(out::println);
        out.println();
        AuthorsReport.difficulties(bank).forEach(out::println);
    }

    private static void line(PrintWriter out, String name, String format, double value) {
        out.printf(Locale.ROOT, "%-36s " + format + "%n", name, value);
    }
}
