package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.Assignments;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ui.TaskWords;

/** What a class has been set, and what is being prepared for it. */
@Route("classes/:class/assignments")
@RolesAllowed(Role.TEACHERS)
class AssignmentsView extends ClassTabPage {

    private final Assignments assignments;
    private final Classes classes;
    private final Clock clock;
    private final GivenActions actions;

    AssignmentsView(Assignments assignments, Classes classes, Clock clock, GivenActions actions) {
        super(ClassTabs.Tab.ASSIGNMENTS);
        this.assignments = assignments;
        this.classes = classes;
        this.clock = clock;
        this.actions = actions;
        addClassName("of-class");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var add = new RouterLink("New assignment", NewAssignmentView.class, ClassLinks.of(schoolClass.id()));
        add.addClassName("action");
        begin(schoolClass.name());
        add(Styled.div("tools", add));
        var all = assignments.ofClass(CurrentActor.get(), schoolClass.id());
        if (all.isEmpty()) {
            add(new Paragraph("Nothing is set yet. An assignment is lesson sections to read, a quiz, or both."));
            return;
        }
        var now = clock.instant();
        add(Styled.list("to-do", all, assignment -> item(assignment, now)));
    }

    private ListItem item(Assignment assignment, Instant now) {
        var plan = assignment.plan();
        var link = new RouterLink(
                plan.title(), AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id()));
        return new ListItem(
                new Div(link, Styled.span("about", TaskWords.what(plan) + " · " + TaskWords.due(plan.schedule()))),
                Styled.span("state", state(assignment, now)),
                quickActions(assignment));
    }

    /** What is often wanted of what is given out, without opening its page. */
    private Div quickActions(Assignment assignment) {
        var quick = Styled.div("quick");
        if (!assignment.isGiven() || assignment.isWithdrawn()) {
            return quick;
        }
        var quiz = assignment.plan().quiz();
        if (quiz != null) {
            var results = new RouterLink(
                    "Results",
                    AssignmentResultsView.class,
                    AssignmentView.address(assignment.classId(), assignment.id()));
            results.getElement()
                    .setAttribute(
                            "aria-label", "Results of " + assignment.plan().title());
            quick.add(results);
        }
        if (quiz != null && quiz.sameQuestions()) {
            var questions = new RouterLink(
                    "Questions", PaperView.class, AssignmentView.address(assignment.classId(), assignment.id()));
            questions
                    .getElement()
                    .setAttribute(
                            "aria-label", "Questions of " + assignment.plan().title());
            quick.add(questions);
        }
        if (assignment.plan().schedule().lastTime() != null) {
            quick.add(action("Extend for all", assignment, () -> actions.extend(assignment, this::refresh)));
        }
        if (GivenActions.waitsForRelease(assignment) && assignment.releasedAt() == null) {
            quick.add(action("Release the feedback", assignment, () -> actions.release(assignment, this::refresh)));
        }
        return quick;
    }

    private static Button action(String text, Assignment assignment, Runnable action) {
        var button = Buttons.small(text, _ -> action.run());
        button.setAriaLabel(text + ": " + assignment.plan().title());
        return button;
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
}
