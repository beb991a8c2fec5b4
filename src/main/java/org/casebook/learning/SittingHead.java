package org.casebook.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting without its questions.
 *
 * @param topics ids of the topics asked about
 * @param answered how many questions are answered
 * @param right how many of them are answered right
 * @param maxItems how many there are at most
 * @param untilSure whether it ends earlier once each topic is known well enough
 * @param finishedAt null while it is open
 */
public record SittingHead(
        UUID id,
        List<String> topics,
        int answered,
        int right,
        int maxItems,
        boolean untilSure,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public SittingHead {
        topics = List.copyOf(topics);
    }
}
