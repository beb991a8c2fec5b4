package org.casebook.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.gradebook.Category;
import org.casebook.gradebook.GradeSettings;
import org.jspecify.annotations.Nullable;

/** The categories of a class's work, each with its weight and how many of the lowest grades are dropped. */
class CategoryFields extends Div {

    /** A category as it stands in the fields. */
    record Line(TextField name, IntegerField weight, IntegerField dropped, Div line) {

        String title() {
            return name.getValue();
        }
    }

    private final Runnable changed;
    private final Div list = new Div();
    private final Button add;
    private final List<Line> lines = new ArrayList<>();

    /** @param changed runs whenever a category is added, removed or altered */
    CategoryFields(List<Category> categories, Runnable changed) {
        this.changed = changed;
        add = new Button("Add a category", _ -> {
            add("", 1, 0);
            lines.getLast().name().focus();
            changed();
        });
        addClassName("bands");
        add(list, add);
        categories.forEach(category -> add(category.name(), category.weight(), category.dropped()));
        showRemoval();
    }

    /** In their order. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** @throws InvalidInputException if a field can't be taken */
    List<Category> value() {
        return lines.stream()
                .map(line -> new Category(
                        line.title(),
                        required(line.weight(), "The weight of the category '" + line.title() + "'"),
                        required(line.dropped(), "How many grades of '" + line.title() + "' are dropped")))
                .toList();
    }

    private void add(String name, int weight, int dropped) {
        var title = new TextField("Category");
        title.setValue(name);
        title.setMaxLength(Category.LONGEST_NAME);
        var share = field("Weight", weight, 1, Category.HIGHEST_WEIGHT);
        var lowest = field("Drop the lowest", dropped, 0, Category.MOST_DROPPED);
        var div = new Div(title, share, lowest);
        var line = new Line(title, share, lowest, div);
        var remove = Buttons.quiet("Remove", _ -> {
            lines.remove(line);
            list.remove(div);
            changed();
        });
        remove.setAriaLabel("Remove category " + name);
        title.addValueChangeListener(event -> {
            remove.setAriaLabel("Remove category " + event.getValue());
            changed();
        });
        div.add(remove);
        div.addClassName("band");
        lines.add(line);
        list.add(div);
    }

    private IntegerField field(String label, int value, int least, int most) {
        var field = new IntegerField(label);
        field.setValue(value);
        field.setMin(least);
        field.setMax(most);
        field.addValueChangeListener(_ -> changed());
        return field;
    }

    private void changed() {
        showRemoval();
        changed.run();
    }

    /** One category there always is. */
    private void showRemoval() {
        lines.forEach(line -> line.line()
                .getChildren()
                .filter(Button.class::isInstance)
                .forEach(button -> button.setVisible(lines.size() > 1)));
        add.setVisible(lines.size() < GradeSettings.MOST_CATEGORIES);
    }

    static int required(IntegerField field, String what) {
        @Nullable Integer value = field.getValue();
        if (value == null) {
            throw new InvalidInputException(what + " is a whole number; please give one.");
        }
        return value;
    }
}
