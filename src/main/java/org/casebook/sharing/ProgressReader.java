package org.casebook.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.classroom.AttendedClass;
import org.casebook.classroom.Classes;
import org.casebook.gradebook.OwnGrades;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.ToDo;
import org.casebook.sharing.SharedProgress.ClassGrades;
import org.casebook.sharing.SharedProgress.Work;
import org.casebook.sharing.SharedProgress.WorkGrade;
import org.casebook.writing.OwnTask;
import org.casebook.writing.OwnWriting;
import org.springframework.stereotype.Component;

/**
 * Reads a student's progress by the very services that show it to the student, so that nothing is told here that is
 * withheld from them. Whoever asks has been checked.
 */
@Component
record ProgressReader(
        MasteryReports mastery,
        ToDo toDo,
        OwnWriting writing,
        OwnGrades grades,
        Classes classes,
        People people,
        Clock clock) {

    /** So that it all fits on one sheet of paper. */
    private static final int MOST_DONE = 8;

    SharedProgress of(Actor student, boolean withGrades, Instant endsAt) {
        var name = Objects.requireNonNull(people.byId(List.of(student.id())).get(student.id()))
                .displayName();
        var current = classes.attendedBy(student).stream()
                .filter(attended -> !attended.archived())
                .map(AttendedClass::name)
                .toList();
        var due = new ArrayList<Work>();
        var done = new ArrayList<Work>();
        for (var each : toDo.of(student)) {
            if (isShown(each)) {
                (isToDo(each.status()) ? due : done).add(work(each));
            }
        }
        for (var task : writing.of(student)) {
            if (task.assignment().isWithdrawn() || !current.contains(task.className())) {
                continue;
            }
            if (task.isHandedIn()) {
                done.add(work(task, task.late() ? TaskProgress.Status.DONE_LATE : TaskProgress.Status.DONE));
            } else if (task.open()) {
                due.add(work(task, toWrite(task)));
            }
        }
        due.sort(Comparator.comparing(Work::due, Comparator.nullsLast(Comparator.naturalOrder())));
        done.sort(Comparator.comparing(ProgressReader::over).reversed());
        return new SharedProgress(
                name,
                current,
                mastery.mastery(student, student.id()),
                due,
                done.stream().limit(MOST_DONE).toList(),
                Math.max(0, done.size() - MOST_DONE),
                withGrades ? Optional.of(grades(student, current)) : Optional.empty(),
                clock.instant(),
                endsAt);
    }

    /** That somebody is excused is between them and their teacher. */
    private static boolean isShown(TaskProgress progress) {
        return !progress.task().classArchived()
                && progress.status() != TaskProgress.Status.WITHDRAWN
                && progress.status() != TaskProgress.Status.EXCUSED;
    }

    private static boolean isToDo(TaskProgress.Status status) {
        return switch (status) {
            case NOT_OPEN, TO_DO, BEGUN, OVERDUE -> true;
            case DONE, DONE_LATE, MISSED, EXCUSED, WITHDRAWN -> false;
        };
    }

    private static Work work(TaskProgress progress) {
        var task = progress.task();
        return new Work(
                task.plan().title(),
                task.className(),
                task.schedule().lastTime(),
                progress.doneAt().orElse(null),
                progress.status());
    }

    private TaskProgress.Status toWrite(OwnTask task) {
        if (task.assignment().isLate(clock.instant())) {
            return TaskProgress.Status.OVERDUE;
        }
        return task.isBegun() ? TaskProgress.Status.BEGUN : TaskProgress.Status.TO_DO;
    }

    private static Work work(OwnTask task, TaskProgress.Status status) {
        var assignment = task.assignment();
        return new Work(assignment.title(), task.className(), assignment.plan().due(), task.handedInAt(), status);
    }

    private static Instant over(Work work) {
        return Optional.ofNullable(work.doneAt())
                .or(() -> Optional.ofNullable(work.due()))
                .orElse(Instant.EPOCH);
    }

    private List<ClassGrades> grades(Actor student, List<String> current) {
        return grades.of(student).stream()
                .filter(each -> current.contains(each.className()))
                .map(ProgressReader::released)
                .filter(each -> !each.grades().isEmpty())
                .collect(Collectors.toList());
    }

    private static ClassGrades released(OwnGrades.InClass own) {
        var cells = own.row().all();
        var grades = new ArrayList<WorkGrade>();
        for (int place = 0; place < cells.size(); place++) {
            var title = own.works().get(place).title();
            cells.get(place).grade().ifPresent(grade -> grades.add(new WorkGrade(title, grade.text())));
        }
        var total = own.row().total();
        return new ClassGrades(own.className(), grades, total == null ? "" : total.text());
    }
}
