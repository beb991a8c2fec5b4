package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingSummary;

/** What a class is asked to write, and how far it is. */
@Route("classes/:class/writing")
@RolesAllowed(Role.TEACHERS)
class ClassWritingView extends ClassTabPage {

    private final WritingAssignments assignments;
    private final Classes classes;

    ClassWritingView(WritingAssignments assignments, Classes classes) {
        super(ClassTabs.Tab.WRITING);
        this.assignments = assignments;
        this.classes = classes;
        addClassName("of-class");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        begin(schoolClass.name());
        if (schoolClass.isArchived()) {
            add(new Paragraph("The class is archived: it is asked to write nothing any more."));
        } else {
            var add = new RouterLink("New writing task", NewWritingView.class, ClassLinks.of(classId()));
            add.addClassName("action");
            add(Styled.div("tools", add));
        }
        var all = assignments.ofClass(CurrentActor.get(), classId());
        if (all.isEmpty()) {
            add(new Paragraph(
                    "Nothing to write is set yet. A writing task asks for a text in whole sentences, which you"
                            + " mark by a rubric."));
            return;
        }
        add(Styled.list("to-do", all, ClassWritingView::item));
    }

    private static ListItem item(WritingSummary summary) {
        var assignment = summary.assignment();
        var plan = assignment.plan();
        var link = new RouterLink(
                assignment.title(),
                WritingAssignmentView.class,
                WritingLinks.of(assignment.classId(), assignment.id()));
        return new ListItem(
                new Div(
                        link,
                        Styled.span(
                                "about",
                                WritingWords.range(plan.task().words()) + " · " + WritingWords.due(plan.due()))),
                Styled.span("state", WritingWords.state(summary)));
    }
}
