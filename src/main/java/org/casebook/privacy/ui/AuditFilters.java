package org.casebook.privacy.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.PeopleFilter;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.jspecify.annotations.Nullable;

/** Which lines of the audit trail are shown; they stand in the page's address, so that it can be kept and passed on. */
class AuditFilters extends Div {

    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final Select<AuditAction> action = new Select<>();
    private final ComboBox<UUID> schoolClass = new ComboBox<>("Class");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final People people;

    AuditFilters(People people, Directory directory, Classes classes, Consumer<QueryParameters> chosen) {
        this.people = people;
        addClassNames("tools", "filters");
        person.setItems(query -> directory
                .find(
                        CurrentActor.get(),
                        new PeopleFilter(query.getFilter().orElse(""), null, null, null),
                        Directory.Order.NAME,
                        true,
                        query.getPage(),
                        query.getPageSize())
                .stream()
                .map(PersonDetails::person));
        person.setItemLabelGenerator(one -> one.listName() + " (" + one.username() + ")");
        person.setClearButtonVisible(true);
        person.setPlaceholder("All");
        action.setLabel("Action");
        action.setItems(AuditAction.values());
        action.setItemLabelGenerator(one -> one == null ? "All" : one.label());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption("All");
        var names = classes.names(CurrentActor.get());
        schoolClass.setItems(names.keySet());
        schoolClass.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        schoolClass.setClearButtonVisible(true);
        schoolClass.setPlaceholder("All");
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        for (AbstractField<?, ?> field : List.<AbstractField<?, ?>>of(person, action, schoolClass, from, to)) {
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    chosen.accept(address());
                }
            });
        }
        add(person, action, schoolClass, from, to);
    }

    /** Takes over what an address says; what can't be read in it counts as not said. */
    void show(QueryParameters address) {
        person.setValue(read(address, "person", UUID::fromString)
                .map(id -> people.byId(List.of(id)).get(id))
                .orElse(null));
        action.setValue(read(address, "action", AuditAction::valueOf).orElse(null));
        schoolClass.setValue(read(address, "class", UUID::fromString).orElse(null));
        from.setValue(read(address, "from", LocalDate::parse).orElse(null));
        to.setValue(read(address, "to", LocalDate::parse).orElse(null));
    }

    /** Days begin and end as the reader's clock has them; the last one counts. */
    AuditFilter filter() {
        var first = from.getValue();
        var last = to.getValue();
        return new AuditFilter(
                person.isEmpty() ? null : person.getValue().id(),
                action.getValue(),
                schoolClass.getValue(),
                first == null ? null : ReaderTime.instant(first.atStartOfDay()),
                last == null ? null : ReaderTime.instant(last.plusDays(1).atStartOfDay()));
    }

    private QueryParameters address() {
        var parameters = new HashMap<String, String>();
        put(parameters, "person", person.isEmpty() ? null : person.getValue().id());
        put(parameters, "action", action.getValue());
        put(parameters, "class", schoolClass.getValue());
        put(parameters, "from", from.getValue());
        put(parameters, "to", to.getValue());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> Optional<T> read(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }
}
