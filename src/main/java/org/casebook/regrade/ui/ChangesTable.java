package org.casebook.regrade.ui;

import java.util.List;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.regrade.Regrades.Change;

/** What a regrade changes, a row for each student. */
class ChangesTable extends DataTable {

    ChangesTable(List<Change> changes) {
        super(
                "Mastery of the question's topic, before and after",
                List.of("Student", "Answers concerned", "Before", "After"),
                changes.stream()
                        .map(change -> List.of(
                                change.student().listName(),
                                String.valueOf(change.answers()),
                                mastery(change.before()),
                                mastery(change.after())))
                        .toList());
    }

    private static String mastery(TopicMastery mastery) {
        return switch (mastery) {
            case TopicMastery.NothingYet _ -> "No answer";
            case TopicMastery.Known known ->
                Percent.of(known.expected()) + " (" + Percent.range(known.low(), known.high()) + ")";
        };
    }
}
