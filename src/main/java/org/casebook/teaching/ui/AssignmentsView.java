package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Assignments;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.gradebook.ToMark;
import org.casebook.marking.MarkRelease;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.WorkOverview;

/** What waits for the teacher in a class, what it has been set, and what is being prepared for it. */
@Route("classes/:class/assignments")
@RolesAllowed(Role.TEACHERS)
class AssignmentsView extends ClassTabPage {

    private final Assignments assignments;
    private final WorkOverview overview;
    private final ToMark toMark;
    private final MarkRelease marks;
    private final Clock clock;
    private final GivenActions actions;

    AssignmentsView(
            Assignments assignments,
            WorkOverview overview,
            ToMark toMark,
            MarkRelease marks,
            Clock clock,
            GivenActions actions) {
        super(ClassTabs.Tab.ASSIGNMENTS);
        this.assignments = assignments;
        this.overview = overview;
        this.toMark = toMark;
        this.marks = marks;
        this.clock = clock;
        this.actions = actions;
        addClassName("of-class");
    }

    @Override
    protected void refresh() {
        var ofClass = overview.ofClass(CurrentActor.get(), classId());
        var schoolClass = ofClass.schoolClass();
        var add = new RouterLink("New assignment", NewAssignmentView.class, ClassLinks.of(schoolClass.id()));
        add.addClassName("action");
        begin(schoolClass.name());
        add(Styled.div("tools", add));
        var all = assignments.ofClass(CurrentActor.get(), schoolClass.id());
        if (all.isEmpty()) {
            add(new Paragraph("Nothing is set yet. An assignment is lesson sections to read, a quiz, or both."));
            return;
        }
        var works = ofClass.works().stream()
                .collect(Collectors.toMap(work -> work.assignment().id(), Function.identity()));
        if (!schoolClass.isArchived()) {
            addNeedsYou(all.stream()
                    .flatMap(assignment -> Stream.ofNullable(works.get(assignment.id())))
                    .toList());
        }
        var now = clock.instant();
        add(Styled.list("to-do", all, assignment -> {
            var work = works.get(assignment.id());
            return work == null
                    ? new AssignmentItem(assignment, now, actions, this::refresh)
                    : new AssignmentItem(work, false, actions, this::refresh);
        }));
    }

    private void addNeedsYou(List<WorkInHand> works) {
        var actor = CurrentActor.get();
        var texts = marks.waiting(actor).stream()
                .filter(standing -> standing.assignment().classId().equals(classId()))
                .toList();
        var waiting = new NeedsYou(
                works,
                toMark.ofClass(actor, classId()),
                new NeedsYou.Texts(texts, Map.of()),
                false,
                actions,
                this::refresh);
        if (!waiting.isEmpty()) {
            add(new H2("Needs you"), waiting, new H2("All assignments"));
        }
    }
}
