package org.casebook.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.HurriedAnswers;
import org.casebook.attempt.QuizForms;
import org.casebook.course.question.Question;
import org.casebook.course.question.Responses;
import org.casebook.progress.AssignmentSheet.Cell;
import org.casebook.progress.AssignmentSheet.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The attempt of a student that an assignment's results are of.
 *
 * @param number which of the student's it is, from 1
 * @param attempts how many the student has
 * @param ended what it is worth; null while it is under way
 */
record ShownAttempt(
        Attempt attempt,
        int number,
        int attempts,
        List<AttemptItem> items,
        @Nullable FinishedAttempt ended) {

    /**
     * What it takes to read attempts.
     *
     * @param chosen the forms that the teacher has chosen
     * @param voided the questions that don't count in the class
     */
    record Reading(
            Map<UUID, Question> questions,
            QuizForms forms,
            List<List<UUID>> chosen,
            Set<UUID> voided,
            HurriedAnswers.Thresholds thresholds) {

        /** Which of several forms it is, from 0; null where there is one. */
        @Nullable
        Integer number(UUID form) {
            int number = chosen.size() < 2 ? -1 : chosen.indexOf(forms.questions(form));
            return number < 0 ? null : number;
        }
    }

    @Nullable
    UUID form() {
        return attempt.form();
    }

    boolean isFinished() {
        return ended != null;
    }

    Shown read(Reading reading) {
        var cells = cells(reading);
        if (ended == null) {
            var tally = AnswerTally.of(items);
            var earned = tally.earned().setScale(AttemptScore.POINTS_DIGITS, RoundingMode.HALF_UP);
            return shown(reading, earned, null, attempt.untilSure() ? null : left(cells, tally), cells);
        }
        var points = ended.points();
        return points == null
                ? shown(reading, BigDecimal.ZERO, null, 0, cells)
                : shown(
                        reading,
                        points.earned(),
                        points.completion().possible(),
                        points.completion().possible() - points.completion().counted(),
                        cells);
    }

    private int left(Map<UUID, Cell> cells, AnswerTally tally) {
        return attempt.form() == null
                ? attempt.maxItems() - tally.answered()
                : (int) cells.values().stream()
                        .filter(cell -> cell.result() == AnswerResult.UNANSWERED)
                        .count();
    }

    private Shown shown(
            Reading reading,
            BigDecimal earned,
            @Nullable Integer possible,
            @Nullable Integer unanswered,
            Map<UUID, Cell> cells) {
        var form = attempt.form();
        return new Shown(
                attempt.id(),
                number,
                form == null ? null : reading.number(form),
                attempt.startedAt(),
                attempt.finishedAt(),
                earned,
                possible,
                unanswered,
                cells);
    }

    private Map<UUID, Cell> cells(Reading reading) {
        Map<UUID, Cell> cells = new HashMap<>();
        var form = attempt.form();
        if (form != null) {
            reading.forms().questions(form).forEach(version -> cells.put(version, notPut(reading, version)));
        }
        items.forEach(item -> cells.put(item.questionVersion(), cell(reading, item)));
        return cells;
    }

    private static Cell notPut(Reading reading, UUID version) {
        var result = reading.voided().contains(version) ? AnswerResult.VOIDED : AnswerResult.UNANSWERED;
        return new Cell(0, result, false, false, null, null);
    }

    private static Cell cell(Reading reading, AttemptItem item) {
        if (!item.isAnswered()) {
            return new Cell(
                    item.position(),
                    notPut(reading, item.questionVersion()).result(),
                    false,
                    item.isRepeated(),
                    null,
                    null);
        }
        var question = Objects.requireNonNull(reading.questions().get(item.questionVersion()));
        return new Cell(
                item.position(),
                AnswerResult.of(item),
                reading.thresholds().isHurried(item),
                item.isRepeated(),
                item.counts() ? item.earned() : null,
                Responses.read(question, Objects.requireNonNull(item.response())));
    }
}
