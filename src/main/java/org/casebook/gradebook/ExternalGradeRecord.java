package org.casebook.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points that a teacher has given for work done elsewhere, as they are stored. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "external_grade")
class ExternalGradeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID workId;
    private UUID accountId;

    @Column(precision = 5, scale = 1)
    private BigDecimal points;

    private UUID setBy;
    private Instant setAt;
    private @Nullable Instant endedAt;

    protected ExternalGradeRecord() {}

    ExternalGradeRecord(UUID workId, UUID accountId, BigDecimal points, UUID setBy, Instant setAt) {
        this.workId = workId;
        this.accountId = accountId;
        this.points = points;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Points by student and work. */
    static Map<UUID, Map<UUID, BigDecimal>> points(List<ExternalGradeRecord> records) {
        Map<UUID, Map<UUID, BigDecimal>> points = new HashMap<>();
        records.forEach(record ->
                points.computeIfAbsent(record.accountId, _ -> new HashMap<>()).put(record.workId, record.points()));
        return points;
    }

    void end(Instant at) {
        endedAt = at;
    }

    UUID student() {
        return accountId;
    }

    /** Without the zero behind the point. */
    BigDecimal points() {
        var plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
