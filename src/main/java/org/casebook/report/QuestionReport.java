package org.casebook.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebook.attempt.Occasion;
import org.casebook.course.question.Question;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a student finds something wrong with a question. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class QuestionReport {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;
    private UUID questionVersionId;
    private @Nullable UUID attemptId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String body;
    private Instant madeAt;

    /** Unique, so that a student has one open report on a question, whatever is pressed twice; null once it is done. */
    private @Nullable String openFor;

    private @Nullable Instant seenAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionReport() {}

    @SuppressWarnings("NullAway.Init")
    QuestionReport(UUID version, Occasion asked, Reason reason, String body, Instant at) {
        this.accountId = asked.student();
        this.questionVersionId = version;
        this.attemptId = asked.attempt();
        this.openFor = key(accountId, version);
        this.reason = reason;
        this.body = body;
        this.madeAt = at;
    }

    /** Who has it open, and on what. */
    static String key(UUID student, UUID version) {
        return student + " " + version;
    }

    /** Says it anew: what a teacher has read was something else. */
    void change(Reason now, String words) {
        reason = now;
        body = words;
        seenAt = null;
    }

    /** Nothing stays but that there was one, so that it counts for the limit of a day. */
    void withdraw(Instant at) {
        openFor = null;
        body = "";
        withdrawnAt = at;
    }

    void see(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    void answer(String words, Instant at) {
        see(at);
        answer = words;
        answeredAt = at;
    }

    void finish(Instant at) {
        see(at);
        openFor = null;
        doneAt = at;
    }

    /** Takes a name out of what was written. */
    void rewrite(UnaryOperator<String> withoutName) {
        body = withoutName.apply(body);
        answer = answer == null ? null : withoutName.apply(answer);
    }

    boolean isOpen() {
        return openFor != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isSeen() {
        return seenAt != null;
    }

    /** @param question the one that it is about */
    OwnReport own(Question question) {
        return new OwnReport(questionVersionId, question, reason, body, madeAt, isOpen(), seenAt, answer);
    }

    UUID id() {
        return id;
    }

    UUID student() {
        return accountId;
    }

    UUID questionVersion() {
        return questionVersionId;
    }

    @Nullable
    UUID attempt() {
        return attemptId;
    }

    Reason reason() {
        return reason;
    }

    String body() {
        return body;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    String answer() {
        return answer;
    }
}
