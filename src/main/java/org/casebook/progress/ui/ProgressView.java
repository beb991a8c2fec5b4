package org.casebook.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.attempt.ui.QuizList;
import org.casebook.base.ui.Page;
import org.casebook.course.Course;
import org.casebook.lessons.Reading;
import org.casebook.lessons.ui.ReadSoFar;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.ProgressSharing;
import org.casebook.recall.ui.RecallLinks;

/** All of a student's progress. */
@Route("progress")
@PageTitle("Progress · Casebook")
@Menu(title = "Progress", order = 4)
@RolesAllowed(Role.STUDENTS)
class ProgressView extends Page implements AfterNavigationObserver {

    private final Course course;
    private final Reading reading;
    private final Attempts attempts;
    private final MasteryReports reports;
    private final NextSteps nextSteps;
    private final ProgressSharing sharing;

    ProgressView(
            Course course,
            Reading reading,
            Attempts attempts,
            MasteryReports reports,
            NextSteps nextSteps,
            ProgressSharing sharing) {
        this.course = course;
        this.reading = reading;
        this.attempts = attempts;
        this.reports = reports;
        this.nextSteps = nextSteps;
        this.sharing = sharing;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = CurrentActor.get();
        var history = reports.history(actor, actor.id());
        show(
                new H1("Progress"),
                new H2("Mastery"),
                new MasteryList(course, reports.mastery(actor, actor.id())),
                new H2("Over time"),
                history.isEmpty()
                        ? new Paragraph("After your first quiz, a chart here shows how your mastery changes.")
                        : new MasteryHistory(course, history),
                new H2("Lessons"),
                new ReadSoFar(reading.overview(actor)),
                new H2("Quizzes"),
                quizzes(attempts.history(actor)),
                new Paragraph(RecallLinks.askAgain("Ask me again what I missed")),
                new H2("What to do next"),
                nextSteps.of(actor));
        if (sharing.isOn()) {
            add(new H2("At home"), new Paragraph(new Anchor("progress/share", "Show my progress to somebody at home")));
        }
    }

    private Component quizzes(List<AttemptSummary> heads) {
        if (heads.isEmpty()) {
            return new Paragraph(new Span("None taken yet. "), QuizLinks.choose("Choose one"));
        }
        return new QuizList(course, heads);
    }
}
