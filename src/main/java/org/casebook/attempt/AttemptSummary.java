package org.casebook.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.course.question.Score;
import org.jspecify.annotations.Nullable;

/**
 * An attempt without its questions.
 *
 * @param topics ids of the topics asked about
 * @param answered how many questions are answered
 * @param right how many of them are answered right and count
 * @param points what the answers that count have earned, each at most 1: {@link Score#share}
 * @param unknown how many of the answers that count say 'I don't know'
 * @param voided how many answers don't count because a teacher has voided their question
 * @param maxItems how many there are at most
 * @param untilSure whether it ends earlier once each topic is known well enough
 * @param assignment the assignment that it is an attempt at, or null
 * @param silent whether answers are taken without a word on them
 * @param withheld whether it isn't told yet how many are right; {@code right}, {@code points}
 *     and {@code unknown} are 0 then
 * @param endsAt when it is handed in at the latest, or null
 * @param finishedAt null while it is open
 * @param ended why it ended; null while it is open, and for those from before reasons were kept
 */
public record AttemptSummary(
        UUID id,
        List<String> topics,
        int answered,
        int right,
        double points,
        int unknown,
        int voided,
        int maxItems,
        boolean untilSure,
        @Nullable UUID assignment,
        boolean silent,
        boolean withheld,
        @Nullable Instant endsAt,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable EndReason ended) {

    public AttemptSummary {
        topics = List.copyOf(topics);
    }

    /** How many answers count. */
    public int counted() {
        return answered - voided;
    }

    /** How much of what it asked for was answered, once it has ended. */
    public Completion completion() {
        return Completion.of(ended, untilSure, maxItems, answered, voided, 0);
    }

    /** The same without what is not told yet. */
    AttemptSummary conceal() {
        return new AttemptSummary(
                id,
                topics,
                answered,
                0,
                0,
                0,
                0,
                maxItems,
                untilSure,
                assignment,
                silent,
                true,
                endsAt,
                startedAt,
                finishedAt,
                ended);
    }
}
