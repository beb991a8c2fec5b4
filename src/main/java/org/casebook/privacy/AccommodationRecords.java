package org.casebook.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.assignment.Templates;
import org.casebook.attempt.OwnForms;
import org.casebook.bank.PaperQuestion;
import org.casebook.classroom.AttendedClass;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a student is allowed beyond the rest, what a teacher keeps to set again, and what was written about what is set, as
 * their record has it; whoever asks has been checked.
 */
@Component
record AccommodationRecords(
        LastingAccommodations lasting,
        Tasks tasks,
        Templates templates,
        Classes classes,
        OwnForms forms,
        MessageRecords messages) {

    List<PersonRecord.Accommodation> of(Actor student) {
        Map<UUID, String> names =
                classes.attendedBy(student).stream().collect(Collectors.toMap(AttendedClass::id, AttendedClass::name));
        var inAll = lasting.own(student).entrySet().stream()
                .map(each -> new PersonRecord.Accommodation(
                        names.getOrDefault(each.getKey(), "A former class"),
                        "",
                        String.join(", ", each.getValue().words())));
        var own = tasks.of(student);
        var inOne = own.stream().flatMap(task -> Stream.ofNullable(inOne(task)));
        return Stream.of(inAll, inOne, own.stream().flatMap(task -> form(student, task)))
                .flatMap(each -> each)
                .toList();
    }

    /** Where neighbours get different questions. */
    private Stream<PersonRecord.Accommodation> form(Actor student, Task task) {
        return forms.of(student, task).stream()
                .mapToObj(form -> new PersonRecord.Accommodation(
                        task.className(),
                        task.plan().title(),
                        "form " + PaperQuestion.letter(form) + " of the quiz, by the order of names"));
    }

    List<PersonRecord.Template> templates(Actor teacher) {
        return templates.of(teacher).stream()
                .map(kept -> new PersonRecord.Template(kept.title(), kept.instructions()))
                .toList();
    }

    private static PersonRecord.@Nullable Accommodation inOne(Task task) {
        var own = task.accommodation();
        return own == null
                ? null
                : new PersonRecord.Accommodation(task.className(), task.plan().title(), words(own));
    }

    private static String words(Accommodation own) {
        return Stream.of(
                        own.excused() ? "excused" : "",
                        time("due", own.due()),
                        time("closes", own.closes()),
                        own.extraTimePercent() == null ? "" : own.extraTimePercent() + " % extra time",
                        own.readAloud() == null ? "" : own.readAloud() ? "reading aloud" : "no reading aloud",
                        own.breakMinutes() == null ? "" : "breaks of " + own.breakMinutes() + " minutes in all",
                        own.extraAttempts() == 0 ? "" : own.extraAttempts() + " further attempts")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String time(String what, @Nullable Instant at) {
        return at == null ? "" : what + " " + at;
    }
}
