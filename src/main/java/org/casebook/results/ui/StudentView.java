package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.ClassWork;
import org.casebook.progress.ui.MasteryHistory;
import org.casebook.progress.ui.MasteryList;
import org.casebook.results.Period;
import org.casebook.results.StudentResults;
import org.casebook.results.StudentResults.StudentChange;

/** One student of a class. */
@Route("classes/:class/student/:student")
@RolesAllowed(Role.TEACHERS)
class StudentView extends ClassPage {

    static final String STUDENT = "student";

    private final StudentResults results;
    private final Course course;

    StudentView(StudentResults results, Course course) {
        this.results = results;
        this.course = course;
    }

    static RouteParameters address(UUID schoolClass, UUID student) {
        return ClassLinks.of(schoolClass, new RouteParam(STUDENT, student.toString()));
    }

    @Override
    protected void refresh() {
        var classId = classId();
        var student = id(STUDENT);
        var period = PeriodSelect.in(location());
        var report = results.student(CurrentActor.get(), classId, student, period);
        var work = report.account().work();
        var back = new RouterLink(report.account().schoolClass().name(), ClassView.class, ClassLinks.of(classId));
        show(
                new Paragraph(back),
                heading(work.student().inText()),
                new H2("Mastery"),
                new MasteryList(course, work.mastery()));
        add(
                new H2("Change"),
                new PeriodSelect(period, chosen -> getUI().ifPresent(
                                ui -> ui.navigate(StudentView.class, address(classId, student), chosen))),
                changes(report.changes(), period),
                new H2("Over time"),
                work.history().isEmpty()
                        ? new Paragraph("No quiz finished yet.")
                        : new MasteryHistory(course, work.history()),
                new H2("Quizzes"),
                quizzes(report.account(), classId, student));
        int elsewhere = report.account().elsewhere();
        if (elsewhere > 0) {
            add(Prose.note((elsewhere == 1 ? "One quiz" : elsewhere + " quizzes")
                    + " in other classes count for mastery, and stand with those classes alone."));
        }
    }

    private static Component changes(List<StudentChange> changes, Period period) {
        if (changes.isEmpty()) {
            return new Paragraph("It takes a quiz in this time and one before it to tell a change.");
        }
        return new DataTable(
                "Change of the expected share over " + PeriodSelect.words(period) + ", in percentage points",
                List.of("Topic", "Change", "Range", "Verdict"),
                changes.stream()
                        .map(change -> List.of(
                                change.topic().name(),
                                PercentagePoints.of(change.difference().value()),
                                PercentagePoints.range(change.difference()),
                                PercentagePoints.verdict(change.difference())))
                        .toList());
    }

    private Component quizzes(ClassWork.StudentAccount account, UUID classId, UUID student) {
        if (account.attempts().isEmpty()) {
            return new Paragraph("None begun yet.");
        }
        var list = Styled.list("quizzes");
        for (var head : account.attempts()) {
            var link = new RouterLink(
                    StudentAttemptView.name(
                            head.assignment() == null ? null : account.titles().get(head.assignment()), head),
                    StudentAttemptView.class,
                    StudentAttemptView.address(classId, student, head.id()));
            var topics = Styled.span(
                    "about",
                    head.topics().stream()
                            .flatMap(id -> course.topic(id).stream())
                            .map(Topic::name)
                            .collect(Collectors.joining(", ")));
            list.add(new ListItem(
                    link,
                    topics,
                    Styled.span("state", AttemptWords.score(head) + (head.finishedAt() == null ? ", open" : ""))));
        }
        return list;
    }
}
