package org.casebook.course;

import java.util.Locale;

/**
 * What a course's question bank and lessons are measured by. A course states its own values in {@code course.yaml} under
 * {@code quality}; these are the ones that hold where it says nothing.
 */
public enum Goal {
    /** The fewest questions on a topic. */
    QUESTIONS_PER_TOPIC(60, 0, 10_000),
    /** The fewest questions on a passage. */
    QUESTIONS_PER_PASSAGE(4, 0, 1_000),
    /** The fewest questions on a passage of a section that tells the background. */
    QUESTIONS_PER_BACKGROUND_PASSAGE(1, 0, 1_000),
    /** The smallest share of a topic's questions that a difficulty may have. */
    DIFFICULTY_LEAST(0.12, 0, 0.2),
    /** The largest share of a topic's questions that a difficulty may have. */
    DIFFICULTY_MOST(0.3, 0.2, 1),
    /** The largest share of a topic's questions that a kind may have. */
    KIND_MOST(0.45, 0.1, 1),
    /** The fewest kinds among a topic's questions. */
    KINDS(7, 1, 7),
    /** The fewest cognitive levels among a topic's questions. */
    LEVELS(3, 1, 3),
    /** How rare by chance a pattern in the keys must be to be taken for one. */
    SIGNIFICANCE(0.01, 0, 0.5),
    /** The largest share of multiple choices with equally many options that may have one number of right ones. */
    RIGHT_OPTIONS_MOST(0.5, 0.1, 1),
    /** How much more often than chance a rule that sees only form may answer the questions of a kind right. */
    FORM_GAIN(0.05, 0, 1),
    /** How many times as long as the shortest option the longest may be. */
    OPTION_LENGTHS(2.5, 1, 100),
    /** How much of their wording two stems may share that can meet in one attempt. */
    STEM_LIKENESS(0.4, 0.1, 1),
    /** The most words between quotation marks. */
    QUOTATION_WORDS(25, 1, 1_000),
    /** The highest Flesch–Kincaid grade of a section. */
    LESSON_GRADE(10, 1, 30),
    /** The highest Flesch–Kincaid grade of a section in plainer words. */
    PLAINER_GRADE(7, 1, 30),
    /** The highest Flesch–Kincaid grade of what a question gives to read before it is answered. */
    QUESTION_GRADE(11, 1, 30),
    /** The fewest words of a reason or an explanation. */
    REASON_WORDS(4, 1, 100),
    /** The largest tolerance as a share of the answer. */
    TOLERANCE_MOST(0.1, 0, 1),
    /** The fewest writing tasks on a topic, in a course that has any. */
    WRITING_TASKS_PER_TOPIC(1, 0, 100),

    /** The smallest share of a topic's questions that two have rated, where a course has ratings. */
    RATED_LEAST(0.8, 0, 1);

    private final double standard;
    private final double least;
    private final double most;

    Goal(double standard, double least, double most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** Which goal says how many questions there are on a passage, in a section that tells the background or in another. */
    public static Goal onPassagesOf(boolean background) {
        return background ? QUESTIONS_PER_BACKGROUND_PASSAGE : QUESTIONS_PER_PASSAGE;
    }

    /** The value that holds where a course states none. */
    public double standard() {
        return standard;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** The name in {@code course.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
