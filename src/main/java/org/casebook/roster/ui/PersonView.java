package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.roster.PersonEditing;
import org.casebook.signin.PasswordSetupCodes;
import org.casebook.signin.SignInMail;
import org.jspecify.annotations.Nullable;

/** One person as an administrator sees them: who they are, whether they can sign in, and their classes. */
@Route("people/:person")
@RolesAllowed(Role.ADMINISTRATORS)
class PersonView extends AddressedPage {

    private static final String PERSON = "person";

    private final Directory directory;
    private final People people;
    private final PersonEditing editing;
    private final PasswordSetupCodes codes;
    private final ClassDirectory classes;
    private final Memberships memberships;
    private final SignInMail mail;
    private String name = "";
    // Made anew with the page; the focus goes back to the one that was used.
    private Button edit = new Button();
    private Button code = new Button();
    private Button activate = new Button();

    PersonView(
            Directory directory,
            People people,
            PersonEditing editing,
            PasswordSetupCodes codes,
            ClassDirectory classes,
            Memberships memberships,
            SignInMail mail) {
        this.directory = directory;
        this.people = people;
        this.editing = editing;
        this.codes = codes;
        this.classes = classes;
        this.memberships = memberships;
        this.mail = mail;
    }

    static RouteParameters parameters(UUID person) {
        return new RouteParameters(PERSON, person.toString());
    }

    @Override
    protected void refresh() {
        var id = id(PERSON);
        var person = directory.one(CurrentActor.get(), id);
        name = person.person().displayName();
        edit = new Button("Edit", _ -> edit(person));
        code = new Button("New sign-in code", _ -> confirmCode(person));
        code.setVisible(person.person().active());
        boolean active = person.person().active();
        activate = new Button(active ? "Deactivate" : "Restore", _ -> activate(person, !active));
        var tools = Styled.div(
                "tools",
                edit,
                code,
                activate,
                new Anchor("people/" + id + "/sign-ins", "Signing in"),
                new Anchor("people/" + id + "/record", "Record"));
        show(
                new RouterLink("All people", PeopleView.class),
                heading(name),
                facts(person),
                tools,
                new PersonClasses(person.person(), classes, memberships));
    }

    private DescriptionList facts(PersonDetails person) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Username", person.person().username());
        fact(facts, "Role", person.person().role().label());
        fact(facts, "State", person.person().active() ? "Active" : "Deactivated: can't sign in; everything is kept");
        var at = person.lastSignInAt();
        fact(facts, "Last signed in", at == null ? "Never" : ReaderTime.dateTime(at));
        codes.heldUntil(CurrentActor.get(), person.id())
                .ifPresent(until -> fact(
                        facts, "Sign-in code", "One is handed out, which holds until " + ReaderTime.dateTime(until)));
        fact(facts, "E-mail", person.email());
        fact(facts, "External ID", person.externalId());
        return facts;
    }

    private static void fact(DescriptionList facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Term(name), new Description(value));
        }
    }

    private void edit(PersonDetails person) {
        PersonDialog.edit("Edit " + name, person.form(), form -> {
                    editing.edit(CurrentActor.get(), person.id(), form);
                    refresh();
                    edit.focus();
                    Messages.done("Saved.");
                })
                .open();
    }

    private void activate(PersonDetails person, boolean active) {
        if (Messages.attempt(() -> people.activate(CurrentActor.get(), person.id(), active))) {
            refresh();
            activate.focus();
            if (active) {
                Messages.done(name + " can sign in again.");
            } else {
                Messages.undoable(
                        name + " can't sign in any more; everything they did is kept.", () -> activate(person, true));
            }
        }
    }

    /** Asked first: the code that was handed out before is worth nothing afterwards. */
    private void confirmCode(PersonDetails person) {
        var confirm = new ConfirmDialog(
                "A new sign-in code for " + name + "?",
                "With it they choose a new password, once, within a day. Any earlier code stops working;"
                        + " their present password works until they have chosen another.",
                "Make a code",
                _ -> {
                    var slip = codes.make(CurrentActor.get(), List.of(person.id()), PasswordSetupCodes.LINK)
                            .getFirst();
                    refresh();
                    var handOut = new HandOutDialog(person, slip, mail);
                    handOut.addClosedListener(_ -> code.focus());
                    handOut.open();
                });
        confirm.setCancelable(true);
        confirm.open();
    }
}
