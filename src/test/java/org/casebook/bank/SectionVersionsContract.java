package org.casebook.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.reading.StoredForm;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a start says of sections when the course's files change between two starts, on every database. */
abstract class SectionVersionsContract {

    @Autowired
    Course course;

    @Autowired
    SectionVersions shipped;

    @Autowired
    SectionVersionRepository versions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @AfterEach
    void startAgainWithTheShippedCourse() {
        shipped.afterSingletonsInstantiated();
    }

    @Test
    void anotherStartWithTheSameCourseFindsNothing() {
        long before = versions.count();

        assertThat(startWith(course.sections()).isEmpty()).isTrue();

        assertThat(versions.count()).isEqualTo(before);
    }

    @Test
    void findsTheSectionThatWasEdited() {
        var sections = new ArrayList<>(course.sections());
        sections.set(2, retitled(sections.get(2), "Another title"));

        assertThat(startWith(sections))
                .isEqualTo(new CourseDiff(List.of(), List.of(sections.get(2).slug()), List.of()));
    }

    @Test
    void aSectionThatComesBackIsTheVersionItWas() {
        var last = course.sections().getLast().slug();
        long before = versions.count();

        assertThat(startWith(course.sections().subList(0, course.sections().size() - 1)))
                .isEqualTo(new CourseDiff(List.of(), List.of(), List.of(last)));
        assertThat(startWith(course.sections())).isEqualTo(new CourseDiff(List.of(last), List.of(), List.of()));

        assertThat(versions.count()).isEqualTo(before);
    }

    /** A reader of plainer words reads another text; a section that has none is the version that it was. */
    @Test
    void aSectionWithOtherPlainerWordsHasChangedOnce() {
        var section = course.sections().getFirst();
        var others = new ArrayList<>(course.sections());
        others.set(0, withPlainer(section, List.of(section.plainer().getLast())));

        assertThat(startWith(others).changed()).containsExactly(section.slug());
        assertThat(startWith(others)).isEqualTo(CourseDiff.NONE);
        assertThat(StoredForm.of(withPlainer(section, List.of()), course)).doesNotContain("plainer");
    }

    @Test
    void aSectionWhoseFigureHasOtherDataHasChanged() {
        var section = course.sections().stream()
                .filter(one -> one.blocks().stream().anyMatch(FigurePlace.class::isInstance))
                .findFirst()
                .orElseThrow();

        assertThat(start(course.sections(), otherFigures()).changed()).contains(section.slug());
    }

    private CourseDiff startWith(List<Section> sections) {
        return start(sections, course.figures());
    }

    private List<Figure> otherFigures() {
        return course.figures().stream()
                .<Figure>map(figure -> new Figure.Timeline(
                        figure.id(), "Another title", figure.description(), figure.sources(), List.of()))
                .toList();
    }

    private CourseDiff start(List<Section> sections, List<Figure> figures) {
        var changed = new Course(
                course.id(),
                course.title(),
                course.subtitle(),
                course.topics(),
                course.masteryScale(),
                sections,
                course.glossary(),
                figures,
                course.sources(),
                course.questions(),
                course.writingTasks(),
                course.pages(),
                course.licence());
        var started = new SectionVersions(changed, versions, transaction, clock);
        started.afterSingletonsInstantiated();
        return started.changes();
    }

    private static Section withPlainer(Section section, List<Passage> plainer) {
        return changed(section, section.title(), plainer);
    }

    private static Section retitled(Section section, String title) {
        return changed(section, title, section.plainer());
    }

    private static Section changed(Section section, String title, List<Passage> plainer) {
        return new Section(
                section.slug(),
                section.number(),
                title,
                section.topic(),
                section.minutes(),
                section.background(),
                section.lead(),
                section.objectives(),
                section.blocks(),
                plainer,
                section.checks());
    }
}
