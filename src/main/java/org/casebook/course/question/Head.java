package org.casebook.course.question;

import java.util.List;
import org.casebook.course.PassageRef;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever its kind.
 *
 * @param id unique in the course
 * @param topic id of the topic it asks about
 * @param difficulty the expert's estimate, from 1 (nearly everyone knows) to 5 (few know)
 * @param level what answering it takes
 * @param passage the lesson passage that it rests on
 * @param stem the question as safe inline HTML
 * @param explanation why the key is the key, as safe inline HTML; empty where a plain question doesn't say
 * @param enemies ids of questions that would give this one away in the same attempt
 * @param stimulus the source that it is about together with the others of its set; null where it stands for itself
 * @param skill what answering takes beside knowledge of history; null for nothing else
 */
public record Head(
        String id,
        String topic,
        int difficulty,
        Level level,
        PassageRef passage,
        String stem,
        String explanation,
        List<String> enemies,
        @Nullable Stimulus stimulus,
        @Nullable Skill skill) {

    /** The difficulty of what nearly everyone knows. */
    public static final int EASIEST = 1;

    /** The difficulty of what few know. */
    public static final int HARDEST = 5;

    /** Of a question that stands for itself. */
    public Head(
            String id,
            String topic,
            int difficulty,
            Level level,
            PassageRef passage,
            String stem,
            String explanation,
            List<String> enemies) {
        this(id, topic, difficulty, level, passage, stem, explanation, enemies, null, null);
    }

    /** What a question may ask for that isn't history. */
    public enum Skill {
        /** To reckon with figures that the question or the lesson gives. */
        FIGURES
    }

    /** What answering takes. */
    public enum Level {
        RECALL("Remembering"),
        UNDERSTAND("Understanding"),
        REASON("Reasoning");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** What a person sees. */
        public String label() {
            return label;
        }
    }

    public Head {
        if (difficulty < EASIEST || difficulty > HARDEST) {
            throw new IllegalArgumentException(
                    "difficulty is from " + EASIEST + " to " + HARDEST + ", not " + difficulty);
        }
        enemies = List.copyOf(enemies);
    }

    /** Whether it only asks to reckon with figures. */
    public boolean asksForFigures() {
        return skill == Skill.FIGURES;
    }
}
