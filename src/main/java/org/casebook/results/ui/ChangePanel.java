package org.casebook.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.results.ClassResults.TopicChange;
import org.casebook.results.Period;
import org.casebook.results.analysis.Interval;
import org.casebook.results.analysis.Statistic;

/** How the class's mastery has changed. */
class ChangePanel extends Section {

    ChangePanel(List<TopicChange> changes, Period period) {
        add(new H2("Change"));
        add(new DataTable(
                "Change of the class's mean expected share over " + PeriodSelect.words(period)
                        + ", in percentage points",
                List.of("Topic", "Change", "Range", "Verdict", "Students"),
                changes.stream().map(ChangePanel::row).toList()));
        add(Prose.note("This counts students with a quiz before that time and one in it. A change is called clear if"
                + " its whole range lies on one side of 0."));
    }

    private static List<String> row(TopicChange change) {
        var name = change.topic().name();
        var students = Integer.toString(change.students());
        return switch (change.mean()) {
            case Statistic.Known<Interval>(var mean) ->
                List.of(
                        name,
                        PercentagePoints.of(mean.value()),
                        PercentagePoints.range(mean),
                        PercentagePoints.verdict(mean),
                        students);
            case Statistic.Withheld<Interval>(int needs, int has) ->
                List.of(name, "–", "–", "needs " + needs + " students, has " + has, students);
        };
    }
}
