package org.casebook.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.casebook.assignment.GradingBasis;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.FormSheet;
import org.casebook.base.ui.Buttons;

/** Ends a quiz before its end, once it has been asked whether that is meant. */
class EndQuiz extends Div {

    private final Button button;
    private boolean handsIn;

    /** @param consequences what ending it now means, asked for when it comes to that */
    EndQuiz(Supplier<String> consequences, Runnable end) {
        addClassName("ending");
        button = Buttons.quiet("End the quiz now", _ -> confirm(consequences.get(), end));
        add(button);
    }

    /** It doesn't end by itself: handing it in is the usual end. */
    void handIn() {
        handsIn = true;
        button.setText("Hand in");
        button.removeThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    private void confirm(String consequences, Runnable end) {
        var confirm = new ConfirmDialog(
                handsIn ? "Hand in this test?" : "End this quiz?",
                consequences,
                handsIn ? "Hand in" : "End the quiz",
                _ -> end.run());
        confirm.setCancelable(true);
        confirm.setCancelText("Go on");
        confirm.open();
    }

    /** What it means to hand a test in that stands so. */
    static String consequences(FormSheet sheet, GradingBasis gradedBy) {
        long flagged = sheet.flagged();
        var marked =
                flagged == 0 ? "" : flagged == 1 ? "1 question is flagged. " : flagged + " questions are flagged. ";
        return sheet.unanswered() == 0
                ? "All questions are answered. " + marked + "After handing in nothing can be changed."
                : marked + consequences(sheet.head(), gradedBy);
    }

    /** What it means to end a quiz that stands so. */
    static String consequences(AttemptSummary head, GradingBasis gradedBy) {
        int missing = head.maxItems() - head.answered();
        var unanswered = missing + " of " + (head.untilSure() ? "at most " : "") + head.maxItems()
                + (missing == 1 ? " question is" : " questions are") + " not answered. ";
        var graded =
                switch (gradedBy) {
                    case POINTS ->
                        (missing == 1 ? "It earns" : "They earn") + " nothing, and that counts in the grade. ";
                    case THIS_ATTEMPT -> (missing == 1 ? "It counts" : "They count") + " as wrong in the grade. ";
                    case NOT_GRADED, ALL_SO_FAR -> "";
                };
        return unanswered + graded
                + "What you have answered is saved and counts. You can't go on with this quiz afterwards.";
    }
}
