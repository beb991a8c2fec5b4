package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.SortableTable;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.ui.StudentColumns;
import org.casebook.course.Course;
import org.casebook.results.ClassResults.StudentMastery;
import org.casebook.results.analysis.Grouping;

/** Students × topics as a plain table: what is shaded is written as well. */
class HeatMap extends SortableTable<StudentMastery> {

    private static final int SHADES = 7;

    HeatMap(Course course, ClassSummary schoolClass, List<StudentMastery> students) {
        super(
                "Students and topics",
                "Expected share of each topic's questions answered right, with its 90 % range; the"
                        + " stronger the shade, the larger",
                columns(course, schoolClass),
                students);
        addClassName("heat-map");
        beginWith(StudentColumns.first(schoolClass.numbers()));
    }

    private static List<Column<StudentMastery>> columns(Course course, ClassSummary schoolClass) {
        var columns = new ArrayList<Column<StudentMastery>>(StudentColumns.of(
                schoolClass.numbers(),
                StudentMastery::student,
                row -> new RouterLink(
                        row.student().listName(),
                        StudentView.class,
                        StudentView.address(schoolClass.id(), row.student().id()))));
        for (int place = 0; place < course.topics().size(); place++) {
            int topic = place;
            columns.add(new Column<>(
                    course.topics().get(topic).name(),
                    "",
                    Comparator.comparingDouble(row -> expected(row.mastery().get(topic))),
                    row -> row.mastery().get(topic) instanceof TopicMastery.Known,
                    row -> cell(row.mastery().get(topic))));
        }
        columns.add(known(
                "All answers",
                Comparator.comparingLong(StudentMastery::answers),
                row -> new NativeTableCell(Long.toString(row.answers()))));
        columns.add(known(
                "Last answer",
                Comparator.comparing(HeatMap::last),
                row -> new NativeTableCell(row.lastAnswer() == null ? "never" : ReaderTime.date(row.lastAnswer()))));
        return columns;
    }

    /** A column in which those who have answered nothing come last. */
    private static Column<StudentMastery> known(
            String title, Comparator<StudentMastery> order, Function<StudentMastery, Component> cell) {
        return new Column<>(title, "", order, row -> row.answers() > 0, cell);
    }

    private static double expected(TopicMastery topic) {
        return switch (topic) {
            case TopicMastery.NothingYet _ -> 0;
            case TopicMastery.Known known -> known.expected();
        };
    }

    private static Component cell(TopicMastery topic) {
        return switch (topic) {
            case TopicMastery.NothingYet _ -> Styled.dash("no answer yet");
            case TopicMastery.Known known -> cell(known);
        };
    }

    private static Component cell(TopicMastery.Known topic) {
        var cell = new NativeTableCell(share(topic));
        if (topic.answers() >= Grouping.FEWEST_ANSWERS) {
            cell.addClassName("heat-" + Math.min(SHADES - 1, (int) (topic.expected() * SHADES)));
        }
        return cell;
    }

    /** The word waits for answers on the topic itself: until then the figure rests on other topics. */
    private static Component share(TopicMastery.Known topic) {
        var word = new Span(
                topic.answers() >= Grouping.FEWEST_ANSWERS ? AttemptWords.of(topic.word()) : "too few answers");
        return new Div(
                Styled.span("share", Percent.of(topic.expected()) + " "),
                word,
                Styled.span("range", Percent.range(topic.low(), topic.high())));
    }

    private static Instant last(StudentMastery row) {
        return row.lastAnswer() == null ? Instant.MIN : row.lastAnswer();
    }
}
