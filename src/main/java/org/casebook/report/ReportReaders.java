package org.casebook.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.bank.OwnQuestions;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who reads which reports. */
@Component
record ReportReaders(QuestionReportRepository reports, Classes classes, OwnQuestions authors) {

    /** More than anyone reads at once; what was done long ago isn't shown for ever. */
    private static final Limit MOST = Limit.of(1_000);

    /** Those that the actor may read, the latest first. */
    List<QuestionReport> visible(Actor actor, boolean open) {
        if (actor.role() == Role.ADMINISTRATOR) {
            var all = reports.all(open, MOST);
            var owners = authors.authors(
                    all.stream().map(QuestionReport::questionVersion).collect(Collectors.toSet()));
            return all.stream()
                    .filter(report -> !owners.containsKey(report.questionVersion()))
                    .toList();
        }
        actor.require(Role.TEACHER);
        var students = students(actor);
        return students.isEmpty() ? List.of() : reports.ofStudents(students, open, MOST);
    }

    /** How many questions have open reports that the actor may read. */
    int open(Actor actor) {
        if (actor.role() == Role.ADMINISTRATOR) {
            return reports.openOnCourse();
        }
        actor.require(Role.TEACHER);
        return reports.openFor(actor.id(), Role.TEACHER, Role.STUDENT);
    }

    /** Who is in a class of the teacher's now that isn't archived. */
    private Set<UUID> students(Actor teacher) {
        return classes.studentsOf(classes.idsOf(teacher.id())).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
