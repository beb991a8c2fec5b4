package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Breaks;
import org.casebook.attempt.FormSheet;
import org.casebook.attempt.FormTests;
import org.casebook.attempt.SureTopics;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** An attempt, one question at a time. What is shown always follows from what the database holds. */
@Route("quiz/:attempt")
@PageTitle("Quiz · Casebook")
@RolesAllowed(Role.STUDENTS)
class AttemptView extends Page implements BeforeEnterObserver {

    private static final String ATTEMPT = "attempt";

    private final Course course;
    private final Attempts attempts;
    private final AssignedQuizzes assigned;
    private final SureTopics sure;
    private final FormTests tests;
    private final AttemptProgress progress;
    private final AidsBar aids;
    private final EndQuiz ending = new EndQuiz(this::consequences, this::end);
    private UUID attempt = new UUID(0, 0);
    private Component question = new Div();
    private @Nullable FormSheet sheet;

    AttemptView(
            Course course,
            Attempts attempts,
            AssignedQuizzes assigned,
            FormTests tests,
            SureTopics sure,
            Breaks breaks,
            Clock clock) {
        this.course = course;
        this.attempts = attempts;
        this.assigned = assigned;
        this.tests = tests;
        this.sure = sure;
        this.progress = new AttemptProgress(clock, this::end);
        this.aids = new AidsBar(breaks, clock, this::show);
        addClassName("attempt");
    }

    static RouteParameters address(UUID attempt) {
        return new RouteParameters(ATTEMPT, attempt.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        attempt = Addresses.uuid(event.getRouteParameters(), ATTEMPT);
        var state = attempts.state(CurrentActor.get(), attempt);
        if (state instanceof AttemptState.Finished) {
            event.forwardTo(QuizLinks.review(attempt));
        } else {
            aids.open(attempt);
            show(
                    progress,
                    aids,
                    question,
                    ending,
                    new CourseLicence(course.licence().name(), course.licence().url()));
            show(state);
        }
    }

    private void show(AttemptState state) {
        aids.show(state);
        switch (state) {
            case AttemptState.Asking _, AttemptState.Answered _
            when state.head().silent() && tests.goesBack(CurrentActor.get(), attempt) -> showForm();
            case AttemptState.Asking(var _, var asked) -> showQuestion(state, asked);
            case AttemptState.Answered(var _, var asked, var feedback) -> showFeedback(state, asked, feedback);
            case AttemptState.OnBreak(var head, var _) -> showBreak(head);
            case AttemptState.Finished _ -> getUI().ifPresent(ui -> ui.navigate(QuizLinks.review(attempt)));
        }
    }

    private void showForm() {
        var panel = new FormPanel(
                tests,
                attempt,
                shown -> {
                    sheet = shown;
                    aids.show(new AttemptState.Asking(shown.head(), shown.asked()));
                    showProgress(shown.head(), shown.asked().position());
                },
                () -> show(attempts.state(CurrentActor.get(), attempt)));
        replaceQuestion(panel);
        ending.handIn();
        panel.open();
    }

    private void showQuestion(AttemptState state, Asked asked) {
        var shown = new OpenQuestion(asked);
        shown.keep(attempt);
        // In a test the range would tell how the answer before was.
        var below = state.head().silent()
                ? new AboutSlot(asked.version(), false)
                : new WhyDetails(course, Objects.requireNonNull(asked.why()));
        replaceQuestion(shown);
        showProgress(state.head(), state.head().answered() + 1);
        shown.ask(
                response -> answered(shown, attempts.answer(CurrentActor.get(), attempt, asked.position(), response)),
                below);
    }

    private void answered(OpenQuestion shown, AttemptState state) {
        if (state instanceof AttemptState.Answered(var _, var asked, var feedback)
                && asked.position() == shown.position()) {
            tell(shown, state.head(), asked, feedback);
        } else {
            show(state);
        }
    }

    private void showFeedback(AttemptState state, Asked asked, Feedback feedback) {
        var shown = new OpenQuestion(asked);
        replaceQuestion(shown);
        tell(shown, state.head(), asked, feedback);
    }

    private void tell(OpenQuestion shown, AttemptSummary head, Asked asked, Feedback feedback) {
        boolean last = head.finishedAt() != null;
        showProgress(head, Math.max(1, head.answered()));
        shown.tell(
                feedback,
                new FeedbackView(course, asked, feedback).leadingBackTo(attempt),
                last ? "See the result" : "Next question",
                () -> show(attempts.next(CurrentActor.get(), attempt)));
    }

    private void showBreak(AttemptSummary head) {
        replaceQuestion(new Div());
        showProgress(head, head.answered() + 1);
        progress.hideTime();
    }

    private void replaceQuestion(Component shown) {
        replace(question, shown);
        question = shown;
    }

    private void showProgress(AttemptSummary head, int position) {
        progress.show(head, position);
        if (head.untilSure() && !head.silent()) {
            progress.tellDecided(SureWords.standing(course, sure.of(CurrentActor.get(), attempt)));
        }
        ending.setVisible(head.finishedAt() == null);
    }

    private String consequences() {
        var gradedBy = assigned.gradedBy(CurrentActor.get(), attempt);
        return sheet == null
                ? EndQuiz.consequences(
                        attempts.state(CurrentActor.get(), attempt).head(), gradedBy)
                : EndQuiz.consequences(sheet, gradedBy);
    }

    /** Also when time is up in the browser, which has sent what was filled in before. */
    private void end() {
        attempts.end(CurrentActor.get(), attempt);
        getUI().ifPresent(ui -> ui.navigate(QuizLinks.review(attempt)));
    }
}
