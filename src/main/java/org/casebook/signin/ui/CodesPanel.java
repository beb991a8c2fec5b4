package org.casebook.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.TotpService;

/** Sets up codes from an app as a second step of signing in. */
class CodesPanel extends Section {

    private final TotpService codes;
    private final Runnable changed;
    private final Div content = new Div();

    /** @param changed is told when codes have been turned on or off */
    CodesPanel(TotpService codes, Runnable changed) {
        this.codes = codes;
        this.changed = changed;
        add(new H2("One-time codes"), content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        if (codes.isOn(CurrentActor.get())) {
            int left = codes.recoveryCodesLeft(CurrentActor.get());
            var tools = Styled.div(
                    "tools",
                    new Button("New recovery codes", _ -> ask("New recovery codes", this::renew)),
                    new Button("Turn off", _ -> ask("Turn one-time codes off", this::switchOff)));
            if (!codes.isReadable(CurrentActor.get())) {
                content.add(unreadable());
            }
            content.add(
                    new Paragraph("On: signing in with your password asks for a code from your app as well. You have "
                            + left + (left == 1 ? " recovery code" : " recovery codes") + " left."),
                    tools);
        } else {
            content.add(
                    new Paragraph("With them, your password alone is not enough to sign in: you also need a code that"
                            + " an authenticator app on your phone shows."),
                    new Button("Set up", _ -> ask("Set up one-time codes", this::begin)));
        }
    }

    private static Div unreadable() {
        var problem = Styled.div(
                "problem",
                Styled.span("problem-title", "Codes of your app can't be checked any more"),
                new Paragraph(
                        "Casebook has lost its key to them. Turn one-time codes off here, and set them up anew."));
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private void refreshAndTell() {
        refresh();
        changed.run();
    }

    private void begin(String password) {
        var setup = codes.begin(CurrentActor.get(), password);
        new CodeSetupDialog(codes, setup, this::refreshAndTell).open();
    }

    private void renew(String password) {
        new RecoveryCodesDialog(codes.renewRecoveryCodes(CurrentActor.get(), password)).open();
        refresh();
    }

    private void switchOff(String password) {
        codes.switchOff(CurrentActor.get(), password);
        refreshAndTell();
        Messages.done("Your password alone signs you in again.");
    }

    private static void ask(String title, java.util.function.Consumer<String> then) {
        new PasswordQuestion(title, "Please show that it is you.", then).open();
    }
}
