package org.casebook.bank;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.CalibratedItem;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a calibration made of a version of a question. Never changed. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class CalibratedQuestion {

    /** Which version of a question in which calibration. */
    @Embeddable
    public record Id(UUID calibrationId, UUID questionVersionId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private double discrimination;
    private double discriminationError;
    private double difficulty;
    private double difficultyError;
    private int answers;
    private @Nullable Double facility;
    private @Nullable Double infit;
    private @Nullable Double outfit;
    private @Nullable Double itemRest;
    private boolean wrongKeySuspected;

    @SuppressWarnings("NullAway.Init")
    protected CalibratedQuestion() {}

    public CalibratedQuestion(Id id, CalibratedItem item) {
        this.id = id;
        this.discrimination = item.calibrated().a();
        this.discriminationError = item.discriminationError();
        this.difficulty = item.calibrated().difficulty();
        this.difficultyError = item.difficultyError();
        var statistics = item.statistics();
        this.answers = statistics.answers();
        this.facility = known(statistics.facility());
        this.infit = known(statistics.infit());
        this.outfit = known(statistics.outfit());
        this.itemRest = known(statistics.discrimination());
        this.wrongKeySuspected = statistics.suspectsWrongKey();
    }

    private static @Nullable Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    UUID questionVersion() {
        return id.questionVersionId();
    }

    /** The expert's item with the parameters that were found. */
    TestItem apply(TestItem expert) {
        return expert.with(discrimination, difficulty);
    }
}
