package org.casebook.progress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.GivenWork;
import org.casebook.assignment.Task;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.HurriedAnswers;
import org.casebook.attempt.QuizForms;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.AssignmentSheet.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an assignment's quiz went, question by question, also while the class works; for those who teach the class. */
@Service
@Transactional(readOnly = true)
public class AssignmentResults {

    private final GivenWork given;
    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final FinishedAttemptQueries finished;
    private final VoidedQuestions voided;
    private final QuizForms forms;
    private final QuestionBank bank;
    private final HurriedAnswers hurried;
    private final Audit audit;

    AssignmentResults(
            GivenWork given,
            AttemptRepository attempts,
            AttemptItemRepository items,
            FinishedAttemptQueries finished,
            VoidedQuestions voided,
            QuizForms forms,
            QuestionBank bank,
            HurriedAnswers hurried,
            Audit audit) {
        this.given = given;
        this.attempts = attempts;
        this.items = items;
        this.finished = finished;
        this.voided = voided;
        this.forms = forms;
        this.bank = bank;
        this.hurried = hurried;
        this.audit = audit;
    }

    /**
     * How it went so far. It is recorded that the teacher looked.
     *
     * @throws NotFoundException for all but the class's teachers, and if the class was given no such assignment
     */
    @Transactional
    public AssignmentSheet look(Actor teacher, UUID classId, UUID assignment) {
        var sheet = again(teacher, classId, assignment);
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_VIEWED,
                AuditSubject.assignment(assignment).in(classId),
                "Question by question");
        return sheet;
    }

    /** The same a moment later, by whoever has looked; who teaches the class and who is in it is asked anew. */
    public AssignmentSheet again(Actor teacher, UUID classId, UUID assignment) {
        var work = given.of(teacher, classId).only(assignment);
        var set = work.assignments().getFirst();
        var tasks = given.tasks(work, work.schoolClass().students());
        var students = work.schoolClass().students().stream()
                .filter(student -> !tasks.getOrDefault(student.id(), List.of()).isEmpty())
                .toList();
        var excused = tasks.values().stream()
                .flatMap(List::stream)
                .filter(Task::excused)
                .map(Task::student)
                .collect(Collectors.toSet());
        var shown = shown(set, students);
        var forAll = shown.values().stream()
                .map(ShownAttempt::form)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(form -> forms.questions(form).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var quiz = set.plan().quiz();
        boolean sameForAll = !forAll.isEmpty() || shown.isEmpty() && quiz != null && quiz.sameQuestions();
        var versions = Stream.concat(
                        forAll.stream(),
                        byTimesPut(shown.values().stream()
                                .flatMap(attempt -> attempt.items().stream())
                                .map(AttemptItem::questionVersion)
                                .toList()))
                .distinct()
                .toList();
        var questions = bank.questions(versions);
        var reading = new ShownAttempt.Reading(
                questions,
                forms,
                quiz == null ? List.of() : quiz.forms(),
                voided.of(work.schoolClass().id()),
                hurried.ofAll());
        return new AssignmentSheet(
                work.schoolClass(),
                set,
                sameForAll,
                IntStream.range(0, versions.size())
                        .mapToObj(place -> new Asked(
                                place + 1,
                                versions.get(place),
                                Objects.requireNonNull(questions.get(versions.get(place)))))
                        .toList(),
                students.stream()
                        .map(student -> row(student, excused.contains(student.id()), shown.get(student.id()), reading))
                        .toList());
    }

    private static Row row(
            Person student, boolean excused, @Nullable ShownAttempt shown, ShownAttempt.Reading reading) {
        if (shown == null) {
            return new Row(student, excused ? AssignmentSheet.State.EXCUSED : AssignmentSheet.State.NOT_BEGUN, null, 0);
        }
        return new Row(
                student,
                shown.isFinished() ? AssignmentSheet.State.DONE : AssignmentSheet.State.AT_WORK,
                shown.read(reading),
                shown.attempts());
    }

    /** The attempt of each student that counts, or the one under way; those who haven't begun have none. */
    private Map<UUID, ShownAttempt> shown(Assignment assignment, List<Person> students) {
        var ids = students.stream().map(Person::id).toList();
        var quiz = assignment.plan().quiz();
        if (quiz == null || ids.isEmpty()) {
            return Map.of();
        }
        var own = attempts.attempts(assignment.id(), ids).stream().collect(Collectors.groupingBy(Attempt::accountId));
        var ended = finished.of(ids, List.of(assignment), Map.of());
        Map<UUID, FinishedAttempt> counted = new HashMap<>();
        ended.forEach((student, all) ->
                FinishedAttempt.counted(all, quiz.counted()).ifPresent(attempt -> counted.put(student, attempt)));
        Map<UUID, Attempt> chosen = new LinkedHashMap<>();
        own.forEach((student, all) -> {
            var best = counted.get(student);
            chosen.put(
                    student,
                    all.stream()
                            .filter(attempt -> best != null && attempt.id().equals(best.attempt()))
                            .findFirst()
                            .orElseGet(all::getLast));
        });
        var put = items
                .findByAttemptIdInOrderByPosition(
                        chosen.values().stream().map(Attempt::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        Map<UUID, ShownAttempt> shown = new LinkedHashMap<>();
        chosen.forEach((student, attempt) -> {
            var all = own.getOrDefault(student, List.of());
            shown.put(
                    student,
                    new ShownAttempt(
                            attempt,
                            all.indexOf(attempt) + 1,
                            all.size(),
                            put.getOrDefault(attempt.id(), List.of()),
                            counted.get(student)));
        });
        return shown;
    }

    private static Stream<UUID> byTimesPut(List<UUID> put) {
        return put.stream()
                .collect(Collectors.groupingBy(version -> version, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
