package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A plain table that sorts by the buttons in its head, as the pattern for sortable tables has it. */
public class SortableTable<T> extends DataTable {

    /** So many rows a browser shows without delay. */
    private static final int ROWS_AT_FIRST = 100;

    /** A longer one may need more lines than its column has. */
    private static final int LONG_TITLE = 24;

    private final List<Column<T>> columns;
    private List<T> rows;
    private final Button all = new Button();
    private int sortedBy;
    private boolean descending;
    private long shown = ROWS_AT_FIRST;

    /**
     * A column.
     *
     * @param about stands under the title; may be empty
     * @param known whether the row has a value here; those without come last either way round
     */
    public record Column<T>(
            String title, String about, Comparator<T> order, Predicate<T> known, Function<T, Component> cell) {

        /** A column where every row has a value. */
        public Column(String title, Comparator<T> order, Function<T, Component> cell) {
            this(title, "", order, _ -> true, cell);
        }
    }

    /**
     * A table sorted by its first column.
     *
     * @param name what a screen reader says of it as a region
     */
    public SortableTable(String name, String caption, List<Column<T>> columns, List<T> rows) {
        super(name, columns.stream().map(Column::title).toList());
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        addClassName("sortable");
        setCaption(caption);
        for (int column = 0; column < columns.size(); column++) {
            fillHead(column);
        }
        all.setText("Show all " + rows.size() + " rows");
        all.addClickListener(_ -> {
            shown = Long.MAX_VALUE;
            fill();
        });
        add(new Div(all));
        fill();
    }

    /**
     * Takes other rows, or the same as they are now; they stand where they stood until somebody sorts.
     *
     * @param anew whether they are shown anew, because some have come or gone
     */
    protected final void update(List<T> now, boolean anew) {
        rows = List.copyOf(now);
        if (anew) {
            fill();
        }
    }

    private void fillHead(int place) {
        var column = columns.get(place);
        var cell = head().get(place);
        cell.removeAll();
        var button = new NativeButton(column.title(), _ -> sort(place));
        if (column.title().length() > LONG_TITLE) {
            button.setText("");
            button.add(Styled.span("two-lines", column.title()));
            button.setTitle(column.title());
        }
        cell.add(button);
        if (!column.about().isEmpty()) {
            cell.add(Styled.span("about", column.about()));
        }
    }

    /** Begins with another column than the first. */
    protected final void beginWith(int column) {
        if (column != sortedBy) {
            sortedBy = column;
            fill();
        }
    }

    private void sort(int column) {
        descending = column == sortedBy && !descending;
        sortedBy = column;
        fill();
    }

    private void fill() {
        for (int column = 0; column < columns.size(); column++) {
            var cell = head().get(column).getElement();
            if (column == sortedBy) {
                cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
            } else {
                cell.removeAttribute("aria-sort");
            }
        }
        var by = columns.get(sortedBy);
        clear();
        rows.stream()
                .sorted(Comparator.comparing((T row) -> !by.known().test(row))
                        .thenComparing(descending ? by.order().reversed() : by.order()))
                .limit(shown)
                .forEach(row -> addRow(
                        columns.stream().map(column -> column.cell().apply(row)).toList()));
        all.setVisible(rows.size() > shown);
    }
}
