package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.gradebook.GradeCell;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.OwnGrades;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.EarnedPoints;

/** One of a student's own grades, and how it comes about. */
@Route("grades/:assignment")
@RolesAllowed(Role.STUDENTS)
class OwnGradeView extends AddressedPage {

    private final OwnGrades grades;
    private final EarnedPoints points;
    private final Course course;

    OwnGradeView(OwnGrades grades, EarnedPoints points, Course course) {
        this.grades = grades;
        this.points = points;
        this.course = course;
    }

    @Override
    protected void refresh() {
        var own = grades.of(CurrentActor.get(), Routes.assignment(address()));
        show(
                new Paragraph(new RouterLink("Grades", OwnGradesView.class)),
                heading("Grade: " + own.assignment().plan().title()));
        own.cell().grade().ifPresent(grade -> add(Styled.paragraph("grade-figure", GradeTable.figure(grade))));
        if (!own.cell().remark().isEmpty()) {
            add(new Paragraph(
                    own.cell().isOverridden()
                            ? "Your teacher has set this grade instead of the computed one."
                            : "Status: " + own.cell().remark() + "."));
        }
        if (!own.note().isEmpty()) {
            add(Styled.paragraph("instructions", own.note()));
        }
        if (own.cell().mark() instanceof AssignmentScore.Measured measured) {
            explain(measured, own.cell(), own.settings());
        } else if (own.cell().grade().isEmpty()) {
            add(Prose.note("There is no grade here."));
        }
    }

    private void explain(AssignmentScore.Measured measured, GradeCell cell, GradeSettings settings) {
        if (cell.computed() != null) {
            add(
                    new H2("How it is computed"),
                    new GradeComputation(course, measured, () -> points.of(CurrentActor.get(), measured.attempt())),
                    new Paragraph(GradeWords.gives(cell, settings)));
        }
        add(new Paragraph(new Anchor("quiz/" + measured.attempt() + "/review", "What the quiz showed")));
    }
}
