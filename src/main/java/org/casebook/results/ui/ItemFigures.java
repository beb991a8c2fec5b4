package org.casebook.results.ui;

import java.util.List;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.results.analysis.ItemAnalysis;

/** The statistics of a question, each with its range, the answers it rests on, and what it means. */
class ItemFigures extends DataTable {

    ItemFigures(ItemAnalysis analysis) {
        super(
                "Figures from " + analysis.answers() + (analysis.answers() == 1 ? " first answer" : " first answers"),
                List.of("What", "Figure", "What it means"),
                rows(analysis));
    }

    private static List<List<String>> rows(ItemAnalysis analysis) {
        return List.of(
                List.of(
                        "Right answers",
                        StatisticWords.right(analysis),
                        "Expected is what was foreseen for these students from their earlier answers."),
                List.of(
                        "Partly right",
                        Integer.toString(analysis.partlyRight()),
                        "Right answers are right as a whole; these are not among them."),
                List.of(
                        "Answered 'I don't know'",
                        Integer.toString(analysis.unknown()),
                        "They count as not right; what was foreseen for them leaves guessing out."),
                List.of(
                        "Difference",
                        StatisticWords.of(
                                analysis.expectation(),
                                compared -> PercentagePoints.of(
                                                compared.difference().value()) + " points ("
                                        + PercentagePoints.range(compared.difference()) + ")"),
                        "Below 0 the question is harder for this class than it was taken for; 95 % range."),
                List.of(
                        "Discrimination",
                        StatisticWords.of(analysis.discrimination(), StatisticWords::number),
                        "How well it tells who knows more: 1 is as well as foreseen, 0 not at all; 90 % range."),
                List.of(
                        "Fit",
                        StatisticWords.of(
                                analysis.fit(),
                                fit -> StatisticWords.number(fit.infit()) + " (usual: "
                                        + StatisticWords.range(fit.low(), fit.high()) + ")"),
                        "How far the answers scatter (infit): above the usual, there are more surprises than chance"
                                + " explains."),
                List.of(
                        "Exposure",
                        Percent.of(analysis.exposure().value()) + " ("
                                + Percent.range(
                                        analysis.exposure().low(),
                                        analysis.exposure().high()) + ")",
                        "In what share of the class's quizzes it was asked; 95 % range."));
    }
}
