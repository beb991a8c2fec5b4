package org.casebook.writing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a student is asked to write.
 *
 * @param assignment its sample answers only after the hand-in
 * @param className of the class that it is for
 * @param open whether it can be written and handed in now
 * @param draft what is there
 * @param handedInAt or null
 * @param late whether the text came after it was due
 * @param onPaper whether the teacher has it on paper
 * @param answer by what the text is known; null where nothing is begun
 */
public record OwnTask(
        WritingAssignment assignment,
        String className,
        boolean open,
        Draft draft,
        @Nullable Instant handedInAt,
        boolean late,
        boolean onPaper,
        @Nullable UUID answer) {

    /** By what the text is known if it is handed in. */
    public Optional<UUID> handedIn() {
        return isHandedIn() ? Optional.ofNullable(answer) : Optional.empty();
    }

    /**
     * A text as the server has it.
     *
     * @param revision one more whenever the text changes; 0 where nothing is begun
     * @param savedAt when it was saved; null where nothing is begun
     */
    public record Draft(
            String text, int words, long revision, @Nullable Instant savedAt) {}

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean isBegun() {
        return draft.savedAt() != null;
    }
}
