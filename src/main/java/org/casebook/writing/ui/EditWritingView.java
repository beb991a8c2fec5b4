package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;

/** Changes a draft of something to write. */
@Route("classes/:class/writing/:writing/edit")
@RolesAllowed(Role.TEACHERS)
class EditWritingView extends ClassPage {

    private final WritingAssignments assignments;
    private final Classes classes;
    private final Course course;

    EditWritingView(WritingAssignments assignments, Classes classes, Course course) {
        this.assignments = assignments;
        this.classes = classes;
        this.course = course;
    }

    @Override
    protected void refresh() {
        var assignment = assignments.get(CurrentActor.get(), classId(), id(WritingView.WRITING));
        if (assignment.isGiven()) {
            throw new NotFoundException("draft " + assignment.id());
        }
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var planned = Styled.paragraph("notice", "");
        planned.getElement().setAttribute("role", "status");
        var form = new PlannedForm(course, assignment.plan(), planned, schoolClass);
        var shared = new SharedForm<>(
                assignment.plan(),
                form.plan(),
                EditWritingView::words,
                edit -> assignments.edit(CurrentActor.get(), assignment.classId(), assignment.id(), edit));
        var save = Buttons.primary(
                "Save",
                _ -> form.attempt(plan -> {
                    if (shared.save(plan)) {
                        GivenWriting.show(assignment.classId(), assignment.id());
                        Messages.done("Saved.");
                    }
                }));
        show(
                new Paragraph(new RouterLink(
                        assignment.title(),
                        WritingAssignmentView.class,
                        WritingLinks.of(assignment.classId(), assignment.id()))),
                heading("Change the draft"),
                form,
                planned,
                shared,
                Styled.div("tools", save));
    }

    private static Map<String, String> words(WritingPlan plan) {
        var task = plan.task();
        var words = new LinkedHashMap<String, String>();
        words.put("Title", task.title());
        words.put("What is to be written", OwnText.typed(task.task()));
        words.put("Words", WritingWords.range(task.words()));
        words.put(
                "Rubric",
                task.criteria().stream()
                        .map(criterion -> criterion.name() + " (" + String.join(" / ", criterion.levels()) + ")")
                        .collect(Collectors.joining("; ")));
        words.put("How you mark", WritingWords.way(plan.markedBy()));
        words.put("Due", WritingWords.due(plan.due()));
        return words;
    }
}
