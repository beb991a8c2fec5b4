package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.classroom.ui.PrintHead;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.results.ClassResults;
import org.casebook.results.ClassResults.StudentMastery;
import org.casebook.results.FollowUps;

/** A class: what to teach again and to whom, and each student's mastery of each topic. */
@Route("classes/:class")
@RolesAllowed(Role.TEACHERS)
class ClassView extends ClassTabPage {

    private final ClassResults results;
    private final FollowUps followUps;
    private final Course course;
    private final Clock clock;

    ClassView(ClassResults results, FollowUps followUps, Course course, Clock clock) {
        super(ClassTabs.Tab.RESULTS);
        this.results = results;
        this.followUps = followUps;
        this.course = course;
        this.clock = clock;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var id = classId();
        var period = PeriodSelect.in(location());
        var overview = results.overview(CurrentActor.get(), id, period);
        begin(overview.schoolClass().name());
        if (overview.students().isEmpty()) {
            add(
                    new Paragraph(
                            "No student is in this class yet. Under 'People' you give out a code to join, or add them by name."));
            return;
        }
        add(
                PrintHead.of(overview.schoolClass(), clock.instant()),
                new PeriodSelect(period, chosen -> getUI().ifPresent(
                                ui -> ui.navigate(ClassView.class, ClassLinks.of(id), chosen))),
                new TeachAgainPanel(course, followUps, overview.schoolClass(), overview.teachAgain()),
                new SimilarGroupsPanel(course, followUps, overview.schoolClass(), overview.groups()),
                new Section(
                        new H2("Who knows what"),
                        Prose.note(
                                "Mastery rests on all answers of a student, those in other classes too. Everything else"
                                        + " on the pages of this class is of its own assignments and of quizzes that students"
                                        + " take of their own choice."),
                        inactive(overview.students()),
                        new HeatMap(course, overview.schoolClass(), overview.students())),
                new ChangePanel(overview.changes(), period));
    }

    /** Who hasn't answered anything: never, or not in the period. */
    private static Component inactive(List<StudentMastery> students) {
        var notes = new Div();
        var never = names(students, student -> student.lastAnswer() == null);
        if (!never.isEmpty()) {
            notes.add(Prose.note("No answer yet: " + never + "."));
        }
        var lately = names(students, student -> student.lastAnswer() != null && !student.active());
        if (!lately.isEmpty()) {
            notes.add(Prose.note("No answer in this time: " + lately + "."));
        }
        return notes;
    }

    private static String names(List<StudentMastery> students, Predicate<StudentMastery> which) {
        return students.stream().filter(which).map(ClassView::name).collect(Collectors.joining(", "));
    }

    private static String name(StudentMastery student) {
        var name = student.student().inText();
        return student.lastAnswer() == null
                ? name
                : name + " (none since " + ReaderTime.date(student.lastAnswer()) + ")";
    }
}
