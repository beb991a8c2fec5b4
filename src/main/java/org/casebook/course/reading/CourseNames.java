package org.casebook.course.reading;

import java.util.List;

/** All names that the files of a course give and use. */
final class CourseNames {

    final Names topics = new Names("topic");
    final Names paragraphs = new Names("source paragraph");
    final Names terms = new Names("term");
    final Names figures = new Names("figure");
    final Names placedFigures = new Names("the figure");
    final Names sectionNumbers = new Names("section number");
    final Names sections = new Names("section");
    final Names passages = new Names("passage");
    final Names banks = new Names("question file for topic");
    final Names questions = new Names("question");

    void reportUnknown() {
        List.of(topics, paragraphs, terms, figures, passages, questions).forEach(Names::reportUnknown);
    }
}
