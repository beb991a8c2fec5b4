package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.learning.TopicMastery;
import org.casebook.learning.ui.Words;
import org.casebook.results.ClassResults.StudentMastery;
import org.casebook.results.analysis.Grouping;

/**
 * Students × topics as a plain table: what is shaded is written as well. It sorts by the buttons in its head, as the
 * pattern for sortable tables has it.
 */
class HeatMap extends Div {

    private static final int SHADES = 7;

    /** A column and its order; what is unknown comes last either way round. */
    private record Column(String title, Comparator<StudentMastery> order) {}

    private final UUID schoolClass;
    private final List<StudentMastery> students;
    private final List<Column> columns = new ArrayList<>();
    private final List<NativeTableHeaderCell> head = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private int sortedBy;
    private boolean descending;

    HeatMap(Course course, UUID schoolClass, List<StudentMastery> students) {
        this.schoolClass = schoolClass;
        this.students = students;
        addClassNames("table-frame", "heat-map");
        columns.add(new Column(
                "Student", Comparator.comparing(row -> row.student().displayName(), String.CASE_INSENSITIVE_ORDER)));
        for (int place = 0; place < course.topics().size(); place++) {
            int topic = place;
            columns.add(new Column(
                    course.topics().get(topic).name(),
                    Comparator.comparing(row -> row.mastery().get(topic).expected())));
        }
        columns.add(new Column("Answers", Comparator.comparing(StudentMastery::answers)));
        columns.add(new Column("Last answer", Comparator.comparing(HeatMap::last)));
        table.setCaptionText("Expected share of each topic's questions answered right, with the range that it probably"
                + " lies in; the stronger the shade, the larger");
        var row = table.getHead().addRow();
        for (int column = 0; column < columns.size(); column++) {
            head.add(headerCell(column));
        }
        row.add(head.toArray(Component[]::new));
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Students and topics");
        add(table);
        fill();
    }

    private NativeTableHeaderCell headerCell(int column) {
        var button = new NativeButton(columns.get(column).title(), _ -> sort(column));
        var cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void sort(int column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
        fill();
    }

    private void fill() {
        for (int column = 0; column < head.size(); column++) {
            var cell = head.get(column).getElement();
            if (column == sortedBy) {
                cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
            } else {
                cell.removeAttribute("aria-sort");
            }
        }
        var order = columns.get(sortedBy).order();
        table.getBody().removeAll();
        students.stream()
                .sorted(Comparator.comparing((StudentMastery row) -> sortedBy > 0 && row.answers() == 0)
                        .thenComparing(descending ? order.reversed() : order))
                .forEach(row -> fill(table.getBody().addRow(), row));
    }

    private void fill(NativeTableRow row, StudentMastery student) {
        var name = new NativeTableHeaderCell(new RouterLink(
                student.student().displayName(),
                StudentView.class,
                StudentView.address(schoolClass, student.student().id())));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var topic : student.mastery()) {
            var cell = row.addDataCell();
            if (topic.answers() == 0) {
                cell.add(unknown());
            } else {
                cell.add(share(topic));
                if (topic.answers() >= Grouping.FEWEST_ANSWERS) {
                    cell.addClassName("heat-" + Math.min(SHADES - 1, (int) (topic.expected() * SHADES)));
                }
            }
        }
        row.addDataCell().setText(Long.toString(student.answers()));
        row.addDataCell().setText(student.lastAnswer() == null ? "never" : ReaderTime.date(student.lastAnswer()));
    }

    /** The word waits for answers on the topic itself: until then the figure rests on other topics. */
    private static Component share(TopicMastery topic) {
        var share = new Span(Percent.of(topic.expected()) + " ");
        share.addClassName("share");
        var word = new Span(topic.answers() >= Grouping.FEWEST_ANSWERS ? Words.of(topic.word()) : "too few answers");
        var range = new Span(Percent.range(topic.low(), topic.high()));
        range.addClassName("range");
        return new Div(share, word, range);
    }

    private static Component unknown() {
        var none = new Span("–");
        none.getElement().setAttribute("aria-label", "no answer yet");
        none.getElement().setAttribute("role", "img");
        return none;
    }

    private static Instant last(StudentMastery row) {
        return row.lastAnswer() == null ? Instant.MIN : row.lastAnswer();
    }
}
