package org.casebook.marking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one marker gives to one text. Whoever changes it holds the class. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class WritingMark {

    static final int LONGEST_REMARK = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private UUID answerId;
    private UUID markerId;

    @Column(length = 40)
    private String points;

    @Column(length = LONGEST_REMARK)
    private String remark;

    private Instant markedAt;
    private boolean settles;

    @Version
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected WritingMark() {}

    @SuppressWarnings("NullAway.Init") // give() gives the rest
    WritingMark(UUID assignmentId, UUID answerId, UUID markerId) {
        this.assignmentId = assignmentId;
        this.answerId = answerId;
        this.markerId = markerId;
    }

    void give(GivenPoints given, String said, Instant at) {
        points = given.stored();
        remark = said;
        markedAt = at;
    }

    void settle(boolean alone) {
        settles = alone;
    }

    void rewriteRemark(String other) {
        remark = other;
    }

    UUID answer() {
        return answerId;
    }

    UUID marker() {
        return markerId;
    }

    GivenPoints points() {
        return GivenPoints.stored(points);
    }

    String remark() {
        return remark;
    }

    boolean settles() {
        return settles;
    }
}
