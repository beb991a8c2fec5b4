package org.casebook.course.draft;

import org.casebook.course.question.Head;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of many questions at once; what is empty or null is not said.
 *
 * @param topic id of the topic, or empty
 * @param passage the written form of the passage, or empty
 */
public record Labels(String topic, String passage, @Nullable Integer difficulty, Head.@Nullable Level level) {

    public static final Labels NONE = new Labels("", "", null, null);

    /** A draft with these labels in place of its own. */
    public Draft on(Draft draft) {
        return new Draft(
                draft.name(),
                topic.isEmpty() ? draft.topic() : topic,
                difficulty == null ? draft.difficulty() : difficulty,
                level == null ? draft.level() : level,
                passage.isEmpty() ? draft.passage() : passage,
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                draft.body(),
                draft.skill());
    }

    /** A draft with these labels where it has none of its own. */
    public Draft onGaps(Draft draft) {
        var own = new Labels(draft.topic(), draft.passage(), draft.difficulty(), draft.level());
        return own.on(on(draft));
    }
}
