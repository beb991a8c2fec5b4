package org.casebook.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.attempt.FormSheet;
import org.casebook.attempt.FormTests;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Response;
import org.casebook.people.CurrentActor;

/** A test in which one goes back and forth: its questions' numbers, and the one that is open. */
class FormPanel extends Div {

    private final FormTests tests;
    private final UUID attempt;
    private final Consumer<FormSheet> shown;
    private final Runnable over;

    /**
     * @param shown hears of what is open
     * @param over what is done where nothing is taken any more
     */
    FormPanel(FormTests tests, UUID attempt, Consumer<FormSheet> shown, Runnable over) {
        this.tests = tests;
        this.attempt = attempt;
        this.shown = shown;
        this.over = over;
    }

    void open() {
        show(tests.open(CurrentActor.get(), attempt));
    }

    private void open(int position) {
        show(tests.open(CurrentActor.get(), attempt, position));
    }

    private void show(Optional<FormSheet> sheet) {
        sheet.ifPresentOrElse(this::show, over);
    }

    private void show(FormSheet sheet) {
        var asked = sheet.asked();
        var question = new OpenQuestion(asked);
        var response = sheet.response();
        if (response == null) {
            question.keep(attempt);
        } else {
            // What is kept is what was answered, and nothing that was only filled in.
            question.given(response);
        }
        removeAll();
        add(new PlaceLinks(sheet, this::open), question);
        question.ask(
                given -> show(tests.answer(CurrentActor.get(), attempt, asked.position(), given)),
                standing(sheet),
                ways(sheet),
                new AboutSlot(asked.version(), false));
        shown.accept(sheet);
    }

    private static Paragraph standing(FormSheet sheet) {
        var response = sheet.response();
        var own = response == null
                ? "Not answered yet."
                : response instanceof Response.DontKnow
                        ? "✓ Saved: you said that you don't know. You can still answer."
                        : "✓ Your answer is saved. You can change it until you hand in.";
        return Styled.paragraph(
                "saved",
                sheet.unanswered() == 0 ? own + " All questions are answered: look at them again, or hand in." : own);
    }

    private Div ways(FormSheet sheet) {
        int position = sheet.asked().position();
        boolean flagged = sheet.current().flagged();
        var flag = new Button(
                flagged ? "⚑ Flagged: take the flag off" : "Flag this question",
                _ -> show(tests.flag(CurrentActor.get(), attempt, position, !flagged)));
        var next = new Button("Go to question " + sheet.next(), _ -> open(sheet.next()));
        return Styled.div("form-ways", flag, next);
    }
}
