package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.Detail;
import org.casebook.learning.Mark;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** One grade: what it is made from, and the one that a teacher sets instead. */
@Route("classes/:class/grades/:assignment/:student")
@RolesAllowed(Role.TEACHERS)
class GradeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final GradeOverrides overrides;
    private final CurrentActor current;
    private String title = "";

    GradeView(GradeOverrides overrides, CurrentActor current) {
        this.overrides = overrides;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return title + " · Casebook";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(ClassLinks.classId(parameters), Routes.assignment(parameters), Routes.student(parameters));
    }

    private void show(UUID classId, UUID assignment, UUID student) {
        var detail = overrides.of(current.get(), classId, assignment, student);
        title = detail.student().displayName() + ": "
                + detail.assignment().plan().title();
        var back = new RouterLink("Grades of " + detail.schoolClass().name(), GradesView.class, ClassLinks.of(classId));
        show(new Paragraph(back), new H1(title));
        detail.cell().grade().ifPresent(grade -> {
            var figure = new Paragraph(GradeTable.figure(grade));
            figure.addClassName("grade-figure");
            add(figure);
        });
        add(new H2("Computed"), computed(detail), new H2("Set by hand"));
        detail.override().forEach(set -> {
            add(new Paragraph(
                    GradeTable.figure(set.grade()) + ", set by " + set.by() + ", " + ReaderTime.dateTime(set.at())));
            var note = new Paragraph(set.note());
            note.addClassName("instructions");
            add(note);
        });
        add(new OverrideForm(
                detail.settings().scheme(),
                detail.cell().isOverridden(),
                (grade, note) -> set(classId, assignment, student, grade, note),
                () -> takeBack(classId, assignment, student)));
    }

    private Component computed(Detail detail) {
        var content = new Div();
        var computed = detail.cell().computed();
        switch (detail.cell().mark()) {
            case Mark.NotSet(), Mark.Withheld() -> {}
            case Mark.Excused() -> content.add(new Paragraph("Excused: it doesn't count."));
            case Mark.Waiting() -> content.add(new Paragraph("Not done yet, and not due yet."));
            case Mark.Missing() -> content.add(new Paragraph("Missing: it was due and is not done."));
            case Mark.Read(boolean late) ->
                content.add(new Paragraph(late ? "Read, after it was due." : "Read. There was no quiz to measure."));
            case Mark.Measured measured -> {
                if (computed != null) {
                    content.add(new Paragraph("When the attempt ended, about " + computed.percent()
                            + " % of the quiz's questions were to be expected right, probably "
                            + GradeWords.range(measured) + ". That gives " + computed.text() + "."));
                }
                content.add(new Paragraph(new Anchor(
                        Routes.quiz(detail.schoolClass().id(), detail.student().id(), measured.sitting()),
                        "The attempt that counts, ended " + ReaderTime.dateTime(measured.finishedAt())
                                + (measured.late() ? ", late" : ""))));
                if (measured.withheld()) {
                    content.add(Prose.note("The student doesn't see this grade yet: the feedback is not released."));
                }
            }
        }
        var weight = GradeWords.weight(detail.assignment(), detail.settings());
        if (!weight.isEmpty()) {
            content.add(Prose.note("This assignment: " + weight + "."));
        }
        return content;
    }

    private void set(UUID classId, UUID assignment, UUID student, String grade, String note) {
        if (Messages.attempt(() -> overrides.set(current.get(), classId, assignment, student, grade, note))) {
            show(classId, assignment, student);
            Messages.done("The grade is set.");
        }
    }

    private void takeBack(UUID classId, UUID assignment, UUID student) {
        overrides.takeBack(current.get(), classId, assignment, student);
        show(classId, assignment, student);
        Messages.done("The computed grade holds again.");
    }
}
