package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.GradedWork;

/** How much each work counts, and in which category. */
class WorkFields extends Div {

    private record Fields(IntegerField weight, Select<CategoryFields.Line> category) {}

    private final Map<GradedWork, Fields> fields = new LinkedHashMap<>();
    private final CategoryFields categories;

    WorkFields(List<GradedWork> works, GradeSettings settings, CategoryFields categories, Runnable changed) {
        this.categories = categories;
        addClassName("bands");
        for (var work : works) {
            var weight = new IntegerField(work.title());
            weight.setValue(settings.weight(work));
            weight.setMin(0);
            weight.setMax(GradeSettings.HIGHEST_WEIGHT);
            weight.setStepButtonsVisible(true);
            weight.addValueChangeListener(_ -> changed.run());
            var category = new Select<CategoryFields.Line>();
            category.setLabel("Category");
            category.setAriaLabel("Category of " + work.title());
            category.setItemLabelGenerator(CategoryFields.Line::title);
            category.setItems(categories.lines());
            category.setValue(categories.lines().get(settings.category(work.id())));
            category.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
            fields.put(work, new Fields(weight, category));
            add(Styled.div("band", weight, category));
        }
        showCategories();
    }

    /** Offers the categories that there are now; what was in one that is gone goes to the first. */
    void showCategories() {
        var lines = categories.lines();
        fields.values().forEach(each -> {
            var chosen = each.category().getValue();
            each.category().setItems(lines);
            each.category().setValue(lines.contains(chosen) ? chosen : lines.getFirst());
            each.category().setVisible(lines.size() > 1);
        });
    }

    /**
     * Those that are not what is usual in the first category.
     *
     * @throws InvalidInputException if a weight can't be taken
     */
    Map<UUID, Integer> weights() {
        Map<UUID, Integer> weights = new HashMap<>();
        fields.forEach((work, own) -> {
            int weight = CategoryFields.required(own.weight(), "The weight of '" + work.title() + "'");
            if (weight != work.usualWeight() || place(own) != 0) {
                weights.put(work.id(), weight);
            }
        });
        return weights;
    }

    /** The categories by their places. */
    Map<UUID, Integer> places() {
        Map<UUID, Integer> places = new HashMap<>();
        fields.forEach((work, own) -> places.put(work.id(), place(own)));
        return places;
    }

    private int place(Fields own) {
        return categories.lines().indexOf(own.category().getValue());
    }
}
