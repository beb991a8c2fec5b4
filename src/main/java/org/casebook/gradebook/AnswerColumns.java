package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.course.question.Question;
import org.casebook.gradebook.export.Value;
import org.casebook.people.Person;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.AssignmentAnswers.Answer;
import org.casebook.progress.AssignmentAnswers.AttemptAnswers;
import org.casebook.progress.AssignmentAnswers.Put;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file with the answers of an assignment: a row for each attempt, first its sums and then its
 * questions. Each question is worth 1 point; what was never put to a student is empty.
 */
final class AnswerColumns {

    private static final int LONGEST_STEM = 150;
    private static final int OF_QUESTION = 4;
    private static final int DECIMALS = 2;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> SUMS = List.of(
            "Attempt",
            "Begun",
            "Ended",
            "Answered",
            "Of at most",
            "Right",
            "Partly right",
            "Wrong",
            "I don't know",
            "Unanswered",
            "Voided",
            "Points",
            "Points possible of what was put",
            "Seconds");

    private final RegisterNumbers numbers;
    private final List<Question> questions;
    private final ZoneId zone;

    AnswerColumns(RegisterNumbers numbers, List<Question> questions, ZoneId zone) {
        this.numbers = numbers;
        this.questions = List.copyOf(questions);
        this.zone = zone;
    }

    List<String> head() {
        var head = new ArrayList<>(StudentValues.head(numbers));
        head.addAll(SUMS);
        for (int place = 0; place < questions.size(); place++) {
            var stem = AnswerWords.stem(questions.get(place));
            var shown = shortened(stem) + (questions.get(place).isPlain() ? " (plain: doesn't count for mastery)" : "");
            int number = place + 1;
            head.addAll(List.of(number + ". " + shown, number + ": result", number + ": points", number + ": seconds"));
        }
        return head;
    }

    /** A question as the head of a column. */
    static String shortened(String stem) {
        return stem.length() <= LONGEST_STEM ? stem : stem.substring(0, LONGEST_STEM) + "…";
    }

    /** The row of a student who has not begun. */
    List<Value> row(Person student) {
        var row = new ArrayList<>(StudentValues.of(numbers, student));
        var own = List.of(Value.EMPTY, Value.of("not begun"));
        row.addAll(own);
        row.addAll(Collections.nCopies(SUMS.size() + OF_QUESTION * questions.size() - own.size(), Value.EMPTY));
        return row;
    }

    List<Value> row(AttemptAnswers attempt) {
        var puts = attempt.put().values();
        var results = puts.stream().map(AnswerColumns::result).toList();
        var answered =
                puts.stream().map(Put::answer).filter(answer -> answer != null).toList();
        var counted = answered.stream().filter(answer -> !answer.voided()).toList();
        var row = new ArrayList<>(StudentValues.of(numbers, attempt.student()));
        row.addAll(List.of(
                Value.of(attempt.number()),
                Value.of(when(attempt.startedAt())),
                Value.of(when(attempt.finishedAt())),
                Value.of(answered.size()),
                Value.of(attempt.atMost())));
        for (var result : AnswerResult.values()) {
            row.add(Value.of(results.stream().filter(result::equals).count()));
        }
        row.add(points(counted.stream().mapToDouble(Answer::earned).sum()));
        row.add(Value.of(
                results.stream().filter(result -> result != AnswerResult.VOIDED).count()));
        row.add(Value.of(answered.stream()
                .mapToLong(answer -> answer.taken().toSeconds())
                .sum()));
        for (int place = 0; place < questions.size(); place++) {
            row.addAll(question(questions.get(place), attempt.put().get(place)));
        }
        return row;
    }

    static AnswerResult result(Put put) {
        var answer = put.answer();
        if (answer == null) {
            return AnswerResult.UNANSWERED;
        }
        return answer.voided() ? AnswerResult.VOIDED : AnswerResult.of(answer.response(), answer.earned());
    }

    private static List<Value> question(Question question, @Nullable Put put) {
        if (put == null) {
            return Collections.nCopies(OF_QUESTION, Value.EMPTY);
        }
        var result = Value.of(result(put).word());
        var answer = put.answer();
        return answer == null
                ? List.of(Value.EMPTY, result, Value.EMPTY, Value.EMPTY)
                : List.of(
                        Value.of(AnswerWords.of(question, answer.response())),
                        result,
                        answer.voided() ? Value.EMPTY : points(answer.earned()),
                        Value.of(answer.taken().toSeconds()));
    }

    static Value points(double points) {
        return new Value.Number(BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private String when(@Nullable Instant instant) {
        return instant == null ? "under way" : WHEN.withZone(zone).format(instant);
    }
}
