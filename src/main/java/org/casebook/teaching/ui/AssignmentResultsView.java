package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.LiveTicks;
import org.casebook.base.ui.LiveUpdates;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.classroom.ui.PrintHead;
import org.casebook.gradebook.AnswerExport;
import org.casebook.gradebook.AssignmentExport;
import org.casebook.messages.ui.SentPanel;
import org.casebook.messages.ui.SentWords;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.AssignmentResults;
import org.casebook.progress.AssignmentSheet;

/** How an assignment's quiz went: students × questions, also while they work, and what was answered to each question. */
@Route("classes/:class/assignments/:assignment/results")
@RolesAllowed(Role.TEACHERS)
class AssignmentResultsView extends ClassPage {

    private final AssignmentResults results;
    private final AssignmentExport export;
    private final AnswerExport answers;
    private final LiveTicks ticks;
    private final MissingMessages missing;
    private final Clock clock;

    AssignmentResultsView(
            AssignmentResults results,
            AssignmentExport export,
            AnswerExport answers,
            LiveTicks ticks,
            MissingMessages missing,
            Clock clock) {
        this.results = results;
        this.export = export;
        this.answers = answers;
        this.ticks = ticks;
        this.missing = missing;
        this.clock = clock;
        addClassNames("wide", "assignment-results");
    }

    @Override
    protected void refresh() {
        Actor teacher = CurrentActor.get();
        var classId = classId();
        var assignment = Addresses.uuid(address(), AssignmentView.ASSIGNMENT);
        var sheet = results.look(teacher, classId, assignment);
        var title = sheet.assignment().plan().title();
        var back = new RouterLink(title, AssignmentView.class, AssignmentView.address(classId, assignment));
        show(new Paragraph(back), heading("Results of " + title), PrintHead.of(sheet.schoolClass(), clock.instant()));
        if (sheet.assignment().plan().quiz() == null) {
            add(new Paragraph(
                    "This assignment has no quiz. How far everyone is with the reading stands on its own page."));
            return;
        }
        if (sheet.rows().isEmpty()) {
            add(new Paragraph("It is for no student who is in the class now."));
            return;
        }
        var messages = missing.about(sheet.assignment());
        var panel = new ResultsPanel(location().getPath(), sheet, SentWords.byStudent(messages));
        var tools = Styled.div("tools", new ResultsDownloads(export, answers, classId, assignment));
        if (isAnybodyMissing(sheet)) {
            tools.add(missing.button(sheet.assignment(), this::refresh));
        }
        add(
                new LiveUpdates<>(ticks, () -> results.again(teacher, classId, assignment), panel::show),
                tools,
                new SentPanel(messages),
                panel);
    }

    /** Whoever is done with the quiz may have something left to read: who is asked then. */
    private boolean isAnybodyMissing(AssignmentSheet sheet) {
        return !sheet.schoolClass().isArchived()
                && !clock.instant()
                        .isBefore(sheet.assignment().plan().schedule().opens())
                && sheet.rows().stream()
                        .anyMatch(row -> row.state() == AssignmentSheet.State.NOT_BEGUN
                                || row.state() == AssignmentSheet.State.AT_WORK);
    }
}
