package org.casebook.teaching.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.GivingOut;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.LiveTicks;
import org.casebook.base.ui.LiveUpdates;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.messages.ui.SentPanel;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ClassProgress;
import org.casebook.progress.ClassProgress.Row;
import org.casebook.progress.WorkInHand;
import org.casebook.progress.ui.TaskWords;

/** An assignment for its teacher: what it is, and how far everyone is, as it happens. */
@Route("classes/:class/assignments/:assignment")
@RolesAllowed(Role.TEACHERS)
class AssignmentView extends ClassPage {

    static final String ASSIGNMENT = "assignment";
    private static final String TOLD = "What students are told";

    private final Assignments assignments;
    private final Accommodations accommodations;
    private final Classes classes;
    private final ClassProgress progress;
    private final Course course;
    private final LiveTicks ticks;
    private final Clock clock;
    private final GivenActions actions;
    private final GivingOut giving;
    private transient List<Row> shown = List.of();

    AssignmentView(
            Assignments assignments,
            Accommodations accommodations,
            Classes classes,
            ClassProgress progress,
            Course course,
            LiveTicks ticks,
            Clock clock,
            GivenActions actions,
            GivingOut giving) {
        this.assignments = assignments;
        this.accommodations = accommodations;
        this.classes = classes;
        this.progress = progress;
        this.course = course;
        this.ticks = ticks;
        this.clock = clock;
        this.actions = actions;
        this.giving = giving;
        addClassName("wide");
    }

    /** The parameters of this and the other pages about one assignment. */
    static RouteParameters address(UUID classId, UUID assignment) {
        return ClassLinks.of(classId, new RouteParam(ASSIGNMENT, assignment.toString()));
    }

    /** The assignment that a page is about. */
    static Assignment of(RouteParameters parameters, Assignments assignments) {
        return assignments.ofClass(
                CurrentActor.get(), ClassLinks.classId(parameters), Addresses.uuid(parameters, ASSIGNMENT));
    }

    @Override
    protected void refresh() {
        var assignment = of(address(), assignments);
        var schoolClass = classes.taught(CurrentActor.get(), assignment.classId());
        var plan = assignment.plan();
        var back = new RouterLink(schoolClass.name(), AssignmentsView.class, ClassLinks.of(schoolClass.id()));
        var about = Styled.paragraph(
                "about",
                AssignmentItem.state(assignment, clock.instant()) + " · " + TaskWords.what(plan) + " · "
                        + TaskWords.due(plan.schedule()));
        show(new Paragraph(back), heading(plan.title()), about);
        var watch = assignment.isGiven() ? progress.watch(CurrentActor.get(), assignment.id()) : null;
        var rows = watch == null ? List.<Row>of() : progress.now(watch);
        shown = rows;
        long begun = rows.stream().filter(row -> row.progress().hasBegun()).count();
        if (assignment.isWithdrawn()) {
            add(Styled.paragraph(
                    "notice",
                    "Withdrawn. " + begun + " of " + GivenWords.count(rows.size())
                            + " had begun. They don't have it to do any more; what was begun is kept, and counts in no"
                            + " grade."));
        }
        add(new AssignmentActions(
                actions,
                giving,
                classes,
                assignment,
                begun == 0,
                schoolClass.isArchived(),
                clock.instant(),
                this::refresh));
        var rules = rules(assignment);
        if (watch != null) {
            add(new Details(TOLD, rules));
            addProgress(watch, new WorkInHand(schoolClass, assignment, rows, clock.instant()));
        } else {
            add(new H2(TOLD), rules);
        }
    }

    private UnorderedList rules(Assignment assignment) {
        var rules = Styled.list("rules");
        assignment.plan().sections().stream()
                .flatMap(slug -> course.section(slug).stream())
                .map(Section::title)
                .forEach(section -> rules.add(new ListItem("Read: " + section)));
        var quiz = assignment.plan().quiz();
        if (quiz != null) {
            TaskWords.rules(assignment.plan().schedule(), quiz.timeLimit(), quiz, course)
                    .forEach(rule -> rules.add(new ListItem(rule)));
        }
        return rules;
    }

    /** Says what has become of it, and what can't any more. */
    private void arranged(Accommodation saved) {
        refresh();
        shown.stream()
                .filter(row -> row.student().id().equals(saved.student()))
                .findFirst()
                .ifPresent(row -> Messages.done(ArrangedWords.of(row, saved)));
    }

    private void addProgress(ClassProgress.Watch watch, WorkInHand work) {
        var assignment = work.assignment();
        var table = new ProgressTable(work.rows(), row -> new AccommodationDialog(
                        accommodations,
                        row.progress().task(),
                        row.student(),
                        actions.isKeyOut(row.progress().task().assignment()),
                        this::arranged)
                .open());
        add(new H2("How far everyone is"));
        if (MissingMessages.isDue(work)) {
            add(Styled.div("tools", actions.missing().button(assignment, this::refresh)));
        }
        add(
                new LiveUpdates<>(ticks, () -> progress.now(watch), table::show),
                table,
                new SentPanel(actions.missing().about(assignment)));
    }
}
