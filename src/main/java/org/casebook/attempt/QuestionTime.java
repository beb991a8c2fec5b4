package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How long the answers to a version of a question took, as the latest calibration found it. */
@Entity
class QuestionTime {

    @Id
    private UUID questionVersionId;

    private long answers;
    private double meanSeconds;

    @SuppressWarnings("NullAway.Init")
    protected QuestionTime() {}

    QuestionTime(UUID questionVersionId, long answers, double meanSeconds) {
        this.questionVersionId = questionVersionId;
        this.answers = answers;
        this.meanSeconds = meanSeconds;
    }

    UUID questionVersion() {
        return questionVersionId;
    }

    long answers() {
        return answers;
    }

    double meanSeconds() {
        return meanSeconds;
    }
}
