package org.casebook.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.attempt.AnswerHistory.Askable;
import org.casebook.attempt.PastAnswer;
import org.casebook.course.question.Question;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Score;
import org.jspecify.annotations.Nullable;

/** A question put in a round, and the answer once given. Written before the student sees it. */
@Entity
class RecallItem {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID roundId;
    private int position;
    private int target;
    private UUID questionVersionId;
    private String partOrder;
    private Instant presentedAt;

    @Column(length = 2000)
    private @Nullable String response;

    private @Nullable Integer score;
    private int fullScore;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected RecallItem() {}

    @SuppressWarnings("NullAway.Init")
    RecallItem(UUID roundId, int position, int target, Askable asked, List<Integer> order, Instant presentedAt) {
        this.roundId = roundId;
        this.position = position;
        this.target = target;
        this.questionVersionId = asked.version();
        this.fullScore = asked.question().fullPoints();
        this.partOrder = order.stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.presentedAt = presentedAt;
    }

    void answer(String written, Score earned, Instant at) {
        if (isAnswered()) {
            throw new IllegalStateException("answered already");
        }
        response = written;
        score = earned.points();
        answeredAt = at.isBefore(presentedAt) ? presentedAt : at;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether it is answered, and all of the answer is right. */
    boolean isRight() {
        return score != null && score == fullScore;
    }

    /** @param question the one that it asks */
    PastAnswer past(Question question) {
        var given = Objects.requireNonNull(response);
        return new PastAnswer(
                question,
                questionVersionId,
                position,
                order(),
                given,
                Score.share(Objects.requireNonNull(score), fullScore),
                // Right without being so by the key: a teacher has accepted the words.
                isRight() && !question.score(Responses.read(question, given)).correct(),
                Objects.requireNonNull(answeredAt));
    }

    List<Integer> order() {
        return partOrder.isEmpty()
                ? List.of()
                : Arrays.stream(partOrder.split(" ")).map(Integer::valueOf).toList();
    }

    UUID roundId() {
        return roundId;
    }

    int position() {
        return position;
    }

    int target() {
        return target;
    }

    UUID questionVersion() {
        return questionVersionId;
    }
}
