package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.bank.BankDepth;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
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
    private final GivenActions actions;
    private final Div changes = new Div();

    EditAssignmentView(
            Assignments assignments,
            ClassProgress progress,
            Classes classes,
            Groups groups,
            BankDepth depth,
            ModuleLibrary library,
            PlanPreview grades,
            GivenActions actions) {
        this.assignments = assignments;
        this.progress = progress;
        this.classes = classes;
        this.groups = groups;
        this.depth = depth;
        this.library = library;
        this.grades = grades;
        this.actions = actions;
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
        var shared = new SharedForm<>(
                plan,
                PlanWords.of(modules, schoolClass, ofClass),
                edit -> assignments.edit(CurrentActor.get(), assignment.id(), edit));
        var save = Buttons.primary("Save", _ -> form.attempt(typed -> save(assignment, shared, typed)));
        var back = new RouterLink(
                "Cancel", AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id()));
        show(new H1("Edit ‘" + plan.title() + "’"));
        if (assignment.isGiven()) {
            add(whatItMeans(assignment));
        }
        changes.removeAll();
        add(form, shared);
        var tools = Styled.div("tools", save, back);
        if (!assignment.isGiven()) {
            add(planned(form, schoolClass));
            tools.addComponentAtIndex(
                    1, new Button("Save and give it out", _ -> form.attempt(typed -> give(assignment, shared, typed))));
        }
        add(tools, changes);
    }

    /** What giving the draft out will do, as on the page of a new one. */
    private Paragraph planned(AssignmentForm form, ClassSummary schoolClass) {
        var planned = Styled.paragraph("notice", "");
        planned.getElement().setAttribute("role", "status");
        Runnable tell = () -> planned.setText(GivenWords.told(
                form,
                plan -> List.of(GivenWords.whom(schoolClass, plan.audience())),
                actions.clock().instant()));
        form.onChange(tell);
        tell.run();
        return planned;
    }

    private Paragraph whatItMeans(Assignment assignment) {
        if (assignment.plan().quiz() == null) {
            return Styled.paragraph("notice", "It is given out: whatever you change holds for everyone at once.");
        }
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
    private void save(Assignment assignment, SharedForm<AssignmentPlan> shared, AssignmentPlan plan) {
        changes.removeAll();
        var now = assignments.get(CurrentActor.get(), assignment.id());
        var changed = grades.of(CurrentActor.get(), now, shared.wanted(plan));
        Runnable save = () -> {
            if (shared.save(plan)) {
                Messages.done("Saved.");
                show(assignment);
            }
        };
        if (changed.isEmpty()) {
            save.run();
        } else {
            changes.add(new GradeChanges(changed, () -> Messages.attempt(save), changes::removeAll));
        }
    }

    /** Where somebody else has changed it meanwhile, the form says so, and nothing is given out. */
    private void give(Assignment assignment, SharedForm<AssignmentPlan> shared, AssignmentPlan plan) {
        if (shared.save(plan)) {
            assignments.give(CurrentActor.get(), assignment.id());
            show(assignment);
            actions.given(List.of(assignments.get(CurrentActor.get(), assignment.id())));
        }
    }

    private void show(Assignment assignment) {
        getUI().ifPresent(ui ->
                ui.navigate(AssignmentView.class, AssignmentView.address(assignment.classId(), assignment.id())));
    }
}
