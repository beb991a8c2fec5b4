package org.casebook.lessons;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.course.PassageRef;
import org.hibernate.annotations.DynamicUpdate;

/** What a reader has highlighted, where it stood when they did. */
@Entity
@DynamicUpdate
class Highlight {

    @Id
    private UUID id;

    private UUID accountId;
    private String section;
    private String passage;
    private int fromOffset;
    private int toOffset;
    private String quote;

    @Enumerated(EnumType.STRING)
    private HighlightColour colour;

    private String note;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Highlight() {}

    Highlight(UUID accountId, KeptHighlight kept, Stretch stretch) {
        this.id = kept.id();
        this.accountId = accountId;
        this.section = kept.place().section();
        this.passage = kept.place().passage();
        this.fromOffset = stretch.from();
        this.toOffset = stretch.to();
        this.quote = kept.quote();
        this.colour = kept.colour();
        this.note = kept.note();
        this.madeAt = kept.madeAt();
    }

    void recolour(HighlightColour other) {
        colour = other;
    }

    void annotate(String words) {
        note = words;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    PassageRef place() {
        return new PassageRef(section, passage);
    }

    Stretch stretch() {
        return new Stretch(fromOffset, toOffset);
    }

    String quote() {
        return quote;
    }

    HighlightColour colour() {
        return colour;
    }

    String note() {
        return note;
    }

    Instant madeAt() {
        return madeAt;
    }
}
