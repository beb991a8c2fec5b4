package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.ui.TaskWords;

/** A line of a list of assignments: leads to what the class does, and has what is often wanted without opening it. */
class AssignmentItem extends ListItem {

    private final transient GivenActions actions;
    private final transient Runnable changed;

    /** One of a class's list that isn't given out, or was withdrawn. */
    AssignmentItem(Assignment assignment, Instant now, GivenActions actions, Runnable changed) {
        this(assignment, "", state(assignment, now), false, actions, changed);
    }

    /**
     * One with how far the class is.
     *
     * @param withClass whether it says of which class it is, as among those of several
     */
    AssignmentItem(WorkInHand work, boolean withClass, GivenActions actions, Runnable changed) {
        this(
                work.assignment(),
                withClass ? work.schoolClass().name() + " · " : "",
                state(work),
                MissingMessages.isDue(work),
                actions,
                changed);
    }

    private AssignmentItem(
            Assignment assignment,
            String where,
            String state,
            boolean missing,
            GivenActions actions,
            Runnable changed) {
        this.actions = actions;
        this.changed = changed;
        var plan = assignment.plan();
        add(
                new Div(
                        link(assignment),
                        Styled.span("about", where + TaskWords.what(plan) + " · " + TaskWords.due(plan.schedule()))),
                Styled.span("state", state),
                quick(assignment, missing));
    }

    /** Leads to the assignment's page, by its title. */
    static RouterLink link(Assignment assignment) {
        return new RouterLink(
                assignment.plan().title(),
                AssignmentView.class,
                AssignmentView.address(assignment.classId(), assignment.id()));
    }

    /** Such as 'Open · done 12 of 30, 3 at work'. */
    static String state(WorkInHand work) {
        var counts = work.counts();
        return state(work.assignment(), work.at())
                + (work.isYetToOpen()
                        ? ""
                        : " · done " + counts.done() + " of " + counts.students()
                                + (counts.atWork() == 0 ? "" : ", " + counts.atWork() + " at work"));
    }

    static String state(Assignment assignment, Instant now) {
        var schedule = assignment.plan().schedule();
        if (!assignment.isGiven()) {
            return "Draft";
        }
        if (assignment.isWithdrawn()) {
            return "Withdrawn";
        }
        if (now.isBefore(schedule.opens())) {
            return "Opens " + ReaderTime.dateTime(schedule.opens());
        }
        return schedule.isOver(now) ? "Closed" : "Open";
    }

    private Div quick(Assignment assignment, boolean missing) {
        var quick = Styled.div("quick");
        if (!assignment.isGiven() || assignment.isWithdrawn()) {
            return quick;
        }
        var quiz = assignment.plan().quiz();
        if (quiz != null) {
            quick.add(leading("Results", AssignmentResultsView.class, assignment));
        }
        if (quiz != null && quiz.sameQuestions()) {
            quick.add(leading("Questions", PaperView.class, assignment));
        }
        if (missing) {
            quick.add(action(MissingMessages.WRITE, assignment, () -> actions.missing()
                    .write(assignment, MissingMessages::isLeft, changed)));
        }
        if (assignment.plan().schedule().lastTime() != null) {
            quick.add(action("Extend for all", assignment, () -> actions.extend(assignment, changed)));
        }
        if (GivenActions.waitsForRelease(assignment) && assignment.releasedAt() == null) {
            quick.add(release(assignment, actions, changed));
        }
        return quick;
    }

    private static RouterLink leading(String text, Class<? extends Component> page, Assignment assignment) {
        var link = new RouterLink(text, page, AssignmentView.address(assignment.classId(), assignment.id()));
        link.getElement()
                .setAttribute("aria-label", text + " of " + assignment.plan().title());
        return link;
    }

    static Button release(Assignment assignment, GivenActions actions, Runnable changed) {
        return action("Release the feedback", assignment, () -> actions.release(assignment, changed));
    }

    static Button action(String text, Assignment assignment, Runnable action) {
        var button = Buttons.small(text, _ -> action.run());
        button.setAriaLabel(text + ": " + assignment.plan().title());
        return button;
    }
}
