package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.base.ui.Styled;
import org.casebook.people.Actor;
import org.casebook.writing.OwnTask;
import org.casebook.writing.OwnWriting;
import org.springframework.stereotype.Component;

/** What a student is asked to write, for the pages that say what there is to do. */
@Component
public class WritingToDo {

    private final OwnWriting own;
    private final Clock clock;

    WritingToDo(OwnWriting own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * What a student has to write, and what they have written.
     *
     * @param open what is to be written now; invisible where there is nothing
     * @param past what was handed in, or can't be written any more; invisible where there is nothing
     */
    public record Lists(Div open, Div past) {}

    public Lists of(Actor student) {
        var all = own.of(student);
        return new Lists(list("To write", all, OwnTask::open), list("Written", all.reversed(), task -> !task.open()));
    }

    private Div list(String title, List<OwnTask> all, Predicate<OwnTask> part) {
        var now = clock.instant();
        var found = all.stream().filter(part).toList();
        if (found.isEmpty()) {
            var nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        return new Div(new H2(title), Styled.list("to-do", found, task -> item(task, now)));
    }

    private static ListItem item(OwnTask task, Instant now) {
        var assignment = task.assignment();
        var link = new RouterLink(
                assignment.title(),
                WritingView.class,
                new RouteParameters(
                        new RouteParam(WritingView.WRITING, assignment.id().toString())));
        var about = Styled.span(
                "about",
                task.className() + " · "
                        + WritingWords.range(assignment.plan().task().words()) + " · "
                        + WritingWords.due(assignment.plan().due()));
        var state = Styled.span("state", WritingWords.state(task, now));
        if (task.open() && WritingWords.isOverdue(assignment, now)) {
            state.addClassName("late");
        }
        return new ListItem(new Div(link, about), state);
    }
}
