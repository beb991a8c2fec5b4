package org.casebook.progress.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.attempt.QuizForecast;
import org.casebook.base.ui.Page;
import org.casebook.messages.ui.MessageCards;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.Calendars;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.ToDo;
import org.casebook.recall.ui.DueCard;
import org.casebook.writing.ui.WritingToDo;

/** All that a student has been set: what is to do, what comes, and what is behind them. */
@Route("assignments")
@PageTitle("To do · Casebook")
@Menu(title = "To do", order = 1.5)
@RolesAllowed(Role.STUDENTS)
class ToDoView extends Page implements AfterNavigationObserver {

    private final ToDo toDo;
    private final Calendars calendars;
    private final DueCard due;
    private final QuizForecast forecast;
    private final RightNow rightNow;
    private final MessageCards messages;
    private final WritingToDo writing;

    ToDoView(
            ToDo toDo,
            Calendars calendars,
            DueCard due,
            QuizForecast forecast,
            RightNow rightNow,
            MessageCards messages,
            WritingToDo writing) {
        this.toDo = toDo;
        this.calendars = calendars;
        this.due = due;
        this.forecast = forecast;
        this.rightNow = rightNow;
        this.messages = messages;
        this.writing = writing;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = CurrentActor.get();
        var all = toDo.of(actor);
        var texts = writing.of(actor);
        var toWrite = texts.open();
        var written = texts.past();
        show(new H1("To do"), rightNow.of(actor), messages.of(actor, TaskWords.open(all)), due.of(actor));
        if (all.isEmpty() && (toWrite.isVisible() || written.isVisible())) {
            add(toWrite, written);
            return;
        }
        if (all.isEmpty()) {
            add(new Paragraph("Your teachers have set you nothing yet. What they set appears here and on 'Learn'."));
            return;
        }
        var now = all.stream().filter(ToDoView::isToDo).toList();
        if (!now.isEmpty()) {
            add(new ToDoList(now, forecast));
        } else if (!toWrite.isVisible()) {
            add(new Paragraph("There is nothing to do at the moment."));
        }
        add(toWrite);
        addPart("Not open yet", all, progress -> progress.status() == TaskProgress.Status.NOT_OPEN);
        addPart("Past work", all.reversed(), progress -> switch (progress.status()) {
            case DONE, DONE_LATE, MISSED, EXCUSED, WITHDRAWN -> true;
            case NOT_OPEN, TO_DO, BEGUN, OVERDUE -> false;
        });
        add(written, new CalendarAddress(calendars));
    }

    static boolean isToDo(TaskProgress progress) {
        return switch (progress.status()) {
            case TO_DO, BEGUN, OVERDUE -> true;
            case NOT_OPEN, DONE, DONE_LATE, MISSED, EXCUSED, WITHDRAWN -> false;
        };
    }

    private void addPart(String title, List<TaskProgress> all, Predicate<TaskProgress> part) {
        var found = all.stream().filter(part).toList();
        if (!found.isEmpty()) {
            add(new H2(title), new ToDoList(found, forecast));
        }
    }
}
