package org.casebook.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the abilities that a course teaches and measures.
 *
 * @param id short name that files and addresses use, such as {@code causes}
 * @param name what a person sees
 * @param summary one sentence on what the topic covers
 * @param formerly the id that it had in earlier editions of the course, no present topic's; null if it had no other
 * @param goals what the course wants of its students on it; none where it doesn't say
 */
public record Topic(
        String id, String name, String summary, @Nullable String formerly, List<LearningGoal> goals) {

    public Topic {
        goals = List.copyOf(goals);
    }

    /** A topic that never had another id. */
    public Topic(String id, String name, String summary) {
        this(id, name, summary, null, List.of());
    }
}
