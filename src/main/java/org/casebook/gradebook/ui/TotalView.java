package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.gradebook.GradeBook;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A student's total, computed before the reader's eyes. */
@Route("classes/:class/grades/total/:student")
@RolesAllowed(Role.TEACHERS)
class TotalView extends ClassPage {

    private final GradeBook book;

    TotalView(GradeBook book) {
        this.book = book;
    }

    @Override
    protected void refresh() {
        var classId = classId();
        var student = Routes.student(address());
        var opened = book.open(CurrentActor.get(), classId);
        var person = opened.schoolClass().students().stream()
                .filter(each -> each.id().equals(student))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("student " + student));
        var row = book.rows(opened, List.of(person)).getFirst();
        show(
                new Paragraph(new RouterLink(
                        "Grades of " + opened.schoolClass().name(), GradesView.class, ClassLinks.of(classId))),
                heading("Total of " + person.inText()));
        var total = row.total();
        if (total != null) {
            add(Styled.paragraph("grade-figure", GradeTable.figure(total)));
        }
        add(
                new Paragraph(opened.settings().inWords()),
                new StudentGrades(opened.works(), opened.settings(), row),
                new H2("How the total is made"),
                new TotalSum(
                        GradeWords.titles(opened.works()), opened.settings().scheme(), row));
    }
}
