package org.casebook.roster.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter.State;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** The fields above the list of people. */
class PeopleFilters extends Div {

    private final ClassDirectory classes;
    private final TextField text = new TextField("Name, username or external ID");
    private final Select<Role> role = new Select<>();
    private final Select<State> state = new Select<>();
    private final ComboBox<ClassDetails> schoolClass = new ComboBox<>("Class");
    private boolean showing;

    PeopleFilters(ClassDirectory classes, Runnable changed) {
        this.classes = classes;
        addClassNames("tools", "filters");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        select(role, "Role", Role.values(), value -> value == null ? "All" : value.label());
        select(state, "State", State.values(), value -> value == null ? "All" : value.label());
        schoolClass.setItems(query -> classes
                .find(
                        CurrentActor.get(),
                        query.getFilter().orElse(""),
                        false,
                        ClassDirectory.Order.NAME,
                        true,
                        query.getPage(),
                        query.getPageSize())
                .stream());
        schoolClass.setItemLabelGenerator(ClassDetails::name);
        schoolClass.setClearButtonVisible(true);
        schoolClass.setPlaceholder("All");
        text.addValueChangeListener(_ -> unlessShowing(changed));
        role.addValueChangeListener(_ -> unlessShowing(changed));
        state.addValueChangeListener(_ -> unlessShowing(changed));
        schoolClass.addValueChangeListener(_ -> unlessShowing(changed));
        add(text, role, state, schoolClass);
    }

    /** Sets the fields without asking for the list again. */
    void show(PeopleQuery query) {
        showing = true;
        text.setValue(query.text());
        role.setValue(query.role());
        state.setValue(query.state());
        schoolClass.setValue(chosen(query));
        showing = false;
    }

    PeopleQuery query(Directory.Order order, boolean ascending) {
        var chosen = schoolClass.getValue();
        return new PeopleQuery(
                text.getValue(),
                role.getValue(),
                state.getValue(),
                chosen == null ? null : chosen.id(),
                order,
                ascending);
    }

    private @Nullable ClassDetails chosen(PeopleQuery query) {
        try {
            return query.schoolClass() == null ? null : classes.one(CurrentActor.get(), query.schoolClass());
        } catch (NotFoundException anOldBookmark) {
            return null;
        }
    }

    private void unlessShowing(Runnable changed) {
        if (!showing) {
            changed.run();
        }
    }

    private static <T> void select(Select<T> select, String label, T[] items, ItemLabelGenerator<T> labels) {
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All");
        select.setItemLabelGenerator(labels);
    }
}
