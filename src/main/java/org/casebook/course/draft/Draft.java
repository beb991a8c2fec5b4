package org.casebook.course.draft;

import java.util.List;
import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author has it so far. Every text may be empty, and nothing is made up for what is missing.
 *
 * @param name by which its author finds it again
 * @param topic id of the topic, or empty
 * @param difficulty null while the author hasn't said
 * @param level null while the author hasn't said
 * @param passage the written form of the passage that it rests on, or empty
 * @param stem inline Markdown
 * @param explanation inline Markdown
 * @param enemies ids of questions that would give this one away in the same attempt
 * @param skill what answering takes beside knowledge of history; null for nothing else
 */
public record Draft(
        String name,
        String topic,
        @Nullable Integer difficulty,
        Head.@Nullable Level level,
        String passage,
        String stem,
        String explanation,
        List<String> enemies,
        DraftBody body,
        Head.@Nullable Skill skill) {

    /** Of a question that asks for history alone. */
    public Draft(
            String name,
            String topic,
            @Nullable Integer difficulty,
            Head.@Nullable Level level,
            String passage,
            String stem,
            String explanation,
            List<String> enemies,
            DraftBody body) {
        this(name, topic, difficulty, level, passage, stem, explanation, enemies, body, null);
    }

    public Draft {
        enemies = List.copyOf(enemies);
    }

    /** With nothing written yet. */
    public static Draft empty(QuestionKind kind) {
        return of("", "", "", "", DraftBody.empty(kind));
    }

    /** With what the formats of others know of a question. */
    public static Draft of(String name, String topic, String stem, String explanation, DraftBody body) {
        return new Draft(name, topic, null, null, "", stem, explanation, List.of(), body);
    }

    public Draft with(DraftBody other) {
        return new Draft(name, topic, difficulty, level, passage, stem, explanation, enemies, other, skill);
    }

    public Draft with(Head.@Nullable Skill other) {
        return new Draft(name, topic, difficulty, level, passage, stem, explanation, enemies, body, other);
    }

    public QuestionKind kind() {
        return body.kind();
    }
}
