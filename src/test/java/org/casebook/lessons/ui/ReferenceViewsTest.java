package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.Term;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages to look things up. */
class ReferenceViewsTest extends ViewTest {

    @Autowired
    Course course;

    @BeforeEach
    void setUp() {
        signIn(school.student());
    }

    @Test
    void theSourcesGiveTheCitationEveryParagraphAndEveryWork() {
        navigate(SourcesView.class);

        var sources = course.sources();
        assertThat(text()).contains(sources.citation(), sources.url());
        assertThat(sources.paragraphs()).isNotEmpty().allSatisfy(paragraph -> assertThat(text())
                .contains(paragraph.about()));
        assertThat(sources.works()).isNotEmpty().allSatisfy(work -> assertThat(text())
                .contains(work.reference(), work.about()));
    }

    @Test
    void everyParagraphLeadsToTheSectionsThatRestOnIt() {
        navigate(SourcesView.class);

        for (var paragraph : course.sources().paragraphs()) {
            var expected = course.sections().stream()
                    .filter(section -> section.passages().stream()
                            .anyMatch(passage -> passage.sources().contains(paragraph.id())))
                    .map(section -> "lessons/" + section.slug())
                    .toList();
            assertThat(find(RouterLink.class, item(paragraph.about())).all())
                    .as(paragraph.id())
                    .extracting(RouterLink::getHref)
                    .containsExactlyElementsOf(expected)
                    .isNotEmpty();
        }
    }

    @Test
    void everyPlaceInAnotherSourceIsListedWithTheSectionsOrElseTheDefinitionsThatRestOnIt() {
        navigate(SourcesView.class);

        assertThat(course.sources().others()).isNotEmpty();
        for (var other : course.sources().others()) {
            assertThat(text()).contains(other.mark(), other.title());
            for (var place : other.places()) {
                var item = find(ListItem.class)
                        .withCondition(each -> each.getParent()
                                        .orElseThrow()
                                        .getElement()
                                        .getClassList()
                                        .contains("source-places")
                                && text(each).contains(place.place() + ": " + place.about()))
                        .single();
                assertThat(text(item))
                        .contains(place.place())
                        .contains(other.places().size() == 1 ? "" : other.label(place));
                var sections = course.sections().stream()
                        .filter(section -> section.passages().stream()
                                .anyMatch(passage -> passage.sources().contains(place.id())))
                        .map(section -> "lessons/" + section.slug())
                        .toList();
                var definitions = course.glossary().stream()
                        .filter(term -> term.sources().contains(place.id()))
                        .map(term -> "glossary?term=" + term.id())
                        .toList();
                assertThat(find(RouterLink.class, item).all())
                        .as(place.id())
                        .extracting(RouterLink::getHref)
                        .containsExactlyElementsOf(sections.isEmpty() ? definitions : sections)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aPlaceInAnotherSourceIsHighlightedByTheAddress() {
        var place = course.sources().others().getFirst().places().getFirst();

        open("sources?paragraph=" + place.id());

        assertThat(find(ListItem.class).withClassName("highlighted").all())
                .singleElement()
                .satisfies(item -> assertThat(text(item)).contains(place.about()));
    }

    @Test
    void theParagraphInTheAddressIsHighlightedAndNoOther() {
        var paragraphs = course.sources().paragraphs();
        for (var paragraph : List.of(paragraphs.get(3), paragraphs.getFirst())) {
            open("sources?paragraph=" + paragraph.id());

            assertThat(find(ListItem.class).withClassName("highlighted").all())
                    .singleElement()
                    .satisfies(item -> assertThat(text(item)).contains(paragraph.about()));
        }

        open("sources?paragraph=nonsense");
        assertThat(find(ListItem.class).withClassName("highlighted").all()).isEmpty();
    }

    @Test
    void theGlossaryExplainsEveryTermOnceInOrder() {
        navigate(GlossaryView.class);

        var names = find(DescriptionList.Term.class).all().stream()
                .map(DescriptionList.Term::getText)
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        course.glossary().stream().map(term -> term.term()).toList());
        for (var list : find(DescriptionList.class).all()) {
            assertThat(find(DescriptionList.Term.class, list).all())
                    .extracting(term -> term.getText().replaceAll("[^\\p{L}\\p{N} ]", ""))
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
        assertThat(find(DescriptionList.Description.class).all())
                .hasSameSizeAs(names)
                .allSatisfy(definition -> {
                    assertThat(text(definition)).hasSizeGreaterThan(20);
                    assertThat(find(SourceMarks.class, definition).all()).hasSize(1);
                });
    }

    @Test
    void theGlossaryBeginsWithWhoDidWhatAndLeadsToEachGroup() {
        navigate(GlossaryView.class);

        assertThat(find(H2.class).all())
                .extracting(heading -> heading.getId().orElse("") + " > " + heading.getText())
                .containsExactly("person > People: who did what", "institution > Institutions", "term > Terms");
        assertThat(find(Anchor.class, find(Nav.class).withClassName("groups").single())
                        .all())
                .extracting(Anchor::getHref, Anchor::isRouterIgnore)
                .containsExactly(
                        tuple("glossary#person", true),
                        tuple("glossary#institution", true),
                        tuple("glossary#term", true));
        var people = find(DescriptionList.class).all().getFirst();
        assertThat(find(DescriptionList.Term.class, people).all())
                .extracting(DescriptionList.Term::getText)
                .containsExactlyInAnyOrderElementsOf(course.glossary().stream()
                        .filter(term -> term.kind() == Term.Kind.PERSON)
                        .map(Term::term)
                        .toList());
    }

    @Test
    void theSourcesBeginWithHowThingsAreKnown() {
        navigate(SourcesView.class);

        var page = course.page(CoursePage.Kind.SOURCES).orElseThrow();
        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo(page.title());
        assertThat(page.parts())
                .filteredOn(Heading.class::isInstance)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(text()).contains(((Heading) part).text()));
        assertThat(find(SourceMarks.class, find(PageText.class).single()).all()).isNotEmpty();
    }

    @Test
    void teachersReadTheTeachingGuide() {
        for (var person : List.of(school.teacher(), school.administrator())) {
            signIn(person);
            navigate(TeachingView.class);

            var page = course.page(CoursePage.Kind.TEACHING).orElseThrow();
            assertThat(heading()).isEqualTo(page.title());
            assertThat(find(H2.class).all())
                    .extracting(H2::getText)
                    .containsExactlyElementsOf(page.parts().stream()
                            .filter(Heading.class::isInstance)
                            .map(part -> ((Heading) part).text())
                            .toList());
        }
    }

    private ListItem item(String about) {
        return find(ListItem.class)
                .withCondition(item -> item.getParent()
                                .orElseThrow()
                                .getElement()
                                .getClassList()
                                .contains("source-paragraphs")
                        && text(item).contains(about))
                .single();
    }
}
