package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.CodeLifetime;
import org.casebook.classroom.JoinCode;
import org.casebook.classroom.JoinCodes;
import org.casebook.people.CurrentActor;

/** By which code students join a class, and how long. */
class JoinCodePanel extends Panel {

    private final UUID classId;
    private final JoinCodes codes;
    private final Div state = new Div();
    private String shown = "";
    private final Select<CodeLifetime> lifetime = new Select<>();
    private final Button renew = new Button();
    private final Button switchOff = new Button("Switch off", _ -> switchOff());

    JoinCodePanel(UUID classId, JoinCodes codes, Runnable changed) {
        super("Join code", changed);
        this.classId = classId;
        this.codes = codes;
        lifetime.setLabel("A new code holds for");
        lifetime.setItems(CodeLifetime.values());
        lifetime.setItemLabelGenerator(CodeLifetime::label);
        lifetime.setValue(CodeLifetime.FORTNIGHT);
        renew.addClickListener(_ -> renew());
        renew.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(state, Styled.div("picker", lifetime, renew, switchOff));
    }

    void show(Optional<JoinCode> code) {
        state.removeAll();
        shown = code.map(JoinCode::text).orElse("");
        code.ifPresentOrElse(
                present -> {
                    state.add(
                            new Paragraph(Styled.span("join-code", present.text())),
                            new Paragraph("Students type it under 'Join a class' until "
                                    + ReaderTime.dateTime(present.expiresAt()) + "."),
                            new Paragraph(new RouterLink(
                                    "Show it large, with a QR code", JoinCodeView.class, ClassLinks.of(classId))));
                },
                () -> state.add(new Paragraph("Nobody can join by a code at the moment.")));
        renew.setText(code.isPresent() ? "New code" : "Make a code");
        switchOff.setVisible(code.isPresent());
    }

    private void renew() {
        if (!switchOff.isVisible()) {
            renew(false);
            return;
        }
        var confirm = new ConfirmDialog(
                "Make a new code?",
                "The code " + shown
                        + " stops working at once, on the board and on paper too. Who is in the class stays;"
                        + " whoever is not needs the new one.",
                "Make a new code",
                _ -> renew(true));
        confirm.setCancelable(true);
        confirm.open();
    }

    private void renew(boolean replaces) {
        if (Messages.attempt(() -> codes.renew(CurrentActor.get(), classId, lifetime.getValue()))) {
            changed();
            Messages.done(replaces ? "There is a new code. The old one no longer works." : "There is a code now.");
        }
    }

    private void switchOff() {
        if (Messages.attempt(() -> codes.switchOff(CurrentActor.get(), classId))) {
            changed();
            focusHeading();
            Messages.done("Nobody can join with the code any more. Those in the class stay in it.");
        }
    }
}
