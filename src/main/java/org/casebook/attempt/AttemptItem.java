package org.casebook.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;
import org.casebook.bank.BankItem;
import org.casebook.bank.NumbersConverter;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Score;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A question put to a student in an attempt, and the answer once given. Written before the student sees it. */
@Entity
public class AttemptItem {

    /** Only answers in words are ever accepted by a teacher, and those are right or wrong. */
    public static final int FULL_SCORE_OF_WORDS = 1;

    private static final String REGRADED = """
            (exists (select 1 from regraded_response held, regrade made
            where held.attempt_item_id = id and made.id = held.regrade_id
            and made.undone_at is null and made.accepted is\s""";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID attemptId;
    private int position;
    private UUID questionVersionId;
    private String partOrder;
    private double discrimination;
    private double difficulty;
    private double guessing;

    /** The steps of an item with partial credit; null for one that is right or wrong. */
    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double @Nullable [] steps;

    private double topicLow;
    private double topicHigh;
    private double probability;
    private boolean repeated;

    @Enumerated(EnumType.STRING)
    private WhyThisQuestion.Aim aim;

    private Instant presentedAt;

    @Column(length = 2000)
    private @Nullable String response;

    private @Nullable Boolean correct;
    private @Nullable Integer score;
    /** What a right answer scores: 1, or the number of steps. */
    private int fullScore;

    private @Nullable Instant answeredAt;

    private boolean flagged;

    /** Whether a teacher's regrade says that the answer doesn't count. */
    @Formula(REGRADED + "null))")
    private boolean voided;

    /** Whether a teacher's regrade says that the answer is right. */
    @Formula(REGRADED + "not null))")
    private boolean credited;

    /** Whether it was asked as a plain question, of which an answer tells nothing. */
    @Formula("(select version.plain from question_version version where version.id = question_version_id)")
    private boolean plain;

    @SuppressWarnings("NullAway.Init")
    protected AttemptItem() {}

    @SuppressWarnings("NullAway.Init")
    AttemptItem(
            UUID attemptId,
            int position,
            BankItem chosen,
            List<Integer> order,
            WhyThisQuestion why,
            Instant presentedAt) {
        this.attemptId = attemptId;
        this.position = position;
        this.questionVersionId = chosen.version();
        this.plain = chosen.question().isPlain();
        this.partOrder = order.stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.discrimination = chosen.item().a();
        this.difficulty = chosen.item().difficulty();
        this.fullScore = chosen.item().fullScore();
        switch (chosen.item()) {
            case Item item -> this.guessing = item.c();
            case PartialCreditItem item -> this.steps = item.steps();
        }
        this.topicLow = why.low();
        this.topicHigh = why.high();
        this.probability = why.probability();
        this.repeated = why.repeated();
        this.aim = why.aim();
        this.presentedAt = presentedAt;
    }

    /** Puts something else in place of words that were wrong; how the answer counts stays. */
    void forgetWords(String instead) {
        response = instead;
    }

    /** A break while it waited for its answer doesn't count as time that the student took. */
    void waitFor(Duration breakTime) {
        presentedAt = presentedAt.plus(breakTime);
    }

    void answer(String written, Score earned, Instant at) {
        if (isAnswered()) {
            throw new IllegalStateException("answered already");
        }
        take(written, earned, at);
    }

    /** Another answer in place of one that was given: what regrades held for that one hold no more. */
    void change(String written, Score earned, Instant at) {
        voided = false;
        credited = false;
        take(written, earned, at);
    }

    private void take(String written, Score earned, Instant at) {
        response = written;
        correct = earned.correct();
        score = scored(earned).points();
        // A clock that was put back in between makes no answer come before its question.
        answeredAt = at.isBefore(presentedAt) ? presentedAt : at;
    }

    /** What was earned, as it counts here: a question that was right or wrong when it was put has no points in between. */
    Score scored(Score earned) {
        return steps == null ? new Score(earned.correct(), earned.remarks()) : earned;
    }

