package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Schedule;
import org.casebook.bank.BankDepth;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a teacher makes an assignment. */
@Route("classes/:class/assignments/new")
@RolesAllowed(Role.TEACHERS)
class NewAssignmentView extends ClassPage {

    private static final int USUAL_DAYS = 7;

    private final Assignments assignments;
    private final Classes classes;
    private final Groups groups;
    private final BankDepth depth;
    private final ModuleLibrary library;
    private final Clock clock;
    private final GivenActions actions;

    NewAssignmentView(
            Assignments assignments,
            Classes classes,
            Groups groups,
            BankDepth depth,
            ModuleLibrary library,
            Clock clock,
            GivenActions actions) {
        this.assignments = assignments;
        this.classes = classes;
        this.groups = groups;
        this.depth = depth;
        this.library = library;
        this.clock = clock;
        this.actions = actions;
        title("New assignment");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        // At the same time of day, whether the clocks change in between or not.
        var due = ReaderTime.instant(ReaderTime.local(now).plusDays(USUAL_DAYS));
        var usual = new Schedule(now, due, null, LateRule.MARKED);
        var form = new AssignmentForm(
                library.offered(CurrentActor.get(), null),
                quiz -> depth.warnings(
                        CurrentActor.get(),
                        schoolClass.id(),
                        quiz,
                        schoolClass.students().size()),
                new AudienceFields(schoolClass, groups.of(CurrentActor.get(), schoolClass.id()), null),
                usual,
                null);
        var draft = new Button("Save as a draft", _ -> save(schoolClass.id(), form, false));
        show(
                new H1("New assignment for " + schoolClass.name()),
                form,
                Styled.div("tools", Buttons.primary("Give it out", _ -> save(schoolClass.id(), form, true)), draft));
    }

    private void save(UUID schoolClass, AssignmentForm form, boolean give) {
        Messages.attempt(() -> {
            var id = assignments.draft(CurrentActor.get(), schoolClass, form.plan());
            if (give) {
                assignments.give(CurrentActor.get(), id);
            }
            getUI().ifPresent(ui -> ui.navigate(AssignmentView.class, AssignmentView.address(schoolClass, id)));
            if (give) {
                actions.given(List.of(assignments.get(CurrentActor.get(), id)));
            } else {
                Messages.done("Saved as a draft, which no student sees.");
            }
        });
    }
}
