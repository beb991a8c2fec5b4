package org.casebook.writing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.writing.WrittenAnswerRepository.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a class's students have written, for their teachers; to others it is not found. */
@Service
@Transactional
public class WrittenAnswers {

    private final WrittenAnswerRepository answers;
    private final WritingAccess access;
    private final Classes classes;
    private final RowLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrittenAnswers(
            WrittenAnswerRepository answers,
            WritingAccess access,
            Classes classes,
            RowLocks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.access = access;
        this.classes = classes;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The texts that were handed in by who is in the class now, without names and in an order that tells none: by their
     * ids, which are drawn at random, so that it is the same each time.
     */
    @Transactional(readOnly = true)
    public List<HandedIn> handedIn(Actor teacher, UUID classId, UUID id) {
        var assignment = access.own(teacher, classId, id).assignment();
        var students = students(teacher, classId);
        return answers.findByAssignmentId(id).stream()
                .filter(answer -> students.containsKey(answer.student()))
                .filter(answer -> !answer.isForgotten())
                .flatMap(answer -> handedIn(assignment, answer))
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
    }

    /** Whose each of the texts is, for who is done with marking, or wants to know. */
    @Transactional(readOnly = true)
    public Map<UUID, Person> writers(Actor teacher, UUID classId, UUID id) {
        access.own(teacher, classId, id);
        var students = students(teacher, classId);
        return answers.findByAssignmentId(id).stream()
                .filter(answer -> students.containsKey(answer.student()))
                .collect(Collectors.toMap(
                        WrittenAnswer::id, answer -> Objects.requireNonNull(students.get(answer.student()))));
    }

    /**
     * What the class has handed in of some of its assignments, by who is in the class now.
     *
     * @param assignments of the class; others are left out
     */
    @Transactional(readOnly = true)
    public List<HandIn> handIns(Actor teacher, UUID classId, List<WritingAssignment> assignments) {
        var students = students(teacher, classId);
        Map<UUID, WritingAssignment> byId = assignments.stream()
                .filter(assignment -> assignment.classId().equals(classId))
                .collect(Collectors.toMap(WritingAssignment::id, Function.identity()));
        return answers.came(byId.keySet()).stream()
                .filter(came -> students.containsKey(came.student()))
                .map(came -> came.handIn(Objects.requireNonNull(byId.get(came.assignment()))))
                .toList();
    }

    /**
     * What the students of the actor's active classes have handed in whose marks aren't released; what was given out first
     * first.
     *
     * @throws NotFoundException for all but teachers
     */
    @Transactional(readOnly = true)
    public List<WaitingTexts> waiting(Actor teacher) {
        teacher.require(Role.TEACHER);
        Map<UUID, List<UUID>> texts = answers.waiting(teacher.id(), Role.TEACHER).stream()
                .collect(Collectors.groupingBy(
                        Waiting::assignment, Collectors.mapping(Waiting::answer, Collectors.toList())));
        return access.records().findAllById(texts.keySet()).stream()
                .map(WritingRecord::assignment)
                .sorted(Comparator.comparing(
                                (WritingAssignment assignment) -> Objects.requireNonNull(assignment.givenAt()))
                        .thenComparing(WritingAssignment::id))
                .map(assignment -> new WaitingTexts(assignment, Objects.requireNonNull(texts.get(assignment.id()))))
                .toList();
    }

    /** How far each student of the class is, in the order of its lists. */
    @Transactional(readOnly = true)
    public List<StudentWriting> standing(Actor teacher, UUID classId, UUID id) {
        var assignment = access.own(teacher, classId, id).assignment();
        Map<UUID, WrittenAnswer> begun = answers.findByAssignmentId(id).stream()
                .collect(Collectors.toMap(WrittenAnswer::student, Function.identity()));
        return classes.taught(teacher, classId).students().stream()
                .map(student -> standing(assignment, student, begun.get(student.id())))
                .toList();
    }

    /** What a teacher has typed in of a text on paper, also where it isn't noted as such any more; empty for nothing. */
    @Transactional(readOnly = true)
    public String fromPaper(Actor teacher, UUID classId, UUID id, UUID student) {
        access.own(teacher, classId, id);
        return answers.findByAssignmentIdAndAccountId(id, student)
                .filter(answer -> students(teacher, classId).containsKey(student))
                .map(WrittenAnswer::fromPaper)
                .orElse("");
    }

    /**
     * Notes that a student has handed in on paper. What they had begun on a device is kept, and doesn't count.
     *
     * @param typed their text, or empty, as it was before and as it is now
     * @throws InvalidInputException if they have handed in on a device, it isn't given out, somebody else has typed
     *     meanwhile, or what was typed before is marked
     * @throws NotFoundException if the class has no such student
     */
    public void handInOnPaper(Actor teacher, UUID classId, UUID id, UUID student, Edit<String> typed) {
        var assignment = access.held(teacher, classId, id).assignment();
        requireStudent(teacher, classId, student);
        if (!assignment.isGiven() || assignment.isWithdrawn()) {
            throw new InvalidInputException("This isn't given out.");
        }
        var text = WrittenText.of(typed.wanted());
        var answer = held(id, student).orElseGet(() -> answers.save(new WrittenAnswer(id, student, clock.instant())));
        if (answer.handedInAt() != null && !answer.isOnPaper()) {
            throw new InvalidInputException("This student has handed in a text already. Give it back first.");
        }
        requireUnchanged(answer, new Edit<>(typed.opened(), text));
        answer.handInOnPaper(text, clock.instant());
    }

    /**
     * Gives a text back to its student, to go on with; what was noted of one on paper is taken back.
     *
     * @throws InvalidInputException if it is marked already
     * @throws NotFoundException if the student has handed nothing in
     */
    public void giveBack(Actor teacher, UUID classId, UUID id, UUID student) {
        access.held(teacher, classId, id);
        requireStudent(teacher, classId, student);
        var answer = held(id, student)
                .filter(found -> found.handedInAt() != null)
                .orElseThrow(() -> new NotFoundException("text of " + student));
        events.publishEvent(new AnswerGivenBack(answer.id()));
        answer.giveBack();
        if (!answer.isBegun() && answer.fromPaper().isEmpty()) {
            // It was a mistaken tick, and nothing is begun.
            answers.delete(answer);
        }
    }

    private void requireUnchanged(WrittenAnswer answer, Edit<String> typed) {
        var now = answer.fromPaper();
        if (!typed.fits(now)) {
            throw new InvalidInputException(
                    "text",
                    "Somebody else has typed in this text meanwhile. Nothing is changed. Copy what you have typed, close"
                            + " this and open it again.");
        }
        if (answer.isOnPaper() && !now.isEmpty() && !now.equals(typed.wanted())) {
            events.publishEvent(new AnswerGivenBack(answer.id()));
        }
    }

    private Optional<WrittenAnswer> held(UUID id, UUID student) {
        return answers.findByAssignmentIdAndAccountId(id, student)
                .flatMap(answer -> locks.hold(WrittenAnswer.class, answer.id()));
    }

    private static Stream<HandedIn> handedIn(WritingAssignment assignment, WrittenAnswer answer) {
        var at = answer.handedInAt();
        return at == null
                ? Stream.of()
                : Stream.of(new HandedIn(
                        answer.id(),
                        answer.text(),
                        answer.words(),
                        at,
                        !answer.isOnPaper() && assignment.isLate(at),
                        answer.isOnPaper()));
    }

    private static StudentWriting standing(
            WritingAssignment assignment, Person student, @Nullable WrittenAnswer answer) {
        if (answer == null || !answer.isBegun()) {
            return new StudentWriting(student, null, 0, null, null, false, false);
        }
        var at = answer.handedInAt();
        boolean late = at != null && !answer.isOnPaper() && assignment.isLate(at);
        return new StudentWriting(student, answer.id(), answer.words(), answer.savedAt(), at, late, answer.isOnPaper());
    }

    private Map<UUID, Person> students(Actor teacher, UUID classId) {
        return classes.taught(teacher, classId).students().stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private void requireStudent(Actor teacher, UUID classId, UUID student) {
        if (!students(teacher, classId).containsKey(student)) {
            throw new NotFoundException("student " + student);
        }
    }
}
