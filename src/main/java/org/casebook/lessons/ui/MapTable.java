package org.casebook.lessons.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.base.ui.DataTable;
import org.casebook.course.lesson.Figure.Atlas;

/** What a map shows, as a table. */
final class MapTable {

    private MapTable() {}

    static DataTable of(Atlas map) {
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < map.circles().size(); place++) {
            var circle = map.circles().get(place);
            rows.add(List.of(
                    MapDrawing.number(place) + "  " + circle.label(),
                    FigureView.number(circle.value()),
                    Objects.requireNonNullElse(circle.note(), "")));
        }
        for (int place = 0; place < map.marks().size(); place++) {
            var mark = map.marks().get(place);
            rows.add(List.of(
                    MapDrawing.letter(place) + "  " + mark.label(), "", Objects.requireNonNullElse(mark.note(), "")));
        }
        return new DataTable(map.title() + ", " + map.unit(), List.of("Place", capital(map.unit()), "Note"), rows);
    }

    private static String capital(String unit) {
        return unit.substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + unit.substring(1);
    }
}
