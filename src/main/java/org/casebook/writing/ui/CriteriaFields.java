package org.casebook.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.WritingTask;

/** A rubric in a form: a name and levels for each criterion, one level a line. */
class CriteriaFields extends Div {

    /** The fields of one criterion. */
    private static final class Fields extends Div {

        private final TextField name = new TextField("Criterion");
        private final TextArea levels = new TextArea("Levels");

        Fields(Criterion criterion, Runnable changed) {
            addClassNames("fields", "criterion");
            name.setValue(criterion.name());
            name.setMaxLength(80);
            levels.setValue(String.join("\n", criterion.levels()));
            levels.setHelperText("One a line, from the lowest: it earns 0 points, the next 1, and so on.");
            levels.setMinRows(3);
            levels.setValueChangeMode(ValueChangeMode.ON_BLUR);
            name.addValueChangeListener(_ -> changed.run());
            levels.addValueChangeListener(_ -> changed.run());
            add(name, levels);
        }

        Criterion criterion() {
            return new Criterion(
                    name.getValue().strip(),
                    levels.getValue()
                            .lines()
                            .map(String::strip)
                            .filter(level -> !level.isEmpty())
                            .toList());
        }
    }

    private final List<Fields> all = new ArrayList<>();
    private final Div lines = new Div();
    private final Button more = new Button("Add a criterion", _ -> more());
    private final transient Runnable changed;

    CriteriaFields(Runnable changed) {
        this.changed = changed;
        addClassName("criteria");
        add(lines, more);
    }

    void show(List<Criterion> criteria) {
        all.clear();
        lines.removeAll();
        criteria.forEach(this::addFields);
        bound();
    }

    List<Criterion> criteria() {
        return all.stream().map(Fields::criterion).toList();
    }

    private void more() {
        addFields(new Criterion("", List.of()));
        bound();
        all.getLast().name.focus();
        changed.run();
    }

    private void addFields(Criterion criterion) {
        var fields = new Fields(criterion, changed);
        var remove = Buttons.small("Remove this criterion", _ -> {
            all.remove(fields);
            lines.remove(fields);
            bound();
            changed.run();
        });
        fields.add(Styled.div("tools", remove));
        all.add(fields);
        lines.add(fields);
    }

    private void bound() {
        more.setEnabled(all.size() < WritingTask.MOST_CRITERIA);
    }
}
