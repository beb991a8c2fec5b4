package org.casebook.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How well students were measured; means are over students and topics.
 *
 * @param rmse root mean squared error of the estimates
 * @param bias mean of estimate − truth
 * @param posteriorSd mean posterior standard deviation
 * @param rootVariance root mean posterior variance, which the RMSE is to match
 * @param coverage share of the 90 % intervals that hold the truth
 * @param efficiency mean over students of the information given at the true abilities ÷ that of as many best items of
 *     each topic, of those who were asked anything; NaN if nobody was
 * @param highestExposure the share of attempts that showed the most shown item
 * @param unused how many items no attempt showed
 * @param meanItems items per student
 * @param microseconds to choose an item and learn from its answer
 */
public record MeasuredFigures(
        double rmse,
        double bias,
        double posteriorSd,
        double rootVariance,
        double coverage,
        double efficiency,
        double highestExposure,
        int unused,
        double meanItems,
        double microseconds) {

    /** Of a normal distribution 90 % lie so many standard deviations around the mean. */
    static final double REACH = 1.6448536269514722;

    /** @param students those of the outcome, in their order; at least one */
    public static MeasuredFigures of(ItemBank bank, List<Student> students, SimulationResults outcome) {
        double squares = 0;
        double errors = 0;
        double sds = 0;
        double variances = 0;
        double covered = 0;
        double efficiency = 0;
        double items = 0;
        int asked = 0;
        var ideal = new BestInformation(bank);
        for (int s = 0; s < students.size(); s++) {
            var student = students.get(s);
            var attempt = outcome.attempts().get(s);
            var estimate = attempt.estimate();
            for (int topic = 0; topic < estimate.topics(); topic++) {
                double error = estimate.mean(topic) - student.ability(topic);
                squares += error * error;
                errors += error;
                sds += estimate.sd(topic);
                variances += estimate.covariance(topic, topic);
                covered += Math.abs(error) <= REACH * estimate.sd(topic) ? 1 : 0;
            }
            if (attempt.items().length > 0) {
                efficiency += ideal.efficiency(student, attempt);
                asked++;
            }
            items += attempt.items().length;
        }
        double count = students.size();
        double pairs = count * bank.topics().size();
        var shown = outcome.shown();
        return new MeasuredFigures(
                Math.sqrt(squares / pairs),
                errors / pairs,
                sds / pairs,
                Math.sqrt(variances / pairs),
                covered / pairs,
                efficiency / asked,
                Arrays.stream(shown).max().orElse(0) / count,
                (int) Arrays.stream(shown).filter(n -> n == 0).count(),
                items / count,
                outcome.microsecondsPerAnswer());
    }

    /** Each figure with its name, for a person to read. */
    public List<String> lines() {
        return List.of(
                line("RMSE", "%.4f", rmse),
                line("bias", "%+.4f", bias),
                line("mean posterior sd", "%.4f", posteriorSd),
                line("RMSE / root mean posterior variance", "%.3f", rmse / rootVariance),
                line("coverage of 90 % intervals", "%.3f", coverage),
                line("information efficiency", "%.3f", efficiency),
                line("highest exposure", "%.3f", highestExposure),
                line("items never shown", "%.0f", unused),
                line("items per student", "%.2f", meanItems),
                line("microseconds per answer", "%.1f", microseconds));
    }

    private static String line(String name, String format, double value) {
        return Double.isNaN(value)
                ? String.format("%-36s none", name)
                : String.format(Locale.ROOT, "%-36s " + format, name, value);
    }
}
