package org.casebook.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment's quiz went, student by student and question by question. Of a student with several attempts there is
 * the one that counts in the grade book; while none has ended, the one under way.
 *
 * @param sameForAll whether everyone gets the same questions
 * @param questions where everyone gets the same: all of them in their order; else those that were asked, the ones that
 *     most were asked first
 * @param rows a row for each student whom it is for, by name
 */
public record AssignmentSheet(
        ClassSummary schoolClass, Assignment assignment, boolean sameForAll, List<Asked> questions, List<Row> rows) {

    public AssignmentSheet {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
    }

    /**
     * A question that was asked or will be.
     *
     * @param number names it on the page and in files, from 1
     */
    public record Asked(int number, UUID version, Question question) {}

    /** How far a student is. */
    public enum State {
        EXCUSED("excused"),
        NOT_BEGUN("not begun"),
        AT_WORK("at work"),
        DONE("done");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A student.
     *
     * @param shown the attempt that the figures are of; null if none was begun
     * @param attempts how many there are
     */
    public record Row(Person student, State state, @Nullable Shown shown, int attempts) {

        /** How the questions turned out; nothing before the student has begun. */
        public Map<UUID, Cell> cells() {
            return shown == null ? Map.of() : shown.cells();
        }

        /** How many questions turned out like that. */
        public long count(AnswerResult result) {
            return cells().values().stream()
                    .filter(cell -> cell.result() == result)
                    .count();
        }

        public long hurried() {
            return cells().values().stream().filter(Cell::hurried).count();
        }

        /** How many questions that count went without an answer; nothing before the attempt has ended. */
        public OptionalInt unanswered() {
            return shown == null || shown.finishedAt() == null || shown.unanswered() == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(shown.unanswered());
        }

        /** Whether a question waits, as the student is still at work. */
        public boolean isOpen(Cell cell) {
            return state == State.AT_WORK && cell.result() == AnswerResult.UNANSWERED;
        }

        /** How a question turned out, such as 'wrong, hurried'. */
        public String words(Cell cell) {
            return (isOpen(cell) ? "not answered yet" : cell.result().word()) + (cell.hurried() ? ", hurried" : "");
        }

        /** The attempt, if it has ended with points. */
        public Optional<Shown> graded() {
            return Optional.ofNullable(shown).filter(attempt -> attempt.possible() != null);
        }
    }

    /**
     * An attempt.
     *
     * @param number which of the student's it is, from 1
     * @param form which of several forms it has, from 0; null where all get the same
     * @param finishedAt null while it is under way
     * @param earned its points, as in the grade book; those so far while it is under way
     * @param possible how many there could be; null while it is under way, and if no question counts
     * @param unanswered how many questions that count have no answer; while it is under way, how many are left, or null
     *     where that isn't known
     * @param cells by version of the question; where everyone gets the same, all of the form's, else those put
     */
    public record Shown(
            UUID attempt,
            int number,
            @Nullable Integer form,
            Instant startedAt,
            @Nullable Instant finishedAt,
            BigDecimal earned,
            @Nullable Integer possible,
            @Nullable Integer unanswered,
            Map<UUID, Cell> cells) {

        public Shown {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * A question in an attempt.
     *
     * @param position its place in the attempt, from 1; 0 if it wasn't put
     * @param hurried whether it was answered faster than it can be read
     * @param repeated whether the student had met the question before
     * @param earned what the answer earned of the question's one point; null where none counts
     * @param response null where there is none
     */
    public record Cell(
            int position,
            AnswerResult result,
            boolean hurried,
            boolean repeated,
            @Nullable Double earned,
            @Nullable Response response) {}

    /** What was answered to a question in the attempts that are shown. */
    public AnswerSpread spread(Asked asked) {
        return AnswerSpread.of(
                asked,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.cells().get(asked.version())))
                        .toList());
    }

    /** How many students are so far. */
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
