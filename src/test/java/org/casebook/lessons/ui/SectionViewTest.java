package org.casebook.lessons.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.base.ui.Chart;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** The lesson sections of the shipped course. */
class SectionViewTest extends ViewTest {

    private static final Pattern TERM = Pattern.compile("popovertarget=\"(term-[^\"]+)\"");

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
    void everySectionSaysWhatItIsForAndHowLongItTakes() {
        for (var section : course.sections()) {
            open("lessons/" + section.slug());

            assertThat(heading()).isEqualTo(section.title());
            assertThat(text()).contains("about " + section.minutes() + " minute");
            var objectives = find(Section.class).withClassName("objectives").single();
            assertThat(section.objectives()).isNotEmpty().allSatisfy(objective -> assertThat(text(objectives))
                    .contains(objective));
            assertThat(find(
                                    Details.class,
                                    find(Section.class).withClassName("checks").single())
                            .all())
                    .as("check yourself")
                    .hasSameSizeAs(section.checks())
                    .isNotEmpty();
        }
    }

    @Test
    void everySectionAsksAQuestionAndOpensAnAnswerAtItsEnd() {
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            var lead = section.lead().orElseThrow();

            assertThat(text(find(Div.class).withClassName("lead-question").single()))
                    .isEqualTo("The question " + Prose.plain(lead.question()));
            var answer = find(Section.class).withClassName("lead-answer").single();
            var folded = find(Details.class, answer).single();
            assertThat(folded.isOpened()).isFalse();
            assertThat(text(folded)).contains(Prose.plain(lead.answer()));
            assertThat(text(find(Div.class, answer).withClassName("print-only").single()))
                    .as("on paper")
                    .isEqualTo(Prose.plain(lead.answer()));
        }
    }

    @Test
    void aSectionWithMarksSaysWhatTheirLettersMean() {
        open("lessons/public-side");

        assertThat(text(find(Paragraph.class).withClassName("marks-key").single()))
                .contains("i inference: this follows from the source, it isn't said there.")
                .contains("c computed:");
    }

    @Test
    void everyPassageIsMarkedWithWhatItRestsOn() {
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            var passages = find(Div.class).withClassName("passage").all().stream()
                    .collect(Collectors.toMap(
                            passage -> passage.getElement().getAttribute("data-passage"), Function.identity()));

            assertThat(section.passages()).isNotEmpty().allSatisfy(passage -> {
                var shown = passages.get(passage.id());
                var marks = find(
                                NativeButton.class,
                                find(SourceMarks.class, shown).single())
                        .all();
                assertThat(text(shown)).startsWith(Prose.plain(passage.html()).substring(0, 20));
                assertThat(marks)
                        .extracting(NativeButton::getText)
                        .containsExactlyElementsOf(passage.sources().stream()
                                .map(id -> course.sources().mark(id).label())
                                .toList());
                assertThat(marks)
                        .extracting(mark -> mark.getElement().getAttribute("popovertarget"))
                        .containsExactlyElementsOf(passage.sources().stream()
                                .map(id -> "source-" + id)
                                .toList());
            });
        }
    }

    @Test
    void everyMarkOpensTitlePlaceAndWhatIsTakenFromItOnce() {
        int others = 0;
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            var notes = find(Div.class).withClassName("source-note").all().stream()
                    .collect(Collectors.toMap(note -> note.getId().orElseThrow(), Function.identity()));
            for (var id : section.passages().stream()
                    .flatMap(passage -> passage.sources().stream())
                    .toList()) {
                var mark = course.sources().mark(id);
                var note = notes.get("source-" + id);
                assertThat(note.getElement().getAttribute("popover")).isEqualTo("auto");
                assertThat(text(note)).contains(mark.label(), mark.title(), mark.place(), mark.about());
                assertThat(find(RouterLink.class, note).single().getHref()).isEqualTo("sources?paragraph=" + id);
                if (mark.other()) {
                    others++;
                    assertThat(note.getClassNames()).contains("other");
                    assertThat(find(Anchor.class, note).all())
                            .extracting(Anchor::getHref)
                            .isEqualTo(mark.url() == null ? List.of() : List.of(mark.url()));
                }
            }
        }
        assertThat(others).isPositive();
    }

    @Test
    void everyTermInTheTextOpensItsDefinition() {
        int terms = 0;
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            var definitions = find(Div.class).withClassName("definition").all().stream()
                    .collect(Collectors.toMap(definition -> definition.getId().orElseThrow(), Function.identity()));
            for (var passage : section.passages()) {
                var matcher = TERM.matcher(passage.html());
                while (matcher.find()) {
                    var definition = definitions.get(matcher.group(1));
                    assertThat(definition.getElement().getAttribute("popover")).isEqualTo("auto");
                    var term = course.term(matcher.group(1).substring("term-".length()))
                            .orElseThrow();
                    assertThat(text(definition)).contains(term.term(), Prose.plain(term.definition()));
                    terms++;
                }
            }
        }
        assertThat(terms).isGreaterThan(course.sections().size());
    }

    @Test
    void everyFigureIsDrawnToldAndThereAsATable() {
        int figures = 0;
        for (var section : course.sections()) {
            open("lessons/" + section.slug());
            for (var block : section.blocks()) {
                if (block instanceof FigurePlace(var id)) {
                    var figure = course.figure(id).orElseThrow();
                    var shown = find(FigureView.class)
                            .withCondition(view -> text(view).contains(figure.title()))
                            .all()
                            .getFirst();
                    assertThat(text(shown)).contains(figure.title(), figure.description());
                    assertThat(find(DataTable.class, shown).all()).isNotEmpty();
                    if (figure instanceof Figure.Bars bars) {
                        var charts = find(Chart.class, shown).all();
                        assertThat(charts).hasSameSizeAs(bars.byUnit());
                        assertThat(charts.getFirst().getElement().getAttribute("aria-label"))
                                .isEqualTo(figure.description());
                    }
                    if (figure instanceof Figure.Atlas map) {
                        assertThat(text(find(MapDrawing.class, shown).single()))
                                .contains(map.outlines())
                                .contains(map.circles().stream()
                                        .map(Figure.Circle::label)
                                        .toList())
                                .contains(map.marks().stream()
                                        .map(Figure.AreaMark::label)
                                        .toList());
                    }
                    figures++;
                }
            }
        }
        assertThat(figures).isEqualTo(course.figures().size());
    }

    @Test
    void familiesAndPersonsHaveNoAxisInCommon() {
        for (var figure : course.figures()) {
            if (figure instanceof Figure.Bars bars) {
                assertThat(bars.unit()).as(figure.id()).doesNotContain(";", " and ");
                assertThat(bars.byUnit()).as(figure.id()).allSatisfy(part -> assertThat(part.rows())
                        .extracting(part::unit)
                        .containsOnly(part.unit()));
            }
        }
    }

    @Test
    void eachSectionLeadsToItsNeighbours() {
        var sections = course.sections();
        for (int place = 0; place < sections.size(); place++) {
            open("lessons/" + sections.get(place).slug());

            var expected = new ArrayList<String>();
            if (place > 0) {
                expected.add("lessons/" + sections.get(place - 1).slug());
            }
            if (place < sections.size() - 1) {
                expected.add("lessons/" + sections.get(place + 1).slug());
            }
            var links = find(Nav.class).withClassName("previous-next").single();
            assertThat(find(RouterLink.class, links).all())
                    .extracting(RouterLink::getHref)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void completingASectionGoesOnToTheNextAndFromTheLastToTheContents() {
        open("lessons/" + course.sections().getFirst().slug());
        click("I have read this: go on");

        assertThat(completed()).containsExactly(course.sections().getFirst().slug());
        assertThat(heading()).isEqualTo(course.sections().get(1).title());

        open("lessons/" + course.sections().getLast().slug());
        click("I have read this: done");

        assertThat(getCurrentView()).isInstanceOf(LessonsView.class);
        assertThat(completed())
                .containsExactly(
                        course.sections().getFirst().slug(),
                        course.sections().getLast().slug());
    }

    @Test
    void aPassageInTheAddressIsHighlightedAndAPlaceToGoOnIsNot() {
        var section = course.sections().get(2);
        var passage = section.passages().getLast().id();

        open("lessons/" + section.slug() + "/" + passage);
        assertThat(passage(passage).hasClassName("highlighted")).isTrue();
        assertThat(find(Div.class).withClassName("highlighted").all()).hasSize(1);
        assertThat(article().getElement().getAttribute("start-at")).isEqualTo(passage);

        open("lessons/" + section.slug() + "?at=" + passage);
        assertThat(find(Div.class).withClassName("highlighted").all()).isEmpty();
        assertThat(article().getElement().getAttribute("start-at")).isEqualTo(passage);
    }

    @Test
    void thePassageThatTheBrowserReportsIsWhereTheStudentGoesOn() {
        var section = course.sections().get(1);
        var passage = section.passages().get(1).id();
        open("lessons/" + section.slug());

        report(passage);
        assertThat(reading.goOn(student)).contains(new PassageRef(section.slug(), passage));

        report("no-such-passage");
        assertThat(reading.goOn(student)).contains(new PassageRef(section.slug(), passage));
    }

    @Test
    void aSectionThatDoesNotExistIsNotFound() {
        assertNotFound("lesson/no-such-section");
    }

    private void report(String passage) {
        var article = article().getElement();
        article.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        article,
                        "passage-seen",
                        JsonNodeFactory.instance.objectNode().put("event.detail", passage)));
    }

    private SectionText article() {
        return find(SectionText.class).single();
    }

    private Div passage(String id) {
        return find(Div.class).withAttribute("data-passage", id).single();
    }

    private List<String> completed() {
        return reading.overview(student).stream()
                .filter(Reading.Status::isCompleted)
                .map(status -> status.section().slug())
                .toList();
    }
}
