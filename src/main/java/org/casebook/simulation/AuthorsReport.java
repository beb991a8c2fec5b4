package org.casebook.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells an author what a bank can do: how precise a quiz of a length is, and which difficulties a topic lacks. */
public final class AuthorsReport {

    private static final int STEP = 5;
    private static final int SHARE = 5;
    private static final double ENOUGH = .6;

    private AuthorsReport() {}

    /** A line per length: the error that the estimates had, and that the posterior expects. */
    public static List<String> precision(SimulationResults outcome) {
        var lines = new ArrayList<String>();
        lines.add("items    RMSE  posterior sd");
        for (int answers = STEP; outcome.reached(answers) > 0; answers += STEP) {
            lines.add(String.format(
                    Locale.ROOT, "%5d  %6.3f  %6.3f", answers, outcome.rmseAfter(answers), outcome.sdAfter(answers)));
        }
        return lines;
    }

    /**
     * A line per topic: the information that its best five items give at abilities from −2 to 2, and where that is less
     * than three fifths of what the bank's topics give at the middle on average.
     */
    public static List<String> difficulties(ItemBank bank) {
        var ideal = new BestInformation(bank);
        double usual = IntStream.range(0, bank.topics().size())
                .mapToDouble(topic -> ideal.best(topic, 0, SHARE))
                .average()
                .orElse(0);
        var lines = new ArrayList<String>();
        lines.add("information of the best five items at ability    -2     -1      0      1      2");
        for (int topic = 0; topic < bank.topics().size(); topic++) {
            var line = new StringBuilder(
                    String.format(Locale.ROOT, "%-45s", bank.topics().get(topic)));
            var lacks = new ArrayList<String>();
            for (int ability = -2; ability <= 2; ability++) {
                double information = ideal.best(topic, ability, SHARE);
                line.append(String.format(Locale.ROOT, "%7.2f", information));
                if (information < ENOUGH * usual) {
                    lacks.add(String.valueOf(ability));
                }
            }
            lines.add(line + (lacks.isEmpty() ? "" : "   lacks items around " + String.join(", ", lacks)));
        }
        return lines;
    }
}
