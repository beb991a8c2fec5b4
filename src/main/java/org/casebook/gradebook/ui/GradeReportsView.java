package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.gradebook.GradeReports;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Reports to print, for one student or for the class with a page for each. */
@Route("classes/:class/grades/reports/:student?")
@RolesAllowed(Role.TEACHERS)
class GradeReportsView extends ClassPage {

    private final GradeReports reports;
    private final Course course;

    GradeReportsView(GradeReports reports, Course course) {
        this.reports = reports;
        this.course = course;
    }

    @Override
    protected void refresh() {
        var parameters = address();
        var classId = ClassLinks.classId(parameters);
        Optional<UUID> student =
                Routes.namesStudent(parameters) ? Optional.of(Routes.student(parameters)) : Optional.empty();
        var found = reports.of(CurrentActor.get(), classId, student);
        var className = found.schoolClass().name();
        var words = student.isPresent()
                ? "Report: " + found.reports().getFirst().student().inText()
                : "Reports of " + className;
        var back = new Paragraph(new RouterLink("Grades of " + className, GradesView.class, ClassLinks.of(classId)));
        back.addClassName("not-on-paper");
        var heading = heading(words);
        heading.addClassName("not-on-paper");
        show(
                back,
                heading,
                Styled.paragraph(
                        "not-on-paper",
                        "As students see it: without grades of tests whose feedback is not released yet."),
                Styled.div("tools", Buttons.primary("Print", _ -> getElement().executeJs("window.print()"))));
        if (found.reports().isEmpty()) {
            add(new Paragraph("No student is in this class yet."));
        }
        found.reports().forEach(report -> add(new ReportSheet(course, found, report)));
    }
}
