package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter;
import org.casebook.people.PeopleFilter.State;
import org.casebook.people.Role;
import org.casebook.roster.Slips;
import org.casebook.signin.PasswordSetupCodes;

/** Makes sign-in slips for the people whom the list of people showed: the addresses say it in the same words. */
@Route("people/slips")
@PageTitle("Sign-in slips · Casebook")
@RolesAllowed(Role.ADMINISTRATORS)
class SlipsView extends Page implements AfterNavigationObserver {

    private final Directory directory;
    private final ClassDirectory classes;
    private final Slips slips;
    private final Checkbox onlyNew = new Checkbox("Only for those who never signed in", true);
    private final Paragraph whom = new Paragraph();
    private final Div sheet = new Div();
    private final Button make = new Button("Make slips", _ -> make());
    private PeopleFilter filter = PeopleFilter.with("");

    SlipsView(Directory directory, ClassDirectory classes, Slips slips) {
        this.directory = directory;
        this.classes = classes;
        this.slips = slips;
        addClassName("wide");
        onlyNew.addValueChangeListener(_ -> count());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var explanation = new Paragraph("A slip has a person's name, username and a code that works once, for "
                + PasswordSetupCodes.ON_PAPER.toDays() + " days. With it they choose a password of their own.");
        add(
                Styled.div(
                        "not-on-paper",
                        new RouterLink("All people", PeopleView.class),
                        new H1("Sign-in slips"),
                        explanation,
                        whom),
                Styled.div("tools", onlyNew, make),
                sheet);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = PeopleQuery.of(event.getLocation().getQueryParameters());
        var among = query.schoolClass() == null ? null : classes.members(CurrentActor.get(), query.schoolClass());
        filter = new PeopleFilter(query.text(), query.role(), State.ACTIVE, among);
        sheet.removeAll();
        count();
    }

    private PeopleFilter wanted() {
        return new PeopleFilter(
                filter.text(),
                filter.role(),
                onlyNew.getValue() ? State.NEVER_SIGNED_IN : State.ACTIVE,
                filter.among());
    }

    private void count() {
        int count = directory.count(CurrentActor.get(), wanted());
        whom.setText(
                count == 0
                        ? "Nobody whom you looked for needs a slip."
                        : (count == 1 ? "1 person" : "%,d people".formatted(count))
                                + " of those whom you looked for under 'People'.");
        make.setEnabled(count > 0);
    }

    private void make() {
        Messages.attempt(() -> {
            var people =
                    directory.find(CurrentActor.get(), wanted(), Directory.Order.NAME, true, 0, Slips.MOST + 1).stream()
                            .map(person -> person.id())
                            .toList();
            var made = slips.make(CurrentActor.get(), people, PasswordSetupCodes.ON_PAPER);
            sheet.removeAll();
            sheet.add(new SlipSheet(made));
        });
    }
}
