package org.casebook.course.quality;

import java.util.List;
import java.util.Objects;
import org.casebook.course.Course;
import org.casebook.course.Goal;
import org.casebook.course.Goals;
import org.casebook.course.Origins;
import org.casebook.course.PassageRef;
import org.casebook.course.Ratings;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.question.Question;
import org.casebook.course.writing.WritingTask;

/** A course with the places of its parts and its goals, as the rules look at it. */
record Inspected(Course course, Origins origins, Goals goals, Ratings ratings) {

    double goal(Goal goal) {
        return goals.of(goal);
    }

    /** A goal that is a number of things. */
    int count(Goal goal) {
        return (int) Math.ceil(goals.of(goal));
    }

    List<Topic> topics() {
        return course.topics();
    }

    List<Question> questions() {
        return course.questions();
    }

    List<Question> questions(Topic topic) {
        return questions().stream()
                .filter(question -> question.topic().equals(topic.id()))
                .toList();
    }

    List<Question> questions(PassageRef passage) {
        return questions().stream()
                .filter(question -> question.head().passage().equals(passage))
                .toList();
    }

    /** Where the topic's questions begin. */
    Origins.Line at(Topic topic) {
        return known(origins.banks().get(topic.id()));
    }

    Origins.Line at(Question question) {
        return known(origins.questions().get(question.id()));
    }

    Origins.Line at(PassageRef passage) {
        return known(origins.passages().get(passage.toString()));
    }

    Origins.Line atPlainer(Section section, Passage passage) {
        return known(origins.plainer().get(new PassageRef(section.slug(), passage.id()).toString()));
    }

    /** The file is named after its task. */
    Origins.Line at(WritingTask task) {
        var outline = origins.outline().file();
        return new Origins.Line(outline.resolveSibling("writing").resolve(task.id() + ".yaml"), 1);
    }

    /** Everything that a course was read from has a place. */
    static Origins.Line known(Origins.@org.jspecify.annotations.Nullable Line line) {
        return Objects.requireNonNull(line);
    }
}
