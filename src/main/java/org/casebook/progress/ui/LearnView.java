package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.attempt.QuizForecast;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.lessons.Reading;
import org.casebook.lessons.ui.ReadSoFar;
import org.casebook.messages.ui.MessageCards;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.ToDo;
import org.casebook.writing.ui.WritingToDo;

/** A student's start page: what to do next, and where everything stands. */
@Route("learn")
@PageTitle("Learn · Casebook")
@Menu(title = "Learn", order = 1)
@RolesAllowed(Role.STUDENTS)
class LearnView extends Page implements AfterNavigationObserver {

    private final Course course;
    private final ToDo toDo;
    private final Reading reading;
    private final MasteryReports reports;
    private final NextSteps nextSteps;
    private final QuizForecast forecast;
    private final RightNow rightNow;
    private final MessageCards messages;
    private final WritingToDo writing;

    LearnView(
            Course course,
            ToDo toDo,
            Reading reading,
            MasteryReports reports,
            NextSteps nextSteps,
            QuizForecast forecast,
            RightNow rightNow,
            MessageCards messages,
            WritingToDo writing) {
        this.course = course;
        this.toDo = toDo;
        this.reading = reading;
        this.reports = reports;
        this.nextSteps = nextSteps;
        this.forecast = forecast;
        this.rightNow = rightNow;
        this.messages = messages;
        this.writing = writing;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = CurrentActor.get();
        var mastery = new Div(new MasteryList(course, reports.mastery(actor, actor.id())));
        var all = toDo.of(actor);
        var set = all.stream().filter(ToDoView::isToDo).toList();
        show(
                new H1(course.title()),
                Styled.paragraph("subtitle", course.subtitle()),
                rightNow.of(actor),
                messages.of(actor, TaskWords.open(all)));
        if (nextSteps.isNew(actor)) {
            add(new Welcome(course));
        }
        if (!set.isEmpty()) {
            add(new H2("To do"), new ToDoList(set, forecast));
        }
        add(
                writing.of(actor).open(),
                new H2(set.isEmpty() ? "What to do next" : "What else you can do"),
                nextSteps.of(actor),
                new H2("What you have mastered"),
                mastery,
                new H2("Lessons"),
                new ReadSoFar(reading.overview(actor)));
    }
}
