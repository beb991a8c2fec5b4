package org.casebook.adaptive.calibration;

import java.time.Duration;
import java.util.List;

/**
 * The answers of an attempt.
 *
 * @param away how long the student had not been asked anything before it; without meaning for a student's first
 * @param answers in their order
 */
public record AnsweredAttempt(Duration away, List<ScoredResponse> answers) {

    public AnsweredAttempt {
        answers = List.copyOf(answers);
    }
}
