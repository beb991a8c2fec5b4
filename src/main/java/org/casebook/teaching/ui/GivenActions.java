package org.casebook.teaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackRelease;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.Standing;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.springframework.stereotype.Component;

/** What a teacher does with what is given out: asks with numbers where it can't be undone, and offers to undo the rest. */
@Component
record GivenActions(
        Assignments assignments,
        AssignmentLifecycle lifecycle,
        FeedbackRelease feedback,
        MissingMessages missing,
        Clock clock) {

    /** Says to whom, what and when work was given out, with a way back. */
    void given(List<Assignment> given) {
        var standings = given.stream().map(this::standing).toList();
        Messages.undoable(
                GivenWords.done(
                        standings.stream()
                                .map(one -> GivenWords.to(
                                        one.className(), one.students().size()))
                                .toList(),
                        given.getFirst().plan(),
                        clock.instant()),
                () -> takeBack(given));
    }

    /** Makes drafts of them again. Of what somebody has begun meanwhile it asks whether it is to be withdrawn. */
    private void takeBack(List<Assignment> given) {
        var begun = new ArrayList<Assignment>();
        for (var one : given) {
            try {
                lifecycle.takeBack(CurrentActor.get(), one.id());
            } catch (InvalidInputException somebodyHasBegun) {
                begun.add(one);
            }
        }
        show(given.getFirst());
        if (begun.isEmpty()) {
            Messages.done("Taken back: it is a draft, which no student sees.");
        }
        begun.forEach(one -> withdraw(one, () -> show(one)));
    }

    /** Makes it a draft again. */
    void takeBack(Assignment assignment, Runnable changed) {
        if (Messages.attempt(() -> lifecycle.takeBack(CurrentActor.get(), assignment.id()))) {
            changed.run();
            Messages.undoable("Taken back: it is a draft, which no student sees.", () -> {
                assignments.give(CurrentActor.get(), assignment.id());
                show(assignment);
            });
        }
    }

    void withdraw(Assignment assignment, Runnable changed) {
        var standing = standing(assignment);
        confirm(
                "Withdraw this assignment?",
                standing.inWords() + ". " + atWork(standing)
                        + "It goes from what students have to do. What was begun is kept under its title, and counts"
                        + " in no grade. You can bring it back.",
                "Withdraw it",
                () -> {
                    lifecycle.withdraw(CurrentActor.get(), assignment.id());
                    changed.run();
                    Messages.undoable("Withdrawn.", () -> reinstate(assignment, () -> show(assignment)));
                });
    }

    void reinstate(Assignment assignment, Runnable changed) {
        if (Messages.attempt(() -> lifecycle.reinstate(CurrentActor.get(), assignment.id()))) {
            changed.run();
            Messages.done("Brought back, with the times it had. What was handed in stays handed in.");
        }
    }

    void close(Assignment assignment, Runnable changed) {
        var standing = standing(assignment);
        confirm(
                "Close this assignment now?",
                standing.inWords() + ". " + atWork(standing) + notBegun(standing) + ownTimes(assignment)
                        + keyIsOut(assignment.plan()),
                "Close it now",
                () -> {
                    var before =
                            assignments.get(CurrentActor.get(), assignment.id()).plan();
                    var closed = lifecycle.close(CurrentActor.get(), assignment.id());
                    changed.run();
                    Messages.undoable("Closed.", () -> restore(assignment, closed, before));
                });
    }

    /** Asks until when, and says what it means. */
    void extend(Assignment assignment, Runnable changed) {
        new ExtendDialog(
                        assignment.plan().schedule(),
                        ownTimes(assignment) + keyWasOut(assignment),
                        clock.instant(),
                        until -> {
                            var before = assignments
                                    .get(CurrentActor.get(), assignment.id())
                                    .plan();
                            var extended = lifecycle.extend(CurrentActor.get(), assignment.id(), until);
                            changed.run();
                            Messages.undoable(
                                    "Extended for all, until " + ExtendDialog.words(until) + ".",
                                    () -> restore(assignment, extended, before));
                        })
                .open();
    }

    void release(Assignment assignment, Runnable changed) {
        var standing = standing(assignment);
        confirm(
                "Release the feedback?",
                standing.inWords() + ". " + notBegun(standing)
                        + "All who have handed in see which answers are right, and others can hear it from them.",
                "Release it",
                () -> {
                    assignments.release(CurrentActor.get(), assignment.id());
                    changed.run();
                    Messages.done("Released: students see which answers were right.");
                });
    }

    void withhold(Assignment assignment, Runnable changed) {
        if (Messages.attempt(() -> assignments.withhold(CurrentActor.get(), assignment.id()))) {
            changed.run();
            Messages.done("Students don't see which answers were right any more.");
        }
    }

    void delete(Assignment assignment) {
        confirm(
                assignment.isGiven() ? "Delete this assignment?" : "Delete this draft?",
                (assignment.isGiven() ? "Nobody has begun. " : "") + "It can't be brought back.",
                "Delete it",
                () -> {
                    lifecycle.delete(CurrentActor.get(), assignment.id());
                    UI.getCurrent().navigate(AssignmentsView.class, ClassLinks.of(assignment.classId()));
                    Messages.done("Deleted.");
                });
    }

    static boolean waitsForRelease(Assignment assignment) {
        var quiz = assignment.plan().quiz();
        return assignment.isGiven() && quiz != null && quiz.feedback() == FeedbackTime.WHEN_RELEASED;
    }

    Standing standing(Assignment assignment) {
        return lifecycle.standing(CurrentActor.get(), assignment.id());
    }

    private void restore(Assignment assignment, AssignmentPlan now, AssignmentPlan before) {
        assignments.edit(CurrentActor.get(), assignment.id(), new Edit<>(now, before));
        show(assignment);
        Messages.done("The times are as they were. What was handed in meanwhile stays handed in.");
    }

    private static String atWork(Standing standing) {
        int count = standing.atWork().size();
        return count == 0 ? "" : count + (count == 1 ? " is" : " are") + " at work: what is answered is handed in. ";
    }

    private static String notBegun(Standing standing) {
        var missing = standing.notBegun();
        return missing.isEmpty() || missing.size() == standing.students().size()
                ? ""
                : "Not begun: " + GivenWords.names(missing) + ". ";
    }

    private String ownTimes(Assignment assignment) {
        var own = assignments.tasks(CurrentActor.get(), assignment.id()).stream()
                .filter(task -> task.accommodation() != null
                        && (task.accommodation().due() != null
                                || task.accommodation().closes() != null))
                .map(task -> task.student())
                .collect(Collectors.toSet());
        List<Person> people = own.isEmpty()
                ? List.of()
                : standing(assignment).students().stream()
                        .filter(student -> own.contains(student.id()))
                        .toList();
        return people.isEmpty() ? "" : "Times of their own stay: " + GivenWords.names(people) + ". ";
    }

    private static String keyIsOut(AssignmentPlan plan) {
        var quiz = plan.quiz();
        return quiz != null && quiz.feedback() == FeedbackTime.AFTER_CLOSING
                ? "Students then see which answers are right. "
                : "";
    }

    boolean isKeyOut(Assignment assignment) {
        return feedback.isKeyOut(assignment.id(), clock.instant());
    }

    private String keyWasOut(Assignment assignment) {
        return isKeyOut(assignment) ? "Whoever is done has seen which answers are right. " : "";
    }

    private static void confirm(String title, String text, String act, Runnable action) {
        var confirm = new ConfirmDialog(title, text.strip(), act, _ -> Messages.attempt(action));
        confirm.setCancelable(true);
        confirm.open();
    }

    private static void show(Assignment assignment) {
        UI.getCurrent().navigate(AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id()));
    }
}
