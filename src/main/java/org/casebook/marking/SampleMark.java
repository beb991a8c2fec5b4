package org.casebook.marking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a marker gives to a sample answer that lay among the texts. Whoever changes it holds the class. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class SampleMark {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private int sample;
    private UUID markerId;

    @Column(length = 40)
    private String points;

    @Column(length = WritingMark.LONGEST_REMARK)
    private String remark;

    private Instant markedAt;

    @Version
    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected SampleMark() {}

    @SuppressWarnings("NullAway.Init") // give() gives the rest
    SampleMark(UUID assignmentId, int sample, UUID markerId) {
        this.assignmentId = assignmentId;
        this.sample = sample;
        this.markerId = markerId;
    }

    void give(GivenPoints given, String said, Instant at) {
        points = given.stored();
        remark = said;
        markedAt = at;
    }

    int sample() {
        return sample;
    }

    String remark() {
        return remark;
    }

    void rewriteRemark(String other) {
        remark = other;
    }

    GivenPoints points() {
        return GivenPoints.stored(points);
    }
}
