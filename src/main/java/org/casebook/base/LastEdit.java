package org.casebook.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who has edited something last, and when. */
@Embeddable
public record LastEdit(
        @Column(name = "edited_by") UUID by,
        @Column(name = "edited_at") Instant at) {}
