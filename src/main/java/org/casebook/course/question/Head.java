package org.casebook.course.question;

import java.util.List;
import org.casebook.course.PassageRef;

/**
 * What every question has, whatever its kind.
 *
 * @param id unique in the course
 * @param topic id of the topic it asks about
 * @param difficulty the expert's estimate, from 1 (nearly everyone knows) to 5 (few know)
 * @param level what answering it takes
 * @param passage the lesson passage that it rests on
 * @param stem the question as safe inline HTML
 * @param explanation why the key is the key, as safe inline HTML
 * @param enemies ids of questions that would give this one away in the same sitting
 */
public record Head(
        String id,
        String topic,
        int difficulty,
        Level level,
        PassageRef passage,
        String stem,
        String explanation,
        List<String> enemies) {

    /** What answering takes. */
    public enum Level {
        RECALL,
        UNDERSTAND,
        REASON
    }

    public Head {
        if (difficulty < 1 || difficulty > 5) {
            throw new IllegalArgumentException("difficulty is from 1 to 5, not " + difficulty);
        }
        enemies = List.copyOf(enemies);
    }
}
