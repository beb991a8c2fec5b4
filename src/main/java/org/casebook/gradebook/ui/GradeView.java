package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.Edit;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.GradeOverrides.Detail;
import org.casebook.gradebook.GradedWork;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.EarnedPoints;

/** One grade: what it is made from, and the one that a teacher sets instead. */
@Route("classes/:class/grades/:assignment/:student")
@RolesAllowed(Role.TEACHERS)
class GradeView extends ClassPage {

    private final GradeOverrides overrides;
    private final EarnedPoints points;
    private final Course course;

    GradeView(GradeOverrides overrides, EarnedPoints points, Course course) {
        this.overrides = overrides;
        this.points = points;
        this.course = course;
    }

    @Override
    protected void refresh() {
        var detail = overrides.of(CurrentActor.get(), classId(), assignment(), student());
        var words =
                detail.student().inText() + ": " + detail.assignment().plan().title();
        var back =
                new RouterLink("Grades of " + detail.schoolClass().name(), GradesView.class, ClassLinks.of(classId()));
        show(new Paragraph(back), heading(words));
        detail.cell().grade().ifPresent(grade -> add(Styled.paragraph("grade-figure", GradeTable.figure(grade))));
        add(new H2("Computed"), computed(detail));
        if (!detail.assignment().isGraded()) {
            add(Prose.note("This assignment is not graded, so no grade can be set. The assignment says so."));
            return;
        }
        add(new H2("Set by hand"));
        detail.override().forEach(set -> {
            add(new Paragraph(
                    GradeTable.figure(set.grade()) + ", set by " + set.by() + ", " + ReaderTime.dateTime(set.at())));
            if (!set.note().isEmpty()) {
                add(Styled.paragraph("instructions", set.note()));
                add(Prose.note(set.noteShown() ? "The student reads this." : "The student doesn't read this."));
            }
        });
        add(new OverrideForm(detail.settings().scheme(), detail.byHand(), this::set));
    }

    private UUID assignment() {
        return Routes.assignment(address());
    }

    private UUID student() {
        return Routes.student(address());
    }

    private Component computed(Detail detail) {
        var content = new Div();
        var computed = detail.cell().computed();
        switch (detail.cell().mark()) {
            case AssignmentScore.NotSet(), AssignmentScore.Withheld() -> {}
            case AssignmentScore.Excused() -> content.add(new Paragraph("Excused: it doesn't count."));
            case AssignmentScore.Waiting() -> content.add(new Paragraph("Not done yet, and not due yet."));
            case AssignmentScore.Missing() -> content.add(new Paragraph("Missing: it was due and is not done."));
            case AssignmentScore.Read(boolean late) ->
                content.add(new Paragraph(late ? "Read, after it was due." : "Read. There was no quiz to measure."));
            case AssignmentScore.Ungraded ungraded -> {
                content.add(new Paragraph("Done; there is nothing to grade."));
                content.add(attempt(detail, ungraded.attempt(), ungraded.finishedAt(), detail.cell()));
            }
            case AssignmentScore.Measured measured -> {
                if (computed != null) {
                    content.add(
                            new GradeComputation(
                                    course, measured, () -> points.of(CurrentActor.get(), measured.attempt())),
                            new Paragraph(GradeWords.gives(detail.cell(), detail.settings())));
                }
                content.add(attempt(detail, measured.attempt(), measured.finishedAt(), detail.cell()));
                if (measured.withheld()) {
                    content.add(Prose.note("The student doesn't see this grade yet: the feedback is not released."));
                }
            }
        }
        var weight = GradeWords.weight(new GradedWork.Assigned(detail.assignment()), detail.settings());
        if (!weight.isEmpty()) {
            content.add(Prose.note("This assignment: " + weight + "."));
        }
        if (detail.cell().dropped()) {
            content.add(Prose.note(
                    "This grade is dropped: it is among the lowest, and leaving it out raises the total most."));
        }
        return content;
    }

    private static Component attempt(Detail detail, UUID attempt, Instant ended, GradeCell cell) {
        var status = new GradeCell(cell.mark(), cell.computed(), null, false).remark();
        return new Paragraph(new Anchor(
                Routes.quiz(detail.schoolClass().id(), detail.student().id(), attempt),
                "The attempt that counts, ended " + ReaderTime.dateTime(ended)
                        + (status.isEmpty() ? "" : " (" + status + ")")));
    }

    private void set(Edit<ByHand> edit) {
        overrides.edit(CurrentActor.get(), classId(), assignment(), student(), edit);
        refresh();
        Messages.done(edit.wanted().equals(ByHand.NONE) ? "The computed grade holds again." : "The grade is set.");
    }
}
