package org.casebook.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.learning.SittingHead;
import org.casebook.learning.SittingState;
import org.casebook.learning.SittingState.Asked;
import org.casebook.learning.SittingState.Feedback;
import org.casebook.learning.Sittings;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A sitting, one question at a time. What is shown always follows from what the database holds. */
@Route("quiz/:sitting")
@PageTitle("Quiz · Casebook")
@RolesAllowed(Role.STUDENTS)
class SittingView extends Page implements BeforeEnterObserver {

    private static final String SITTING = "sitting";

    private final Course course;
    private final Sittings sittings;
    private final CurrentActor current;
    private final Clock clock;
    private UUID sitting = new UUID(0, 0);

    SittingView(Course course, Sittings sittings, CurrentActor current, Clock clock) {
        this.course = course;
        this.sittings = sittings;
        this.current = current;
        this.clock = clock;
        addClassName("sitting");
    }

    static RouteParameters address(UUID sitting) {
        return new RouteParameters(SITTING, sitting.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sitting = Addresses.uuid(event.getRouteParameters(), SITTING);
        var state = sittings.state(current.get(), sitting);
        if (state instanceof SittingState.Finished) {
            event.forwardTo(ReviewView.class, ReviewView.address(sitting));
        } else {
            show(state);
        }
    }

    private void show(SittingState state) {
        switch (state) {
            case SittingState.Asking(var _, var asked) -> showQuestion(state, asked);
            case SittingState.Answered(var _, var asked, var feedback) -> showFeedback(state, asked, feedback);
            case SittingState.Finished _ ->
                getUI().ifPresent(ui -> ui.navigate(ReviewView.class, ReviewView.address(sitting)));
        }
    }

    private void showQuestion(SittingState state, Asked asked) {
        var field = AnswerFields.of(asked);
        var missing = new Paragraph();
        missing.addClassName("missing");
        missing.getElement().setAttribute("role", "alert");
        var answer = new Button("Answer");
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.getElement().setAttribute("data-enter", true);
        answer.setDisableOnClick(true);
        answer.addClickListener(_ -> {
            answer.setEnabled(true);
            field.response()
                    .ifPresentOrElse(
                            response -> show(sittings.answer(current.get(), sitting, asked.position(), response)),
                            () -> missing.setText(field.whatIsMissing()));
        });
        var stem = new QuestionStem(asked);
        // In a test the range would tell how the answer before was.
        var why = state.head().silent() ? new Div() : new WhyDetails(course, asked.why());
        showFrame(state, stem, field.component(), missing, new Div(answer), why);
        addTimer(state.head(), () -> field.response()
                .ifPresent(response -> sittings.answer(current.get(), sitting, asked.position(), response)));
        stem.focusInBrowser();
    }

    private void showFeedback(SittingState state, Asked asked, Feedback feedback) {
        var field = AnswerFields.of(asked);
        field.lock(feedback.response());
        boolean last = state.head().finishedAt() != null;
        var next = new Button(last ? "See the result" : "Next question");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.getElement().setAttribute("data-enter", true);
        next.setDisableOnClick(true);
        next.addClickListener(_ -> {
            next.setEnabled(true);
            show(sittings.next(current.get(), sitting));
        });
        var answered = new FeedbackView(course, asked, feedback);
        showFrame(state, new QuestionStem(asked), field.component(), answered, new Div(next));
        addTimer(state.head(), () -> {});
        answered.focusInBrowser();
    }

    private void showFrame(SittingState state, Component... content) {
        var head = state.head();
        int position = Math.max(1, state instanceof SittingState.Asking ? head.answered() + 1 : head.answered());
        var progress = new ProgressBar(0, head.maxItems(), head.answered());
        progress.getElement().setAttribute("aria-hidden", "true");
        var where = new Paragraph(
                head.untilSure() ? "Question " + position : "Question " + position + " of " + head.maxItems());
        where.addClassName("where");
        var body = new QuizKeys(content);
        show(where, progress, body, new ConnectionState(), head.finishedAt() == null ? ending() : new Div());
    }

    /** When time is up in the browser, what is filled in is answered and the quiz handed in. */
    private void addTimer(SittingHead head, Runnable handInAnswer) {
        var endsAt = head.endsAt();
        if (endsAt != null && head.finishedAt() == null) {
            addComponentAsFirst(new TimeLeft(endsAt, clock.instant(), () -> {
                handInAnswer.run();
                sittings.end(current.get(), sitting);
                getUI().ifPresent(ui -> ui.navigate(ReviewView.class, ReviewView.address(sitting)));
            }));
        }
    }

    private Component ending() {
        var end = new Button("End the quiz now", _ -> confirmEnd());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var frame = new Div(end);
        frame.addClassName("ending");
        return frame;
    }

    private void confirmEnd() {
        var confirm = new ConfirmDialog(
                "End this quiz?",
                "What you have answered is saved and counts. This quiz can't be taken up again.",
                "End the quiz",
                _ -> {
                    sittings.end(current.get(), sitting);
                    getUI().ifPresent(ui -> ui.navigate(ReviewView.class, ReviewView.address(sitting)));
                });
        confirm.setCancelable(true);
        confirm.setCancelText("Go on");
        confirm.open();
    }
}
