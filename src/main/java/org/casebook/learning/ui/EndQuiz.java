package org.casebook.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/** Ends a quiz before its end, once it has been asked whether that is meant. */
class EndQuiz extends Div {

    EndQuiz(Runnable end) {
        addClassName("ending");
        var button = new Button("End the quiz now", _ -> confirm(end));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(button);
    }

    private static void confirm(Runnable end) {
        var confirm = new ConfirmDialog(
                "End this quiz?",
                "What you have answered is saved and counts. This quiz can't be taken up again.",
                "End the quiz",
                _ -> end.run());
        confirm.setCancelable(true);
        confirm.setCancelText("Go on");
        confirm.open();
    }
}
