package org.casebook.goals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.casebook.attempt.PastAnswer;

/**
 * How many questions a student answers in quizzes: the mean of their last four weeks, or of what they have been at it.
 *
 * @param perWeek 0 or more
 */
public record Pace(double perWeek) {

    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_LOOKED_BACK = 4 * DAYS_A_WEEK;

    /** @param answers the oldest first */
    static Pace of(List<PastAnswer> answers, Instant now) {
        var from = now.minus(Duration.ofDays(DAYS_LOOKED_BACK));
        long recent =
                answers.stream().filter(answer -> answer.at().isAfter(from)).count();
        if (recent == 0) {
            return new Pace(0);
        }
        double days = Duration.between(answers.getFirst().at(), now).toHours() / 24.0;
        return new Pace(DAYS_A_WEEK * recent / Math.clamp(days, DAYS_A_WEEK, DAYS_LOOKED_BACK));
    }

    /** How many that comes to in some days. */
    int in(long days) {
        return (int) Math.floor(perWeek * days / DAYS_A_WEEK);
    }
}
