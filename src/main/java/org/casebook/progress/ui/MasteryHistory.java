package org.casebook.progress.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.casebook.base.ui.Chart;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.progress.MasteryReports.Point;

/** Mastery after each quiz, as lines and as a table. */
public class MasteryHistory extends Div {

    public MasteryHistory(Course course, List<Point> points) {
        var lines = course.topics().stream()
                .map(topic -> new Chart.Line(
                        topic.name(),
                        points.stream()
                                .filter(point -> point.topic().equals(topic.id()))
                                .map(point -> new Chart.Dot(
                                        point.at().toEpochMilli(),
                                        100 * point.expected(),
                                        100 * point.low(),
                                        100 * point.high()))
                                .toList()))
                .toList();
        var description = "Mastery after each quiz, by topic; the table below gives the same figures.";
        var rows = points.stream()
                .map(point -> List.of(
                        ReaderTime.dateTime(point.at()),
                        course.topic(point.topic()).map(topic -> topic.name()).orElse(point.topic()),
                        Percent.of(point.expected()),
                        Percent.range(point.low(), point.high())))
                .toList();
        var table = new Details(
                "The figures as a table",
                new DataTable("Mastery after each quiz", List.of("Quiz", "Topic", "Expected share", "Range"), rows));
        table.addClassName("quiet");
        add(new Chart(description, new Chart.Lines(lines)), table);
    }
}
