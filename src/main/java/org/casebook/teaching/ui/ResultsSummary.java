package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Percent;
import org.casebook.progress.AssignmentSheet;
import org.casebook.progress.AssignmentSheet.State;
import org.casebook.progress.PointSpread;

/** How many are done, and how the points of those are spread. */
class ResultsSummary extends Div {

    private static final String NOBODY_DONE =
            "Mean, median and how the points are spread are here once the first is done.";

    private final Paragraph state = new Paragraph();
    private final Paragraph means = new Paragraph(NOBODY_DONE);
    private final Div spread = new Div();
    private Optional<PointSpread> shown = Optional.empty();

    ResultsSummary() {
        state.getElement().setAttribute("role", "status");
        add(state, means, spread);
    }

    void show(AssignmentSheet sheet) {
        long excused = sheet.count(State.EXCUSED);
        state.setText(
                sheet.count(State.DONE) + " of " + sheet.rows().size() + " are done, " + sheet.count(State.AT_WORK)
                        + " at work, " + sheet.count(State.NOT_BEGUN) + " have not begun"
                        + (excused == 0 ? "." : ", " + excused + " excused."));
        var points = PointSpread.of(sheet);
        if (points.equals(shown)) {
            return;
        }
        shown = points;
        means.setText(points.map(ResultsSummary::means).orElse(NOBODY_DONE));
        spread.removeAll();
        points.ifPresent(known -> spread.add(table(known)));
    }

    private static String means(PointSpread points) {
        var of = points.students() == 1 ? "the one who is done" : "the " + points.students() + " who are done";
        var mean = points.meanPoints();
        var median = points.medianPoints();
        return "Points of " + of + ": mean "
                + (mean == null || median == null
                        ? Percent.of(points.mean().doubleValue()) + ", median "
                                + Percent.of(points.median().doubleValue()) + " of the points that each could have."
                        : PointSpread.words(mean) + " of " + points.possible() + " ("
                                + Percent.of(points.mean().doubleValue()) + "), median " + PointSpread.words(median)
                                + " (" + Percent.of(points.median().doubleValue()) + ").");
    }

    private static DataTable table(PointSpread points) {
        var table = new Bands(points);
        table.addClassName("bands");
        return table;
    }

    /** Counts beside their bars. */
    private static final class Bands extends DataTable {

        Bands(PointSpread points) {
            super("How the points are spread", List.of("Share of the points", "Students"));
            setCaption("How the points are spread, among those who are done");
            var most = points.bands().stream().mapToInt(Integer::intValue).max().orElse(1);
            IntStream.range(0, PointSpread.BANDS)
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .forEach(band -> addRow(List.of(
                            new Span(words(band)), new CountBar(points.bands().get(band), most))));
        }
    }

    private static String words(int band) {
        int from = 100 / PointSpread.BANDS * band;
        return from + (band == PointSpread.BANDS - 1 ? " to 100 %" : " to " + (from + 9) + " %");
    }
}
