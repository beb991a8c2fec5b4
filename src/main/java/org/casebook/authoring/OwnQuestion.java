package org.casebook.authoring;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.casebook.course.question.QuestionKind;

/**
 * A teacher's question as lists show it.
 *
 * @param edition which state of it this is; whoever saves says which one they started from
 * @param stem its first words as plain text
 * @param topic id of the topic, or empty
 * @param plain whether it is in use without the reasons that it needs to count for mastery
 * @param author who wrote it, by display name
 * @param offered whether other teachers may take it for their classes
 * @param classes those of the asking teacher's classes that use it
 */
public record OwnQuestion(
        UUID id,
        int edition,
        String name,
        String stem,
        QuestionKind kind,
        String topic,
        QuestionState state,
        boolean plain,
        String author,
        boolean offered,
        Set<UUID> classes,
        Instant savedAt) {

    static final String PREFIX = "own-";

    public OwnQuestion {
        classes = Set.copyOf(classes);
    }

    /** How far it has come, in words. */
    public String status() {
        return state.label() + (plain ? " (plain)" : "");
    }

    /** The id of the question in the bank. */
    public String questionId() {
        return questionId(id);
    }

    /** What it is called where there is little room. */
    public String title() {
        return !name.isEmpty() ? name : !stem.isEmpty() ? stem : "Untitled question";
    }

    /** Which question has this id in the bank. */
    public static UUID idOf(String questionId) {
        return UUID.fromString(questionId.substring(PREFIX.length()));
    }

    static String questionId(UUID id) {
        return PREFIX + id;
    }
}
