package org.casebook.writing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;

/** Where a teacher chooses or words what a class is to write, with a sentence that says what will happen. */
@Route("classes/:class/writing/new")
@RolesAllowed(Role.TEACHERS)
class NewWritingView extends ClassPage {

    private final WritingAssignments assignments;
    private final Classes classes;
    private final Course course;
    private final GivenWriting given;

    NewWritingView(WritingAssignments assignments, Classes classes, Course course, GivenWriting given) {
        this.assignments = assignments;
        this.classes = classes;
        this.course = course;
        this.given = given;
        title("New writing task");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var planned = Styled.paragraph("notice", "");
        planned.getElement().setAttribute("role", "status");
        var form = new PlannedForm(course, null, planned, schoolClass);
        show(
                new Paragraph(new RouterLink(
                        "Writing of " + schoolClass.name(), ClassWritingView.class, ClassLinks.of(classId()))),
                new H1("New writing task for " + schoolClass.name()),
                form,
                planned,
                Styled.div(
                        "tools",
                        Buttons.primary("Give it out", _ -> form.attempt(plan -> give(schoolClass, plan))),
                        new Button("Save as a draft", _ -> form.attempt(plan -> draft(schoolClass, plan)))));
    }

    private void give(ClassSummary schoolClass, WritingPlan plan) {
        var id = assignments.give(CurrentActor.get(), schoolClass.id(), plan);
        GivenWriting.show(schoolClass.id(), id);
        given.told(schoolClass, id, plan);
    }

    private void draft(ClassSummary schoolClass, WritingPlan plan) {
        var id = assignments.draft(CurrentActor.get(), schoolClass.id(), plan);
        UI.getCurrent().navigate(WritingAssignmentView.class, WritingLinks.of(schoolClass.id(), id));
        Messages.done("Saved as a draft, which no student sees.");
    }
}
