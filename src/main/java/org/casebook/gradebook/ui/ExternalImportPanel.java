package org.casebook.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.FileUpload;
import org.casebook.gradebook.ExternalImport;
import org.casebook.gradebook.ExternalImport.Line;
import org.casebook.gradebook.ExternalImport.Plan;
import org.casebook.people.Person;

/** Points for a whole class from a table: pasted or uploaded, seen row by row, and then taken. */
class ExternalImportPanel extends Details {

    private final Function<byte[], Plan> readFile;
    private final Consumer<Map<UUID, String>> take;
    private final FileUpload upload =
            new FileUpload("Choose a file (CSV or Excel)", ExternalImport.LARGEST, (_, data) -> read(data));
    private final Div preview = new Div();

    /** @param take sets points by student */
    ExternalImportPanel(
            Function<String, Plan> readPasted, Function<byte[], Plan> readFile, Consumer<Map<UUID, String>> take) {
        super("Paste or upload grades");
        this.readFile = readFile;
        this.take = take;
        var pasted = new TextArea("Rows to paste");
        pasted.setHelperText("A row for each student: the username or the name, and the points. As a spreadsheet copies"
                + " them, or with commas or semicolons in between.");
        pasted.setWidthFull();
        var show = new Button("Show what it would do", _ -> show(() -> readPasted.apply(pasted.getValue())));
        upload.setSingle();
        add(new Div(pasted, show, upload, preview));
    }

    /** Shows what is in a file. */
    void read(byte[] data) {
        show(() -> readFile.apply(data));
    }

    private void show(Supplier<Plan> reading) {
        preview.removeAll();
        upload.attempt(() -> fill(reading.get()));
    }

    private void fill(Plan plan) {
        var points = plan.points();
        int refused = plan.refused().size();
        var heading = new H2("What it would do");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
        preview.add(heading);
        plan.notes().forEach(note -> preview.add(new Paragraph(note)));
        preview.add(
                new Paragraph((points.size() == 1 ? "1 grade would be set" : points.size() + " grades would be set")
                        + (refused == 0
                                ? ", and every row is understood."
                                : "; " + (refused == 1 ? "1 row is" : refused + " rows are")
                                        + " not understood and would be left out.")),
                new DataTable(
                        "Each row, with what it would do",
                        List.of("Line", "What stands there", "Student", "Before", "What happens"),
                        plan.lines().stream().map(ExternalImportPanel::row).toList()));
        if (!points.isEmpty()) {
            preview.add(Buttons.primary(
                    points.size() == 1 ? "Set this grade" : "Set these " + points.size() + " grades",
                    _ -> take.accept(points)));
        }
        preview.add(new Button("Cancel", _ -> preview.removeAll()));
    }

    private static List<String> row(Line line) {
        Person student = line.student();
        return List.of(
                String.valueOf(line.number()),
                line.written(),
                student == null ? "–" : student.listName(),
                line.before().isEmpty() ? "–" : line.before(),
                line.fault().isEmpty() ? line.points() + " points" : "Left out: " + line.fault());
    }
}
