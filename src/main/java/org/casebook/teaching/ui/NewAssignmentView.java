package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.GivingOut;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Template;
import org.casebook.assignment.Templates;
import org.casebook.bank.BankDepth;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a teacher makes an assignment: from what is usual, with a sentence that says what will happen. */
@Route("classes/:class/assignments/new")
@RolesAllowed(Role.TEACHERS)
class NewAssignmentView extends ClassPage {

    private final GivingOut giving;
    private final Templates templates;
    private final Classes classes;
    private final Groups groups;
    private final BankDepth depth;
    private final ModuleLibrary library;
    private final GivenActions actions;

    NewAssignmentView(
            GivingOut giving,
            Templates templates,
            Classes classes,
            Groups groups,
            BankDepth depth,
            ModuleLibrary library,
            GivenActions actions) {
        this.giving = giving;
        this.templates = templates;
        this.classes = classes;
        this.groups = groups;
        this.depth = depth;
        this.library = library;
        this.actions = actions;
        title("New assignment");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var taught = classes.taughtBy(teacher);
        var schoolClass = taught.stream()
                .filter(each -> each.id().equals(classId()))
                .findFirst()
                .orElseGet(() -> classes.taught(teacher, classId()));
        var now = actions.clock().instant().truncatedTo(ChronoUnit.MINUTES);
        var modules = library.offered(teacher, null);
        var form = new AssignmentForm(
                modules,
                quiz -> depth.warnings(
                        teacher, schoolClass.id(), quiz, schoolClass.students().size()),
                new AudienceFields(schoolClass, groups.of(teacher, schoolClass.id()), null),
                UsualWork.PRACTICE.schedule(now),
                null);
        form.fold("Questions, times and for whom");
        var others = others(taught);
        var planned = Styled.paragraph("notice", "");
        planned.getElement().setAttribute("role", "status");
        var choose = new Button("Choose the questions", _ -> form.attempt(plan -> choose(schoolClass, plan)));
        Runnable tell = () -> planned.setText(told(form, schoolClass, others, now));
        form.onChange(() -> {
            choose.setVisible(form.asksAllTheSame());
            tell.run();
        });
        choose.setVisible(form.asksAllTheSame());
        others.addValueChangeListener(_ -> tell.run());
        var start = new StartingPoints(modules, templates.of(teacher), now, form::show, this::delete);
        show(
                new H1("New assignment for " + schoolClass.name()),
                start,
                form,
                others,
                planned,
                Styled.div(
                        "tools",
                        Buttons.primary("Give it out", _ -> form.attempt(plan -> give(schoolClass, plan, others))),
                        new Button("Save as a draft", _ -> form.attempt(plan -> draft(schoolClass, plan))),
                        choose,
                        Buttons.quiet("Keep as a template", _ -> form.attempt(this::keep))));
        start.begin();
        tell.run();
    }

    /** Which other classes get the same; hidden where there is none. */
    private MultiSelectComboBox<ClassSummary> others(List<ClassSummary> taught) {
        var others = new MultiSelectComboBox<ClassSummary>("Also for");
        others.setItems(taught.stream()
                .filter(each -> !each.isArchived() && !each.id().equals(classId()))
                .toList());
        others.setItemLabelGenerator(ClassSummary::name);
        others.setHelperText("Other classes that get the same, each as a whole.");
        others.setVisible(others.getListDataView().getItemCount() > 0);
        return others;
    }

    private static String told(
            AssignmentForm form, ClassSummary schoolClass, MultiSelectComboBox<ClassSummary> others, Instant now) {
        return GivenWords.told(
                form,
                plan -> Stream.concat(
                                Stream.of(GivenWords.whom(schoolClass, plan.audience())),
                                others.getValue().stream()
                                        .map(other -> GivenWords.to(
                                                other.name(), other.students().size())))
                        .toList(),
                now);
    }

    private void give(ClassSummary schoolClass, AssignmentPlan plan, MultiSelectComboBox<ClassSummary> others) {
        var also = others.getValue().stream().map(ClassSummary::id).toList();
        var given = new ArrayList<>(giving.give(CurrentActor.get(), schoolClass.id(), plan, also));
        getUI().ifPresent(ui ->
                ui.navigate(AssignmentView.class, AssignmentView.address(schoolClass.id(), given.getFirst())));
        actions.given(given.stream()
                .map(id -> actions.assignments().get(CurrentActor.get(), id))
                .toList());
    }

    private void draft(ClassSummary schoolClass, AssignmentPlan plan) {
        var id = actions.assignments().draft(CurrentActor.get(), schoolClass.id(), plan);
        Messages.done("Saved as a draft, which no student sees.");
        getUI().ifPresent(ui -> ui.navigate(AssignmentView.class, AssignmentView.address(schoolClass.id(), id)));
    }

    /** Other classes get the questions once they are chosen, by a copy. */
    private void choose(ClassSummary schoolClass, AssignmentPlan plan) {
        var id = actions.assignments().draft(CurrentActor.get(), schoolClass.id(), plan);
        Messages.done("Saved as a draft, which no student sees. Give it out when its questions are chosen.");
        getUI().ifPresent(ui -> ui.navigate(PaperView.class, AssignmentView.address(schoolClass.id(), id)));
    }

    private void keep(AssignmentPlan plan) {
        templates.keep(CurrentActor.get(), plan, ReaderTime.zone());
        Messages.done("Kept: ‘" + plan.title() + "’ is among your templates the next time.");
    }

    private void delete(Template template) {
        templates.delete(CurrentActor.get(), template.id());
        refresh();
        Messages.done("The template ‘" + template.title() + "’ is deleted. What was set by it stays.");
    }
}
