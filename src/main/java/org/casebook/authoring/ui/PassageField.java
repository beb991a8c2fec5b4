package org.casebook.authoring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;

/** A passage to choose from the lessons, found by any of its first words, and its text once it is chosen. */
class PassageField {

    private final ComboBox<String> field = new ComboBox<>("Passage of the lessons that it rests on");
    private final Div text = new Div();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    PassageField(Course course, String chosen) {
        for (var section : course.sections()) {
            for (var passage : section.passages()) {
                var ref = new PassageRef(section.slug(), passage.id()).toString();
                texts.put(ref, passage.text());
                labels.put(ref, section.number() + " " + section.title() + ": " + HeadFields.brief(passage.text()));
            }
        }
        field.setItems(texts.keySet());
        field.setItemLabelGenerator(ref -> labels.getOrDefault(ref, ref));
        if (texts.containsKey(chosen)) {
            field.setValue(chosen);
        }
        show();
        field.addValueChangeListener(_ -> show());
    }

    ComboBox<String> field() {
        return field;
    }

    /** What the chosen passage says. */
    Div text() {
        return text;
    }

    /** The written form, or an empty text. */
    String value() {
        return Optional.ofNullable(field.getValue()).orElse("");
    }

    private void show() {
        text.removeAll();
        Optional.ofNullable(texts.get(value())).ifPresent(words -> text.add(Prose.note(words)));
    }
}
