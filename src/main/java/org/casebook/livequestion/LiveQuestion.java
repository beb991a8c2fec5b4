package org.casebook.livequestion;

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
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A question that a class votes on. Whoever changes it, or votes, holds its row. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class LiveQuestion {

    /** A double lesson and more: whoever forgets to end one finds it over the same day. */
    static final Duration LONGEST = Duration.ofHours(3);

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID classId;
    private UUID questionVersionId;
    private String partOrder;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /** Unique, so that a class has one open, whatever is pressed twice; null once it is over. */
    private @Nullable UUID openFor;

    private Instant startedAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected LiveQuestion() {}

    @SuppressWarnings("NullAway.Init")
    LiveQuestion(UUID classId, UUID version, List<Integer> order, Instant now) {
        this.classId = classId;
        this.questionVersionId = version;
        this.partOrder = order.stream().map(String::valueOf).collect(Collectors.joining(" "));
        this.stage = Stage.VOTE;
        this.openFor = classId;
        this.startedAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    void moveTo(Stage next) {
        stage = next;
    }

    void end(Instant now) {
        stage = Stage.OVER;
        openFor = null;
        endedAt = now;
    }

    /** Its stage at a time: what nobody has ended is over by itself, also before it is put away. */
    Stage stage(Instant now) {
        return now.isBefore(endsAt) ? stage : Stage.OVER;
    }

    boolean isPutAway() {
        return openFor == null;
    }

    UUID id() {
        return id;
    }

    UUID classId() {
        return classId;
    }

    UUID questionVersion() {
        return questionVersionId;
    }

    List<Integer> order() {
        return partOrder.isEmpty()
                ? List.of()
                : Arrays.stream(partOrder.split(" ")).map(Integer::valueOf).toList();
    }

    Instant startedAt() {
        return startedAt;
    }
}
