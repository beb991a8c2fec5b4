package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.LearningGoal;
import org.casebook.course.Origins;

/** All names that the files of a course give and use. */
final class CourseNames {

    final Names topics = new Names("topic");
    final Names formerTopics = new Names("former topic");
    final Names paragraphs = new Names("source paragraph");
    final Names marks = new Names("the mark");
    final Names terms = new Names("term");
    final Names figures = new Names("figure");
    final Names placedFigures = new Names("the figure");
    final Names sectionNumbers = new Names("section number");
    final Names sections = new Names("section");
    final Names passages = new Names("passage");
    final Names plainerPassages = new Names("passage");
    final Names banks = new Names("question file for topic");
    final Names questions = new Names("question");

    /** A goal of a topic, where it stands. */
    record GivenGoal(String topic, LearningGoal goal, Place place) {}

    final List<GivenGoal> goals = new ArrayList<>();

    void reportUnknown() {
        List.of(topics, paragraphs, terms, figures, sections, passages, questions)
                .forEach(Names::reportUnknown);
    }

    Origins origins(Place outline, Place glossary) {
        return new Origins(
                outline.origin(),
                glossary.origin(),
                banks.origins(),
                sections.origins(),
                passages.origins(),
                plainerPassages.origins(),
                figures.origins(),
                terms.origins(),
                questions.origins());
    }
}
