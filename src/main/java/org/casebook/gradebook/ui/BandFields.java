package org.casebook.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.gradebook.Band;
import org.casebook.gradebook.Preset;
import org.jspecify.annotations.Nullable;

/** The grades of a scheme with grades of its own: begun with some that are usual, and changed as one likes. */
class BandFields extends Div {

    private record Row(TextField label, IntegerField from, Div line) {}

    private final Runnable changed;
    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();

    BandFields(List<Band> bands, Runnable changed) {
        this.changed = changed;
        var preset = new Select<Preset>();
        preset.setLabel("Begin with");
        preset.setItems(Preset.values());
        preset.setItemLabelGenerator(Preset::label);
        preset.setHelperText("Where the grades begin is yours to say.");
        preset.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                show(event.getValue().bands());
            }
        });
        var add = new Button("Add a grade", _ -> {
            add("", null);
            rows.getLast().label().focus();
        });
        addClassName("bands");
        add(preset, list, add);
        show(bands);
    }

    /** @throws InvalidInputException if a field can't be taken */
    List<Band> value() {
        return rows.stream().map(BandFields::band).toList();
    }

    private static Band band(Row row) {
        var from = row.from().getValue();
        if (from == null) {
            throw new InvalidInputException("Please say from how many per cent the grade '"
                    + row.label().getValue() + "' is given.");
        }
        return new Band(row.label().getValue(), from);
    }

    private void show(List<Band> bands) {
        rows.clear();
        list.removeAll();
        bands.forEach(band -> add(band.label(), band.from()));
        changed.run();
    }

    private void add(String label, @Nullable Integer from) {
        var name = new TextField("Grade");
        name.setValue(label);
        name.setMaxLength(Band.LONGEST_LABEL);
        name.addValueChangeListener(_ -> changed.run());
        var cut = new IntegerField("From (%)");
        cut.setValue(from);
        cut.setMin(0);
        cut.setMax(100);
        cut.addValueChangeListener(_ -> changed.run());
        var line = new Div(name, cut);
        var row = new Row(name, cut, line);
        var remove = Buttons.quiet("Remove", _ -> {
            rows.remove(row);
            list.remove(line);
            changed.run();
        });
        remove.setAriaLabel("Remove grade " + label);
        line.add(remove);
        line.addClassName("band");
        rows.add(row);
        list.add(line);
    }
}
