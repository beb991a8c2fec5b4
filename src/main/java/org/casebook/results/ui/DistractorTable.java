package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Verdict;
import org.casebook.results.analysis.Distractors;
import org.casebook.results.analysis.Statistic;

/** What was answered by those who know less, some and more. */
final class DistractorTable {

    private DistractorTable() {}

    static Component of(Statistic<Distractors> statistic) {
        return switch (statistic) {
            case Statistic.Withheld<Distractors>(int needs, int has) ->
                new Paragraph("To show what students who know less and more answered, this needs " + needs
                        + " answers; so far it has " + has + ".");
            case Statistic.Known<Distractors>(var known) ->
                new DataTable(
                        "Number of answers by thirds of those who answered, by their other answers; an answer can have"
                                + " several wrong parts",
                        List.of("Answer", "Lower third", "Middle third", "Upper third"),
                        rows(known));
        };
    }

    private static List<List<String>> rows(Distractors known) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(Verdict.RIGHT.label(), known.right()));
        if (known.partlyRight().stream().anyMatch(count -> count > 0)) {
            rows.add(row(Verdict.PARTLY_RIGHT.label(), known.partlyRight()));
        }
        known.rows().forEach(row -> rows.add(row(Prose.plain(row.wrong().text()), row.counts())));
        rows.add(row(Verdict.DONT_KNOW.label(), known.unknown()));
        rows.add(row("All answers", known.sizes()));
        return rows;
    }

    private static List<String> row(String name, List<Integer> counts) {
        return Stream.concat(Stream.of(name), counts.stream().map(String::valueOf))
                .toList();
    }
}
