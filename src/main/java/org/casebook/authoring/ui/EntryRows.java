package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Entries that can be added, removed and moved, each with its fields. */
class EntryRows<E> extends Div implements HasValidation {

    private final String entry;
    private final Function<E, EntryRow<E>> fields;
    private final Runnable changed;
    private final List<EntryRow<E>> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();

    /**
     * Shows the entries there are.
     *
     * @param entry what one is called
     * @param empty one with nothing in it
     * @param fields the fields of an entry
     */
    EntryRows(String title, String entry, List<E> entries, E empty, Function<E, EntryRow<E>> fields, Runnable changed) {
        this.entry = entry;
        this.fields = fields;
        this.changed = changed;
        addClassName("entries");
        problem.addClassName("problem");
        problem.setVisible(false);
        entries.forEach(given -> rows.add(fields.apply(given)));
        var add = new Button("Add: " + entry.toLowerCase(Locale.ROOT), _ -> {
            rows.add(this.fields.apply(empty));
            show();
            changed.run();
        });
        add(new H3(title), problem, list, add);
        show();
    }

    List<E> value() {
        return rows.stream().map(row -> row.value().get()).toList();
    }

    /** All fields by their names in a question file, this one being that of the list. */
    Map<String, HasValidation> fields(String key) {
        var all = new LinkedHashMap<String, HasValidation>();
        all.put(key, this);
        for (int place = 0; place < rows.size(); place++) {
            var prefix = key + "/" + place;
            rows.get(place)
                    .fields()
                    .forEach((name, field) -> all.put(name.isEmpty() ? prefix : prefix + "/" + name, field));
        }
        return all;
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            var name = entry + " " + (place + 1);
            var head = new Div(new Span(name), buttons(place, name));
            head.addClassName("entry-head");
            var group = new Div(head);
            group.add(rows.get(place).components());
            group.addClassName("entry");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", name);
            list.add(group);
        }
    }

    private Span buttons(int place, String name) {
        var up = button("↑", "Move up: " + name, () -> Collections.swap(rows, place, place - 1));
        up.setEnabled(place > 0);
        var down = button("↓", "Move down: " + name, () -> Collections.swap(rows, place, place + 1));
        down.setEnabled(place < rows.size() - 1);
        return new Span(up, down, button("Remove", "Remove: " + name, () -> rows.remove(place)));
    }

    private Button button(String text, String name, Runnable action) {
        var button = new Button(text, _ -> {
            action.run();
            show();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }
}
