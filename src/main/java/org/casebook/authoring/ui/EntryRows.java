package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
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
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.EntryList;

/** Entries of a list that can be added, removed and moved, each with its fields. */
class EntryRows extends Div implements HasValidation {

    private final EntryList list;
    private final Runnable changed;
    private final List<FieldInputs> rows = new ArrayList<>();
    private final Div entries = new Div();
    private final Paragraph problem = new Paragraph();

    /** Shows the entries there are, and as many empty ones as a form begins with. */
    EntryRows(EntryList list, List<Entry> given, Runnable changed) {
        this.list = list;
        this.changed = changed;
        addClassName("entries");
        problem.addClassName("problem");
        problem.setVisible(false);
        given.forEach(this::addRow);
        while (rows.size() < list.ready()) {
            addRow(Entry.EMPTY);
        }
        var add = new Button("Add: " + list.entry().toLowerCase(Locale.ROOT), _ -> {
            addRow(Entry.EMPTY);
            show();
            changed.run();
        });
        add(new H3(list.title()), problem, entries, add);
        show();
    }

    private void addRow(Entry entry) {
        rows.add(
                list.isOfOptions()
                        ? FieldInputs.ofOption(list.fields(), entry::text, changed)
                        : new FieldInputs(list.fields(), entry::text, changed));
    }

    String key() {
        return list.key();
    }

    List<Entry> value() {
        return rows.stream().map(row -> new Entry(row.texts())).toList();
    }

    /** All fields by their names in a question file, this one being that of the list. */
    Map<String, HasValidation> fields() {
        var all = new LinkedHashMap<String, HasValidation>();
        all.put(list.key(), this);
        for (int place = 0; place < rows.size(); place++) {
            var validated = rows.get(place).validated();
            for (var field : list.fields()) {
                if (validated.containsKey(field.key())) {
                    all.put(list.path(place, field), validated.get(field.key()));
                }
            }
        }
        return all;
    }

    private void show() {
        entries.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            var name = list.entry() + " " + (place + 1);
            var head = Styled.div("entry-head", new Span(name), buttons(place, name));
            var group = new Div(head);
            group.add(rows.get(place).components());
            group.addClassName("entry");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", name);
            entries.add(group);
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
        var button = Buttons.quiet(text, _ -> {
            action.run();
            show();
            changed.run();
        });
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
