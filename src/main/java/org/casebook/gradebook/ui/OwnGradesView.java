package org.casebook.gradebook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.gradebook.OwnGrades;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A student's own grades. */
@Route("grades")
@PageTitle("Grades · Casebook")
@Menu(title = "Grades", order = 4.2)
@RolesAllowed(Role.STUDENTS)
class OwnGradesView extends Page implements BeforeEnterObserver {

    private final OwnGrades grades;

    OwnGradesView(OwnGrades grades) {
        this.grades = grades;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new H1("Grades"));
        var classes = grades.of(CurrentActor.get());
        if (classes.isEmpty()) {
            add(new Paragraph(
                    "Your teachers have set you nothing yet. Once they set you work, its grade appears here."));
            return;
        }
        for (var one : classes) {
            add(
                    new H2(one.className()),
                    new Paragraph(one.settings().inWords()),
                    StudentGrades.own(one.works(), one.settings(), one.row()),
                    new Details(
                            "How the total is made",
                            new TotalSum(
                                    GradeWords.titles(one.works()),
                                    one.settings().scheme(),
                                    one.row())));
        }
        add(Prose.note(
                "Each grade leads to how it is computed: from points, or from the share of the course's questions"
                        + " that you are expected to get right, with its 90 % range. Where full marks"
                        + " are given for less than 100 %, that share is divided by it. The total is the mean of the grades"
                        + " that count; one that is dropped is left out of it. A test's grade comes when its feedback is"
                        + " released."));
    }
}
