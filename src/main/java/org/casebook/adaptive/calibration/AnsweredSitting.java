package org.casebook.adaptive.calibration;

import java.time.Duration;
import java.util.List;

/**
 * The answers of a sitting.
 *
 * @param away how long the student had not been asked anything before it; without meaning for a student's first
 * @param answers in their order
 */
public record AnsweredSitting(Duration away, List<Answer> answers) {

    public AnsweredSitting {
        answers = List.copyOf(answers);
    }
}
