package org.casebook.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.GivenWork;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptRepository;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the students of a class have answered in an assignment, question by question; for those who teach the class. */
@Service
@Transactional(readOnly = true)
public class AssignmentAnswers {

    private final GivenWork given;
    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final QuestionBank bank;

    AssignmentAnswers(GivenWork given, AttemptRepository attempts, AttemptItemRepository items, QuestionBank bank) {
        this.given = given;
        this.attempts = attempts;
        this.items = items;
        this.bank = bank;
    }

    /** An assignment of a class with all questions that it has put: the right to read of it, checked once. */
    public static final class OfAssignment {

        private final ClassSummary schoolClass;
        private final Assignment assignment;
        private final List<UUID> versions;
        private final Map<UUID, Question> questions;

        private OfAssignment(
                ClassSummary schoolClass, Assignment assignment, List<UUID> versions, Map<UUID, Question> questions) {
            this.schoolClass = schoolClass;
            this.assignment = assignment;
            this.versions = List.copyOf(versions);
            this.questions = Map.copyOf(questions);
        }

        public ClassSummary schoolClass() {
            return schoolClass;
        }

        public Assignment assignment() {
            return assignment;
        }

        /** Those put to anybody, those that came early first; a question that was edited in between is there twice. */
        public List<Question> questions() {
            return versions.stream()
                    .map(version -> Objects.requireNonNull(questions.get(version)))
                    .toList();
        }
    }

    /**
     * An attempt of a student.
     *
     * @param number which of the student's it is, from 1
     * @param finishedAt null while it is open
     * @param atMost how many questions it could have had
     * @param put the questions that were put, by their places among those of the assignment
     */
    public record AttemptAnswers(
            Person student,
            int number,
            Instant startedAt,
            @Nullable Instant finishedAt,
            int atMost,
            Map<Integer, Put> put) {

        public AttemptAnswers {
            put = Map.copyOf(put);
        }
    }

    /**
     * A question that was put.
     *
     * @param position as the how many-th of the attempt, from 1
     * @param answer null while there is none
     */
    public record Put(int position, @Nullable Answer answer) {}

    /**
     * An answer.
     *
     * @param earned what it earns of the question's one point, in [0, 1]
     * @param voided whether it doesn't count, because a teacher has voided the question
     * @param at when it was given
     * @param taken from the question's being shown to its answer
     */
    public record Answer(Response response, double earned, boolean voided, Instant at, Duration taken) {}

    /**
     * Opens an assignment of a class that the actor teaches.
     *
     * @throws NotFoundException for others, and if the class was given no such assignment
     */
    public OfAssignment open(Actor teacher, UUID classId, UUID assignment) {
        var work = given.of(teacher, classId);
        var found = work.assignments().stream()
                .filter(each -> each.id().equals(assignment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assignment " + assignment));
        var versions = items.putIn(assignment);
        return new OfAssignment(work.schoolClass(), found, versions, bank.questions(versions));
    }

    /** All attempts of some students, in their order; of a large class, bit by bit. Who has not begun has none. */
    public List<AttemptAnswers> of(OfAssignment opened, List<Person> students) {
        var ids = students.stream().map(Person::id).toList();
        var own = attempts.attempts(opened.assignment.id(), ids);
        var byAttempt = items
                .findByAttemptIdInOrderByPosition(own.stream().map(Attempt::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        var byStudent = own.stream().collect(Collectors.groupingBy(Attempt::accountId));
        return students.stream()
                .flatMap(student -> {
                    var attempts = byStudent.getOrDefault(student.id(), List.of());
                    return IntStream.range(0, attempts.size())
                            .mapToObj(number -> attempt(
                                    opened,
                                    student,
                                    number + 1,
                                    attempts.get(number),
                                    byAttempt.getOrDefault(attempts.get(number).id(), List.of())));
                })
                .toList();
    }

    private static AttemptAnswers attempt(
            OfAssignment opened, Person student, int number, Attempt attempt, List<AttemptItem> items) {
        return new AttemptAnswers(
                student,
                number,
                attempt.startedAt(),
                attempt.finishedAt(),
                attempt.maxItems(),
                // What was put while the file was being written comes with the next one.
                items.stream()
                        .filter(item -> opened.questions.containsKey(item.questionVersion()))
                        .collect(Collectors.toMap(
                                item -> opened.versions.indexOf(item.questionVersion()),
                                item -> new Put(item.position(), item.isAnswered() ? answer(opened, item) : null),
                                (first, _) -> first)));
    }

    private static Answer answer(OfAssignment opened, AttemptItem item) {
        var question = Objects.requireNonNull(opened.questions.get(item.questionVersion()));
        return new Answer(
                Responses.read(question, Objects.requireNonNull(item.response())),
                item.earned(),
                item.isVoided(),
                Objects.requireNonNull(item.answeredAt()),
                Duration.between(item.presentedAt(), Objects.requireNonNull(item.answeredAt())));
    }
}
