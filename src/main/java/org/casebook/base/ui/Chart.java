package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** A chart. What it shows is given in words as well, and wherever it stands, the same figures are there as a table. */
@Tag("casebook-chart")
public class Chart extends Component implements HasSize {

    /**
     * Horizontal bars.
     *
     * @param unit what the values count
     * @param series names of the series
     * @param labels one a bar or group of bars
     * @param values for each label one a series
     */
    public record Bars(
            boolean stacked, String unit, List<String> series, List<String> labels, List<List<Long>> values) {}

    /** Lines over time, in percent. */
    public record Lines(List<Line> lines) {}

    /** One line; times in milliseconds since 1970. */
    public record Line(String name, List<Dot> dots) {}

    /** A value in [0, 100] with its range. */
    public record Dot(long at, double expected, double low, double high) {}

    public Chart(String description, Bars bars) {
        this(description, "bars", bars);
    }

    public Chart(String description, Lines lines) {
        this(description, "lines", lines);
    }

    private Chart(String description, String kind, Object data) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        getElement().setProperty("kind", kind);
        getElement().setPropertyBean("data", data);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-chart.js");
    }
}