    /** Whether the student wants to come back to it. */
    boolean isFlagged() {
        return flagged;
    }

    void flag(boolean wanted) {
        flagged = wanted;
    }

    /** From the question's being shown to its answer; for an answered question. */
    public Duration taken() {
        return Duration.between(presentedAt, Objects.requireNonNull(answeredAt));
    }

    /** Whether the student had met the question before. */
    public boolean isRepeated() {
        return repeated;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** A regrade that was made for the student's class before holds for this answer. */
    public void correct(Regrade.Kind regrade) {
        switch (regrade) {
            case Regrade.Voided _ -> voided = true;
            case Regrade.Accepted _ -> credited = true;
        }
    }

    /** Whether there is an answer that counts for points. */
    public boolean counts() {
        return isAnswered() && !voided;
    }

    /** Whether there is an answer that counts for mastery too: that tells of what the student knows. */
    public boolean informs() {
        return counts() && !plain;
    }

    /** Whether the question lacks reasons, so that an answer earns points alone. */
    public boolean isPlain() {
        return plain;
    }

    public boolean isVoided() {
        return voided;
    }

    /** Whether a teacher has accepted the answer, which wasn't right by the question's own key. */
    boolean isCredited() {
        return credited;
    }

    /** The item as the engine saw it when it chose it; without guessing where the student said that they don't know. */
    public TestItem item(int topic, int topics) {
        return item(topic, topics, isDontKnow() ? 0 : guessing);
    }

    /** The item as the engine saw it when it chose it, whatever was answered. */
    TestItem asked(int topic, int topics) {
        return item(topic, topics, guessing);
    }

    private TestItem item(int topic, int topics, double c) {
        var id = questionVersionId.toString();
        return steps == null
                ? Item.onTopic(id, topic, topics, discrimination, difficulty, c)
                : PartialCreditItem.onTopic(id, topic, topics, discrimination, steps);
    }

    /** Whether the student said that they don't know. */
    public boolean isDontKnow() {
        return response != null && Responses.isDontKnow(response);
    }

    /**
     * The chance of a right answer that was foreseen when the question was chosen; of who said that they don't know, the
     * chance of knowing it. The chance foreseen is a mean of c + (1 − c) L, so that the mean of L follows from it.
     */
    public double foreseen() {
        return isDontKnow() ? Math.max(0, (probability - guessing) / (1 - guessing)) : probability;
    }

    WhyThisQuestion why(String topic) {
        return new WhyThisQuestion(topic, topicLow, topicHigh, probability, repeated, aim);
    }

    /** The chance of a right answer, as it was foreseen when the question was chosen. */
    double probability() {
        return probability;
    }

    /** Whether the student had met the question before. */
    boolean repeated() {
        return repeated;
    }

    List<Integer> order() {
        return partOrder.isEmpty()
                ? List.of()
                : Arrays.stream(partOrder.split(" ")).map(Integer::valueOf).toList();
    }

    public UUID id() {
        return id;
    }

    public UUID attemptId() {
        return attemptId;
    }

    public int position() {
        return position;
    }

    public UUID questionVersion() {
        return questionVersionId;
    }

    @Nullable
    public String response() {
        return response;
    }

    public boolean correct() {
        return credited || Boolean.TRUE.equals(correct);
    }

    /** What the answer scored on {@link #item}. */
    public int score() {
        return credited ? FULL_SCORE_OF_WORDS : Objects.requireNonNull(score);
    }

    /** What the answer earns of the question's one point, in [0, 1]; for an answered question. */
    public double earned() {
        return Score.share(score(), fullScore);
    }

    /** What a right answer scores, 1 or more. */
    public int fullScore() {
        return fullScore;
    }

    /** What the answer counts with for mastery; nothing where there is none, or it doesn't. */
    public OptionalInt counted() {
        return informs() ? OptionalInt.of(score()) : OptionalInt.empty();
    }

    public Instant presentedAt() {
        return presentedAt;
    }

    @Nullable
    public Instant answeredAt() {
        return answeredAt;
    }
}
