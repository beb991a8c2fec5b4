package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Section;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The course's contents. */
class LessonsViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Reading reading;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void theContentsListEverySectionInOrder() {
        navigate(LessonsView.class);

        var list = find(SectionList.class).single();
        assertThat(find(RouterLink.class, list).all())
                .extracting(link -> link.getText() + " > " + link.getHref())
                .containsExactlyElementsOf(course.sections().stream()
                        .map(section -> section.title() + " > lessons/" + section.slug())
                        .toList());
        assertThat(text()).contains("None read yet.");
    }

    @Test
    void theContentsSayWhatIsReadAndWhatIsBegun() {
        reading.complete(student, first().slug());
        reading.visit(student, course.sections().get(1).slug());

        navigate(LessonsView.class);

        assertThat(text()).contains("1 of " + course.sections().size() + " read.");
        var items = find(SectionList.class).single().getChildren().toList();
        assertThat(text(items.get(0))).endsWith("✓ Read");
        assertThat(text(items.get(1))).endsWith("Begun");
        assertThat(text(items.get(2))).endsWith("minutes");
    }

    @Test
    void whoHasReadEverythingIsToldSo() {
        course.sections().forEach(section -> reading.complete(student, section.slug()));

        navigate(LessonsView.class);

        assertThat(text()).contains("All " + course.sections().size() + " read.");
    }

    @Test
    void everyoneFindsGlossaryAndSourcesInTheContents() {
        for (var person : List.of(student, school.teacher(), school.administrator())) {
            signIn(person);
            navigate(LessonsView.class);
            assertThat(find(RouterLink.class).all())
                    .extracting(RouterLink::getHref)
                    .contains("glossary", "sources");
        }
    }

    @Test
    void theNoteIsOpenUntilASectionIsReadAndForWhoeverAsksForIt() {
        var note = course.page(CoursePage.Kind.NOTE).orElseThrow();
        navigate(LessonsView.class);
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo(note.title());
        assertThat(find(Details.class).single().isOpened()).isTrue();
        assertThat(find(PageText.class).single().getChildren())
                .filteredOn(child -> !(child instanceof SourceNotes))
                .hasSameSizeAs(note.parts());

        reading.complete(student, first().slug());
        navigate(LessonsView.class);
        assertThat(find(Details.class).single().isOpened()).isFalse();

        open("lessons?note=open");
        assertThat(find(Details.class).single().isOpened()).isTrue();
    }

    @Test
    void theFirstSectionAndNoOtherLeadsToTheNote() {
        var link = "Before you begin: "
                + course.page(CoursePage.Kind.NOTE).orElseThrow().title();
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            assertThat(links(link)).isEqualTo(section.equals(first()) ? List.of("lessons?note=open") : List.of());
        }
    }

    @Test
    void onlyThoseWhoTeachAreLedToTheTeachingGuide() {
        for (var person : List.of(student, school.teacher(), school.administrator())) {
            signIn(person);
            navigate(LessonsView.class);
            assertThat(links("Teaching guide")).isEqualTo(person.equals(student) ? List.of() : List.of("teaching"));
        }
    }

    private Section first() {
        return course.sections().getFirst();
    }
}
