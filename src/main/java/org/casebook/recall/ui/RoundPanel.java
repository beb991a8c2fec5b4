package org.casebook.recall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.attempt.ui.FeedbackView;
import org.casebook.attempt.ui.OpenQuestion;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.recall.Purpose;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;

/** A round, one question at a time. What is shown follows from what the database holds. */
class RoundPanel extends Div {

    private final Course course;
    private final RecallRounds rounds;
    private final Consumer<RoundState.Finished> finished;
    private final Paragraph where = Styled.paragraph("where", "");
    private final int level;
    private Component question = new Div();

    /**
     * @param level of the questions' headings on the page
     * @param finished shows what came of it
     */
    RoundPanel(Course course, RecallRounds rounds, int level, Consumer<RoundState.Finished> finished) {
        this.course = course;
        this.level = level;
        this.rounds = rounds;
        this.finished = finished;
        addClassName("attempt");
        add(where, question);
    }

    void show(RoundState state) {
        switch (state) {
            case RoundState.Asking(var head, var asked) -> ask(head, asked);
            case RoundState.Answered(var head, var asked, var feedback) -> {
                var shown = new OpenQuestion(asked, level);
                put(shown);
                tell(shown, head, asked, feedback);
            }
            case RoundState.Finished end -> finished.accept(end);
        }
    }

    private void ask(RoundState.Head head, Asked asked) {
        var shown = new OpenQuestion(asked, level);
        shown.keep(head.id());
        put(shown);
        say(head);
        shown.ask(response -> Messages.attempt(() -> {
            var state = rounds.answer(CurrentActor.get(), head.id(), asked.position(), response);
            if (state instanceof RoundState.Answered(var now, var answered, var feedback)
                    && answered.position() == shown.position()) {
                tell(shown, now, answered, feedback);
            } else {
                show(state);
            }
        }));
    }

    private void tell(OpenQuestion shown, RoundState.Head head, Asked asked, Feedback feedback) {
        say(head);
        shown.tell(
                feedback,
                head.section() == null
                        ? new FeedbackView(course, asked, feedback).leadingBackTo(BackToRound.from(head.id()))
                        : new FeedbackView(course, asked, feedback),
                head.isThrough() ? "Finish" : "Next question",
                () -> show(rounds.next(CurrentActor.get(), head.id())));
    }

    private void say(RoundState.Head head) {
        where.setText(
                head.purpose() == Purpose.SECTION
                        ? head.done() + " of " + head.questions() + " answered"
                        : head.done() + " of " + head.questions() + " right so far");
    }

    private void put(Component shown) {
        replace(question, shown);
        question = shown;
    }
}
