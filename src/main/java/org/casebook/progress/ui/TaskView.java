package org.casebook.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizForecast;
import org.casebook.attempt.ui.AllowanceWords;
import org.casebook.attempt.ui.OpenQuizCard;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.attempt.ui.QuizList;
import org.casebook.attempt.ui.SureWords;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.lessons.ui.SectionList;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.ToDo;

/** An assignment as its student sees it: what to do by when, and the rules before the first question. */
@Route("assignments/:assignment")
@RolesAllowed(Role.STUDENTS)
class TaskView extends AddressedPage {

    private static final String ASSIGNMENT = "assignment";

    private final ToDo toDo;
    private final AssignedQuizzes quizzes;
    private final Attempts attempts;
    private final QuizForecast forecast;
    private final Course course;

    TaskView(ToDo toDo, AssignedQuizzes quizzes, Attempts attempts, QuizForecast forecast, Course course) {
        this.toDo = toDo;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.forecast = forecast;
        this.course = course;
    }

    static RouteParameters address(UUID assignment) {
        return new RouteParameters(ASSIGNMENT, assignment.toString());
    }

    @Override
    protected void refresh() {
        var progress = toDo.get(CurrentActor.get(), id(ASSIGNMENT));
        var task = progress.task();
        var status = Styled.span("state", TaskWords.of(progress.status()));
        var about = new Paragraph(new Span(task.className() + " · " + TaskWords.due(task.schedule()) + " · "), status);
        about.addClassName("about");
        show(heading(task.plan().title()), about);
        if (!task.plan().instructions().isEmpty()) {
            add(Styled.paragraph("instructions", task.plan().instructions()));
        }
        switch (progress.status()) {
            case NOT_OPEN ->
                add(note("It opens " + ReaderTime.dateTime(task.schedule().opens()) + "."));
            case EXCUSED -> add(note("You don't have to do this: your teacher has excused you."));
            case MISSED -> add(note(closed(progress)));
            case WITHDRAWN ->
                add(note(
                        "Your teacher has withdrawn this, so there is nothing to do here any more. What you did is kept, and"
                                + " counts in no grade."));
            default -> {}
        }
        if (!progress.sections().isEmpty()) {
            add(new H2("To read"), new SectionList(course, progress.sections()));
        }
        var quiz = task.plan().quiz();
        if (quiz != null) {
            add(new H2("The quiz"), rules(progress, quiz), quiz(progress));
            addAttempts(progress);
        }
    }

    private static String closed(TaskProgress progress) {
        return progress.task().classArchived()
                ? "The class is over, so there is nothing to do here any more. What you did is kept."
                : "It has closed; nothing can be handed in any more.";
    }

    private Component rules(TaskProgress progress, QuizPlan quiz) {
        var rules = Styled.list("rules");
        TaskWords.rules(progress.task().schedule(), progress.task().timeLimit(), quiz, course)
                .forEach(rule -> rules.add(new ListItem(rule)));
        if (progress.canBegin()) {
            forecast.of(CurrentActor.get(), progress.task().id())
                    .map(expected -> SureWords.forecast(expected, quiz.maxItems()))
                    .ifPresent(words -> rules.addComponentAtIndex(1, new ListItem(words)));
        }
        AllowanceWords.rules(progress.task()).forEach(rule -> rules.add(new ListItem(rule)));
        return rules;
    }

    private Component quiz(TaskProgress progress) {
        var open = progress.openAttempt();
        if (open.isPresent()) {
            var link = QuizLinks.quiz("Go on with the quiz", open.get().id());
            link.addClassName("action");
            return link;
        }
        if (!progress.canBegin()) {
            return new Div();
        }
        var other = attempts.open(CurrentActor.get());
        if (other.isPresent()) {
            return new Div(
                    note("Finish or end the quiz that you have open; then you can start this one."),
                    new OpenQuizCard(course, other.get()));
        }
        var start = new Button(progress.attempts().isEmpty() ? "Start the quiz" : "Take it again");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(_ -> {
            start.setEnabled(true);
            Messages.attempt(() -> {
                var attempt = quizzes.start(CurrentActor.get(), progress.task().id());
                getUI().ifPresent(ui -> ui.navigate(QuizLinks.address(attempt)));
            });
        });
        return start;
    }

    private void addAttempts(TaskProgress progress) {
        var finished = progress.attempts().stream()
                .filter(head -> head.finishedAt() != null)
                .toList();
        if (!finished.isEmpty()) {
            add(new H2(finished.size() == 1 ? "Your attempt" : "Your attempts"), new QuizList(course, finished));
        }
    }

    private static Paragraph note(String text) {
        return Styled.paragraph("notice", text);
    }
}
