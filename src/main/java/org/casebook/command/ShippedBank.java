package org.casebook.command;

import org.casebook.adaptive.ExpertScale;
import org.casebook.adaptive.Item;
import org.casebook.course.Topic;
import org.casebook.course.reading.CourseReader;
import org.casebook.simulation.ItemBank;

/** The question bank of the course in the folder that Casebook was started from, as the engine sees it before there are answers. */
final class ShippedBank {

    private ShippedBank() {}

    /** @throws BrokenCourseException if the course's files have problems; content check lists them */
    static ItemBank read() {
        return switch (CourseReader.read(
                Home.folder().resolve("lessons"), Home.folder().resolve("question-bank"))) {
            case CourseReader.Result.Broken(var problems) -> throw new BrokenCourseException(problems);
            case CourseReader.Result.Sound(var course, var _, var _, var _) -> {
                var topics = course.topics().stream().map(Topic::id).toList();
                var items = course.questions().stream()
                        .map(question -> Item.onTopic(
                                question.id(),
                                topics.indexOf(question.topic()),
                                topics.size(),
                                ExpertScale.discrimination(),
                                ExpertScale.difficulty(question.head().difficulty()),
                                question.guessing()))
                        .toList();
                yield new ItemBank(topics, items);
            }
        };
    }
}
