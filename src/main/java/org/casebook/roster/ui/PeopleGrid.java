package org.casebook.roster.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter;
import org.casebook.people.PersonDetails;

/** The list of people; asks the database for what is in sight only. */
class PeopleGrid extends Grid<PersonDetails> {

    private final Directory directory;
    private final ClassDirectory classes;
    private final Map<Directory.Order, Column<PersonDetails>> columns = new EnumMap<>(Directory.Order.class);
    private PeopleFilter filter = PeopleFilter.with("");
    private Directory.Order order = Directory.Order.NAME;
    private boolean ascending = true;
    private boolean showing;

    PeopleGrid(Directory directory, ClassDirectory classes, Runnable sorted) {
        this.directory = directory;
        this.classes = classes;
        column(
                Directory.Order.NAME,
                "Name",
                addComponentColumn(person ->
                        new Anchor("people/" + person.id(), person.person().listName())));
        column(Directory.Order.USERNAME, "Username", addColumn(person -> person.person()
                .username()));
        column(Directory.Order.ROLE, "Role", addColumn(person -> person.person()
                .role()
                .label()));
        column(Directory.Order.STATE, "State", addColumn(PeopleGrid::state));
        column(Directory.Order.LAST_SIGN_IN, "Last signed in", addColumn(PeopleGrid::lastSignIn));
        column(
                Directory.Order.EXTERNAL_ID,
                "External ID",
                addColumn(person -> person.externalId() == null ? "" : person.externalId()));
        setItems(
                query ->
                        directory
                                .find(
                                        CurrentActor.get(),
                                        filter,
                                        order,
                                        ascending,
                                        query.getPage(),
                                        query.getPageSize())
                                .stream(),
                _ -> directory.count(CurrentActor.get(), filter));
        setEmptyStateText("Nobody matches. Change what you are looking for, or add a person.");
        addSortListener(event -> {
            if (!showing) {
                take(event.getSortOrder());
                sorted.run();
            }
        });
    }

    /** @return how many people there are */
    int show(PeopleQuery query) {
        var among = query.schoolClass() == null ? null : classes.members(CurrentActor.get(), query.schoolClass());
        filter = new PeopleFilter(query.text(), query.role(), query.state(), among);
        order = query.order();
        ascending = query.ascending();
        showing = true;
        sort(List.of(new GridSortOrder<>(
                Objects.requireNonNull(columns.get(order)),
                ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        showing = false;
        getDataProvider().refreshAll();
        return directory.count(CurrentActor.get(), filter);
    }

    Directory.Order order() {
        return order;
    }

    boolean isAscending() {
        return ascending;
    }

    private void take(List<GridSortOrder<PersonDetails>> orders) {
        order = Directory.Order.NAME;
        ascending = true;
        orders.stream().findFirst().ifPresent(first -> {
            columns.forEach((candidate, column) -> {
                if (column.equals(first.getSorted())) {
                    order = candidate;
                }
            });
            ascending = first.getDirection() == SortDirection.ASCENDING;
        });
    }

    private void column(Directory.Order by, String header, Column<PersonDetails> column) {
        column.setHeader(header).setAutoWidth(true).setSortable(true).setResizable(true);
        if (by == Directory.Order.NAME) {
            column.setFlexGrow(1);
        }
        columns.put(by, column);
    }

    private static String state(PersonDetails person) {
        return person.person().active() ? "Active" : "Deactivated";
    }

    private static String lastSignIn(PersonDetails person) {
        var at = person.lastSignInAt();
        return at == null ? "Never" : ReaderTime.date(at);
    }
}
