package org.casebook.assignment;

import java.util.List;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher sets: lesson sections, a quiz, or both.
 *
 * @param instructions the teacher's own words to the students; may be empty
 * @param sections slugs of lesson sections to read
 * @param quiz the quiz, or null
 */
public record AssignmentPlan(
        String title,
        String instructions,
        List<String> sections,
        @Nullable QuizPlan quiz,
        Audience audience,
        Schedule schedule) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_INSTRUCTIONS = 2_000;

    public AssignmentPlan {
        title = title.strip();
        instructions = instructions.strip();
        sections = List.copyOf(sections);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidInputException(
                    "title", "Please give the assignment a title of at most " + LONGEST_TITLE + " characters.");
        }
        if (instructions.length() > LONGEST_INSTRUCTIONS) {
            throw new InvalidInputException(
                    "instructions",
                    "The instructions can have " + LONGEST_INSTRUCTIONS + " characters; these have "
                            + instructions.length() + ".");
        }
        if (sections.isEmpty() && quiz == null) {
            throw new InvalidInputException("Please choose a section to read, or a quiz, or both.");
        }
        if (quiz != null && quiz.feedback() == FeedbackTime.AFTER_CLOSING && schedule.end() == null) {
            throw new InvalidInputException(
                    "closes",
                    "Feedback after closing needs a closing time. Set one, or release the feedback yourself.");
        }
    }

    /** The same for a whole class. */
    public AssignmentPlan forWholeClass() {
        return new AssignmentPlan(title, instructions, sections, quiz, new Audience.WholeClass(), schedule);
    }

    /** The same with another quiz. */
    public AssignmentPlan with(QuizPlan other) {
        return new AssignmentPlan(title, instructions, sections, other, audience, schedule);
    }

    /** The same at other times. */
    public AssignmentPlan at(Schedule other) {
        return new AssignmentPlan(title, instructions, sections, quiz, audience, other);
    }
}
