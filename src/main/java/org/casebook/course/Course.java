package org.casebook.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Question;
import org.casebook.course.writing.WritingTask;

/** A whole course as its files give it, read and found sound. */
public record Course(
        String id,
        String title,
        String subtitle,
        List<Topic> topics,
        MasteryScale masteryScale,
        List<Section> sections,
        List<Term> glossary,
        List<Figure> figures,
        Sources sources,
        List<Question> questions,
        List<WritingTask> writingTasks,
        Map<CoursePage.Kind, CoursePage> pages,
        Licence licence) {

    public Course {
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
        glossary = List.copyOf(glossary);
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        writingTasks = List.copyOf(writingTasks);
        pages = Map.copyOf(pages);
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Section> section(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    public Optional<Figure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    public Optional<Term> term(String id) {
        return glossary.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<WritingTask> writingTask(String id) {
        return writingTasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<CoursePage> page(CoursePage.Kind kind) {
        return Optional.ofNullable(pages.get(kind));
    }

    public Optional<Passage> passage(PassageRef ref) {
        return section(ref.section()).flatMap(section -> section.passage(ref.passage()));
    }
}
