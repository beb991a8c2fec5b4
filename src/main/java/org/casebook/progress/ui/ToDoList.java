package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.casebook.attempt.QuizForecast;
import org.casebook.base.ui.Styled;
import org.casebook.progress.TaskProgress;

/** Assignments with their due times in the reader's zone, and where each stands. */
class ToDoList extends UnorderedList {

    private final QuizForecast forecast;

    ToDoList(List<TaskProgress> tasks, QuizForecast forecast) {
        this.forecast = forecast;
        addClassName("to-do");
        tasks.forEach(progress -> add(item(progress)));
    }

    private ListItem item(TaskProgress progress) {
        var task = progress.task();
        var link = new RouterLink(task.plan().title(), TaskView.class, TaskView.address(task.id()));
        var about = Styled.span(
                "about",
                task.className() + " · " + TaskWords.what(task.plan()) + length(progress) + " · "
                        + TaskWords.due(task.schedule()));
        var state = Styled.span("state", TaskWords.of(progress.status()));
        if (progress.status() == TaskProgress.Status.OVERDUE || progress.status() == TaskProgress.Status.MISSED) {
            state.addClassName("late");
        }
        return new ListItem(new Div(link, about), state);
    }

    /** Nothing where it is done, or a quiz ends when it is sure. */
    private String length(TaskProgress progress) {
        var quiz = progress.task().plan().quiz();
        if (progress.doneAt().isPresent() || quiz != null && quiz.untilSure()) {
            return "";
        }
        int reading = progress.sections().stream()
                .mapToInt(status -> status.section().minutes())
                .sum();
        int minutes = reading + (quiz == null ? 0 : forecast.minutes(quiz.maxItems()));
        return ", about " + (minutes == 1 ? "1 minute" : minutes + " minutes");
    }
}
