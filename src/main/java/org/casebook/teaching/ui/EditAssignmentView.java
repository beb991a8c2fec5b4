package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.bank.BankDepth;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.gradebook.PlanPreview;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ClassProgress;

/** Where a teacher changes an assignment. One that runs says what the change means for those who have begun. */
@Route("classes/:class/assignments/:assignment/edit")
@RolesAllowed(Role.TEACHERS)
class EditAssignmentView extends ClassPage {

    private final Assignments assignments;
    private final ClassProgress progress;
    private final Classes classes;
    private final Groups groups;
    private final BankDepth depth;
    private final ModuleLibrary library;
    private final PlanPreview grades;
    private final Div changes = new Div();

    EditAssignmentView(
            Assignments assignments,
            ClassProgress progress,
            Classes classes,
            Groups groups,
            BankDepth depth,
            ModuleLibrary library,
            PlanPreview grades) {
        this.assignments = assignments;
        this.progress = progress;
        this.classes = classes;
        this.groups = groups;
        this.depth = depth;
        this.library = library;
        this.grades = grades;
        title("Edit assignment");
    }

    @Override
    protected void refresh() {
        var assignment = AssignmentView.of(address(), assignments);
        var plan = assignment.plan();
        var schoolClass = classes.taught(CurrentActor.get(), assignment.classId());
        var modules = library.offered(CurrentActor.get(), plan);
        var ofClass = groups.of(CurrentActor.get(), schoolClass.id());
        var form = new AssignmentForm(
                modules,
                quiz -> depth.warnings(
                        CurrentActor.get(),
                        schoolClass.id(),
                        quiz,
                        schoolClass.students().size()),
                new AudienceFields(schoolClass, ofClass, plan.audience()),
                plan.schedule(),
                plan);
        var shared =
                new SharedForm<>(plan, PlanWords.of(modules, schoolClass, ofClass), edit -> edit(assignment, edit));
        var save = Buttons.primary("Save", _ -> form.attempt(typed -> save(assignment.id(), shared, typed)));
        var back = new RouterLink(
                "Cancel", AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id()));
        show(new H1("Edit ‘" + plan.title() + "’"));
        if (assignment.isGiven()) {
            add(whatItMeans(assignment));
        }
        changes.removeAll();
        add(form, shared, Styled.div("tools", save, back), changes);
    }

    private Paragraph whatItMeans(Assignment assignment) {
        long begun = progress.begun(CurrentActor.get(), assignment.id());
        return Styled.paragraph(
                "notice",
                begun == 0
                        ? "It is given out, and nobody has begun the quiz: whatever you change holds for everyone."
                        : begun + (begun == 1 ? " student has" : " students have")
                                + " begun the quiz. New times and a new time limit hold for them at once. Their attempts"
                                + " keep the topics, the length and the way of giving feedback that held when they"
                                + " began; new attempts get the new ones. Answers given stay.");
    }

    /** What changes grades is saved once the teacher has seen what it does to whom. */
    private void save(UUID id, SharedForm<AssignmentPlan> shared, AssignmentPlan plan) {
        changes.removeAll();
        var changed = grades.of(CurrentActor.get(), assignments.get(CurrentActor.get(), id), shared.wanted(plan));
        if (changed.isEmpty()) {
            shared.save(plan);
        } else {
            changes.add(new GradeChanges(changed, () -> Messages.attempt(() -> shared.save(plan)), changes::removeAll));
        }
    }

    private void edit(Assignment assignment, Edit<AssignmentPlan> edit) {
        assignments.edit(CurrentActor.get(), assignment.id(), edit);
        Messages.done("Saved.");
        getUI().ifPresent(ui ->
                ui.navigate(AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id())));
    }
}
