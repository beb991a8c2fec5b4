package org.casebook.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository.Regraded;
import org.casebook.attempt.AttemptItemRepository.Tally;

/**
 * The answers of an attempt.
 *
 * @param answered how many there are
 * @param voided how many of them don't count
 * @param earned the points of those that count
 */
record AnswerTally(int answered, int voided, BigDecimal earned) {

    /** Whether so many questions, each worth a point, have earned all that they could. */
    boolean earnedAll(int questions) {
        return earned.compareTo(BigDecimal.valueOf(questions)) == 0;
    }

    /** The same of questions of an attempt, which may be under way. */
    static AnswerTally of(List<AttemptItem> items) {
        Map<Integer, Long> scores = new TreeMap<>();
        items.stream()
                .filter(AttemptItem::counts)
                .forEach(item -> scores.merge(item.fullScore(), (long) item.score(), Long::sum));
        return new AnswerTally(
                (int) items.stream().filter(AttemptItem::isAnswered).count(),
                (int) items.stream().filter(AttemptItem::isVoided).count(),
                earned(scores));
    }

    static AnswerTally of(List<Tally> given, List<Regraded> regraded) {
        // In one order, so that the same answers earn the same to the last digit.
        Map<Integer, Long> scores = new TreeMap<>();
        given.forEach(tally -> scores.merge(tally.fullScore(), tally.score(), Long::sum));
        regraded.forEach(answer -> scores.merge(
                answer.fullScore(), (long) (answer.voided() ? 0 : answer.fullScore()) - answer.score(), Long::sum));
        return new AnswerTally(
                given.stream().mapToInt(tally -> (int) tally.answered()).sum(),
                (int) regraded.stream().filter(Regraded::voided).count(),
                earned(scores));
    }

    private static BigDecimal earned(Map<Integer, Long> scores) {
        return scores.entrySet().stream()
                .map(score -> BigDecimal.valueOf(score.getValue())
                        .divide(BigDecimal.valueOf(score.getKey()), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
