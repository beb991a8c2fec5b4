package org.casebook.gradebook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.course.question.Question;
import org.casebook.gradebook.export.Value;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.AssignmentAnswers.AttemptAnswers;
import org.casebook.progress.AssignmentAnswers.Put;

/**
 * A file with a row for each answer, in the order in which an attempt's questions were put: docs/answers.md says what each
 * column is. A question that stands open or was never answered has a row; who has not begun has none.
 */
final class AnswerRows {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<String> OF_ANSWER = List.of(
            "Attempt",
            "Attempt begun",
            "Place in the attempt",
            "Question ID",
            "Topic",
            "Passage",
            "Question",
            "Answer",
            "Result",
            "Points",
            "Counts",
            "Answered",
            "Seconds");

    private final RegisterNumbers numbers;
    private final List<Question> questions;
    private final ZoneId zone;

    AnswerRows(RegisterNumbers numbers, List<Question> questions, ZoneId zone) {
        this.numbers = numbers;
        this.questions = List.copyOf(questions);
        this.zone = zone;
    }

    List<String> head() {
        var head = new ArrayList<>(StudentValues.head(numbers));
        head.addAll(OF_ANSWER);
        return head;
    }

    Stream<List<Value>> of(AttemptAnswers attempt) {
        return attempt.put().entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<Integer, Put> entry) -> entry.getValue().position()))
                .map(entry -> row(attempt, questions.get(entry.getKey()), entry.getValue()));
    }

    private List<Value> row(AttemptAnswers attempt, Question question, Put put) {
        var row = new ArrayList<>(StudentValues.of(numbers, attempt.student()));
        row.addAll(List.of(
                Value.of(attempt.number()),
                Value.of(when(attempt.startedAt())),
                Value.of(put.position()),
                Value.of(question.id()),
                Value.of(question.head().topic()),
                Value.of(question.head().passage().toString()),
                Value.of(AnswerWords.stem(question))));
        var answer = put.answer();
        var result = Value.of(AnswerColumns.result(put).word());
        row.addAll(
                answer == null
                        ? List.of(Value.EMPTY, result, Value.EMPTY, Value.EMPTY, Value.EMPTY, Value.EMPTY)
                        : List.of(
                                Value.of(AnswerWords.of(question, answer.response())),
                                result,
                                answer.voided() ? Value.EMPTY : AnswerColumns.points(answer.earned()),
                                Value.of(answer.voided() ? "no" : "yes"),
                                Value.of(when(answer.at())),
                                Value.of(answer.taken().toSeconds())));
        return row;
    }

    private String when(Instant at) {
        return WHEN.withZone(zone).format(at);
    }
}
