package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Invitation;
import org.casebook.classroom.JoinCodes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a student joins a class by its code, typed or from a link. Nothing happens before they have seen which class. */
@Route("join")
@RouteAlias("join/:code")
@PageTitle("Join a class · Casebook")
@Menu(title = "Join a class", order = 9)
@RolesAllowed(Role.STUDENTS)
class JoinView extends Page implements BeforeEnterObserver {

    private final JoinCodes codes;
    private final TextField field = new TextField("Code");

    JoinView(JoinCodes codes) {
        this.codes = codes;
        field.setHelperText("Six letters. Capitals, spaces and dashes make no difference.");
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(20);
        field.setManualValidation(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("code").ifPresentOrElse(this::ask, this::askForCode);
    }

    private void askForCode() {
        field.clear();
        field.setInvalid(false);
        showField();
    }

    private void showField() {
        var goOn = Buttons.primary("Go on", _ -> ask(field.getValue()));
        goOn.addClickShortcut(Key.ENTER);
        show(
                new H1("Join a class"),
                new Paragraph("Your teacher shows you the code of your class."),
                Styled.div("fields", field, goOn));
        field.focus();
    }

    /** Names the class and asks whether it is the right one. */
    private void ask(String code) {
        attempt(code, () -> codes.invitation(CurrentActor.get(), code)).ifPresent(invitation -> {
            if (invitation.accepted()) {
                welcome(invitation);
                return;
            }
            var join = Buttons.primary("Join the class", _ -> attempt(code, () -> codes.join(CurrentActor.get(), code))
                    .ifPresent(this::welcome));
            showUnder(
                    "Join " + invitation.className() + "?",
                    new Paragraph(
                            invitation.teachers().isEmpty()
                                    ? "Its teachers will see your results."
                                    : "Taught by " + String.join(", ", invitation.teachers())
                                            + ", who will see your results."),
                    Styled.div("tools", join, new Button("Another code", _ -> askForCode())));
        });
    }

    private void welcome(Invitation invitation) {
        showUnder("You are in " + invitation.className(), new Anchor("", "Go to your start page"));
    }

    /** What a code leads to; a refusal is said at the field. */
    private Optional<Invitation> attempt(String code, Supplier<Invitation> call) {
        try {
            return Optional.of(call.get());
        } catch (InvalidInputException refusal) {
            field.setValue(code);
            field.setErrorMessage(refusal.getMessage());
            field.setInvalid(true);
            showField();
            return Optional.empty();
        }
    }

    private void showUnder(String title, Component... content) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        show(heading);
        add(content);
        heading.getElement().callJsFunction("focus");
    }
}
