package org.casebook.writing;

import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.WordRange;
import org.casebook.course.writing.WritingTask;

/** What a plan must be, whoever has made it: a course's tasks are so already, a form may hold anything. */
final class WritingPlans {

    static final int LONGEST_PARAGRAPH = 5_000;
    static final int MOST_PARAGRAPHS = 30;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_LEVEL = 400;

    private WritingPlans() {}

    /** @throws InvalidInputException with the field that can't be so */
    static void require(WritingPlan plan) {
        var task = plan.task();
        if (task.title().isBlank() || task.title().length() > WritingTask.LONGEST_TITLE) {
            throw new InvalidInputException(
                    "title", "Please give it a title of at most " + WritingTask.LONGEST_TITLE + " characters.");
        }
        if (task.task().isEmpty() || task.task().stream().allMatch(String::isBlank)) {
            throw new InvalidInputException("task", "Please say what is to be written.");
        }
        if (task.task().size() > MOST_PARAGRAPHS
                || task.task().stream().anyMatch(paragraph -> paragraph.length() > LONGEST_PARAGRAPH)) {
            throw new InvalidInputException(
                    "task",
                    "That is too long: at most " + MOST_PARAGRAPHS + " paragraphs of " + LONGEST_PARAGRAPH
                            + " characters.");
        }
        requireWords(task.words());
        requireCriteria(task.criteria());
    }

    private static void requireWords(WordRange words) {
        if (words.least() < 1 || words.most() < words.least() || words.most() > WordRange.LONGEST) {
            throw new InvalidInputException(
                    "words", "Please say from how many words to how many, up to " + WordRange.LONGEST + ".");
        }
    }

    private static void requireCriteria(List<Criterion> criteria) {
        if (criteria.isEmpty() || criteria.size() > WritingTask.MOST_CRITERIA) {
            throw new InvalidInputException(
                    "criteria", "Please name one to " + WritingTask.MOST_CRITERIA + " criteria.");
        }
        var names = criteria.stream().map(criterion -> criterion.name().strip()).toList();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)) {
            throw new InvalidInputException(
                    "criteria", "Each criterion needs a name of at most " + LONGEST_NAME + " characters.");
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new InvalidInputException("criteria", "Two criteria have one name.");
        }
        criteria.forEach(WritingPlans::requireLevels);
    }

    private static void requireLevels(Criterion criterion) {
        int levels = criterion.levels().size();
        if (levels < Criterion.FEWEST_LEVELS || levels > Criterion.MOST_LEVELS) {
            throw new InvalidInputException(
                    "criteria",
                    "‘" + criterion.name() + "’ needs " + Criterion.FEWEST_LEVELS + " to " + Criterion.MOST_LEVELS
                            + " levels, one a line, from the lowest.");
        }
        if (criterion.levels().stream().anyMatch(level -> level.isBlank() || level.length() > LONGEST_LEVEL)) {
            throw new InvalidInputException(
                    "criteria",
                    "A level of ‘" + criterion.name() + "’ is empty or longer than " + LONGEST_LEVEL + " characters.");
        }
    }
}
