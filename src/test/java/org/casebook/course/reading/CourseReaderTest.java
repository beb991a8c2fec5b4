package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.LeadQuestion;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Sources;
import org.casebook.course.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsWholeCourse() {
        var course = TinyCourse.in(folder).course();

        assertThat(course.id()).isEqualTo("broad-street");
        assertThat(course.topics()).extracting("id").containsExactly("outbreak", "method");
        assertThat(course.masteryScale().secure()).isEqualTo(0.8);
        assertThat(course.sections())
                .extracting("number", "slug", "topic", "minutes")
                .containsExactly(tuple(1, "the-pump", "outbreak", 2), tuple(2, "the-map", "method", 3));
        assertThat(course.sources().works().getFirst().sources()).containsExactly("P2");
        assertThat(course.questions())
                .extracting(Question::id)
                .containsExactly(
                        "map-year", "map-order", "map-match", "pump-street", "pump-counted", "pump-true", "pump-name");
    }

    @Test
    void readsTheQuestionOfASectionAndItsAnswer() {
        var course = TinyCourse.in(folder)
                .with(
                        "lessons/01-the-pump.md",
                        "minutes: 2\n",
                        "minutes: 2\nquestion: Where?\nanswer: At the *pump*, says [Snow](term:john-snow).\n")
                .course();

        assertThat(course.section("the-pump").orElseThrow().lead())
                .contains(new LeadQuestion("Where?", "At the <em>pump</em>, says Snow."));
        assertThat(course.section("the-map").orElseThrow().lead()).isEmpty();
    }

    @Test
    void readsBlocksInReadingOrder() {
        var blocks =
                TinyCourse.in(folder).course().section("the-pump").orElseThrow().blocks();

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(0)).isInstanceOf(Passage.class);
        assertThat(blocks.get(1)).isEqualTo(new Heading("What was counted"));
        assertThat(((Passage) blocks.get(2)).sources()).containsExactly("P1", "P2", "farr-1", "farr-2", "parish");
        assertThat(blocks.get(3)).isEqualTo(new FigurePlace("deaths"));
    }

    @Test
    void readsOtherSourcesBesideTheCaseStudy() {
        var sources = TinyCourse.in(folder).course().sources();

        assertThat(sources.others()).extracting("mark").containsExactly("Farr", "Parish book");
        assertThat(sources.mark("farr-2"))
                .isEqualTo(new Sources.Mark(
                        "farr-2",
                        "Farr, 2",
                        true,
                        "William Farr, A report on the deaths",
                        "page 5",
                        "The number of houses",
                        "https://example.org/report"));
        assertThat(sources.mark("parish"))
                .isEqualTo(new Sources.Mark(
                        "parish",
                        "Parish book",
                        true,
                        "The parish book of Soho",
                        "September 1854",
                        "The names of the dead",
                        null));
        assertThat(sources.mark("P2"))
                .isEqualTo(new Sources.Mark(
                        "P2", "P2", false, "The case study", "paragraph P2", "The map", "https://example.org/study"));
    }

    @Test
    void aSectionMayTellTheBackground() {
        var sections = TinyCourse.in(folder)
                .with("lessons/02-the-map.md", "minutes: 3", "minutes: 3\nbackground: true")
                .course()
                .sections();

        assertThat(sections).extracting("background").containsExactly(false, true);
    }

    @Test
    void rendersPassageAsOneBlockWithTermButtons() {
        var passage = TinyCourse.in(folder)
                .course()
                .passage(new PassageRef("the-pump", "arrival"))
                .orElseThrow();

        assertThat(passage.html()).isEqualTo("""
            <p>In 1854 <button type="button" class="term" popovertarget="term-cholera">cholera</button> came to \
            <strong>Soho</strong>,
            and <button type="button" class="term" popovertarget="term-john-snow">John Snow</button> went there.</p>\
            """);
        assertThat(passage.text()).isEqualTo("In 1854 cholera came to Soho, and John Snow went there.");
    }

    @Test
    void rendersListsAndQuotations() {
        var course = TinyCourse.in(folder).course();

        var list = course.passage(new PassageRef("the-pump", "counted")).orElseThrow();
        assertThat(list.html()).startsWith("<ul>").endsWith("</ul>");
        assertThat(list.text()).isEqualTo("deaths\nhouses");
        assertThat(course.passage(new PassageRef("the-map", "dots"))
                        .orElseThrow()
                        .html())
                .startsWith("<blockquote>")
                .endsWith("</blockquote>");
    }

    @Test
    void rendersInlineTextsWithoutParagraph() {
        var course = TinyCourse.in(folder).course();

        assertThat(course.term("dot-map").orElseThrow().definition()).isEqualTo("A map with <em>one</em> dot a case.");
        assertThat(course.term("cholera").orElseThrow().definition()).isEqualTo("A disease. See the map.");
        var check = course.sections().getFirst().checks().getFirst();
        assertThat(check.question()).isEqualTo("Where was the <em>pump</em>?");
        assertThat(check.answer()).contains("popovertarget=\"term-john-snow\"");
        assertThat(course.questions().get(3).head().stem()).isEqualTo("In which <em>street</em> was the pump?");
    }

    @Test
    void readsFigures() {
        var course = TinyCourse.in(folder).course();

        var bars = (Figure.Bars) course.figure("deaths").orElseThrow();
        assertThat(bars.stacked()).isTrue();
        assertThat(bars.rows())
                .containsExactly(
                        new Figure.Row("First day", List.of(3L, 4L), null, null),
                        new Figure.Row("Second day", List.of(30L, 40L), "Counted later", null));
        var timeline = (Figure.Timeline) course.figure("days").orElseThrow();
        assertThat(timeline.events())
                .extracting("from", "until")
                .containsExactly(tuple("1854", null), tuple("1854-08-31", "1854-09"), tuple("1854-09-08", null));
        assertThat(timeline.events().getFirst().text()).isEqualTo("It was <em>hot</em>.");
    }

    @Test
    void rowsWithAUnitOfTheirOwnHaveAnAxisOfTheirOwn() {
        var course = TinyCourse.in(folder);
        var file = "lessons/figures/deaths.yaml";
        course.with(file, course.text(file).replace("values: [3, 4]", "values: [3, 4]\n    unit: households"));

        var bars = (Figure.Bars) course.course().figure("deaths").orElseThrow();

        assertThat(bars.byUnit())
                .extracting(Figure.Bars::unit, part -> part.rows().getFirst().label())
                .containsExactly(tuple("households", "First day"), tuple("persons", "Second day"));
    }

    @Test
    void readsMaps() {
        var course = TinyCourse.in(folder).with("lessons/figures/deaths.yaml", MAP);

        var map = (Figure.Atlas) course.course().figure("deaths").orElseThrow();

        assertThat(map.land())
                .containsExactly(List.of(
                        new Figure.Position(-0.2, 51.4),
                        new Figure.Position(-0.1, 51.4),
                        new Figure.Position(0, 51.6)));
        assertThat(map.borders()).isEmpty();
        assertThat(map.circles())
                .containsExactly(new Figure.Circle("The pump", new Figure.Position(-0.137, 51.513), 34, "By Snow."));
        assertThat(map.marks()).containsExactly(new Figure.AreaMark("Soho", new Figure.Position(-0.13, 51.51), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at: -0.137 51.513       | at: -0.137             | 'at' must be one position
            at: -0.13 51.51         | at: 51.51 north        | 'at' must be one position
            at: -0.13 51.51         | at: -0.13 91           | 'at' must be one position
            -0.2 51.4 -0.1 51.4     | -0.1 51.4              | a line must be 3 or more positions
            """)
    void brokenPositionsAreProblems(String old, String replacement, String problem) {
        var course = TinyCourse.in(folder).with("lessons/figures/deaths.yaml", MAP.replace(old, replacement));

        assertThat(course.problems()).singleElement().asString().contains(problem);
    }

    @Test
    void aMultipleChoiceHasFromOneRightOptionToAll() {
        var file = "question-bank/outbreak.yaml";
        var course = TinyCourse.in(folder);
        var text = course.text(file);

        var all = course.with(file, text.replace("why: Nobody counted rats.", "correct: true"))
                .course();
        assertThat(counted(all).options()).allMatch(option -> option.correct());

        var one =
                text.replace("text: houses\n        correct: true", "text: houses\n        why: Nobody counted them.");
        assertThat(counted(course.with(file, one).course()).options())
                .filteredOn(option -> option.correct())
                .hasSize(1);

        var none =
                one.replace("text: deaths\n        correct: true", "text: deaths\n        why: Nobody counted them.");
        assertThat(course.with(file, none).problems())
                .singleElement()
                .asString()
                .contains("one or more options must be correct; none is");
    }

    private static Question counted(org.casebook.course.Course course) {
        return course.questions().stream()
                .filter(question -> question.id().equals("pump-counted"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesEnemiesMutual() {
        var questions = TinyCourse.in(folder).course().questions();

        assertThat(questions)
                .filteredOn(question -> !question.head().enemies().isEmpty())
                .extracting(Question::id, question -> question.head().enemies().getFirst())
                .containsExactly(tuple("pump-street", "pump-name"), tuple("pump-name", "pump-street"));
    }

    @Test
    void readsFilesOfOtherSystems() {
        var course = TinyCourse.in(folder);
        for (var file : new String[] {"lessons/01-the-pump.md", "question-bank/method.yaml", "lessons/course.yaml"}) {
            course.with(file, "\uFEFF" + course.text(file).replace("\n", "\r\n"));
        }

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void findsAllProblemsInOrderOfFilesAndLines() {
        var problems = TinyCourse.in(folder)
                .with("question-bank/method.yaml", "difficulty: 4", "difficulty: 6")
                .with("question-bank/method.yaml", "level: recall", "level: guess")
                .with("lessons/02-the-map.md", "minutes: 3", "minutes: 0")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "lessons/02-the-map.md:4: 'minutes' must be a whole number from 1 to 60",
                        "question-bank/method.yaml:6: 'level' must be one of recall, understand, reason",
                        "question-bank/method.yaml:18: 'difficulty' must be a whole number from 1 to 5");
    }

    @Test
    void reportsMissingFolders() {
        var result = CourseReader.read(folder.resolve("none"), folder.resolve("nothing"));

        assertThat(((CourseReader.Result.Broken) result).problems())
                .extracting("file", "line", "message")
                .containsExactly(
                        tuple(folder.resolve("none"), 1, "the folder is missing"),
                        tuple(folder.resolve("nothing"), 1, "the folder is missing"));
    }

    @Test
    void missingFilesBringNoFurtherProblems() {
        var problems = TinyCourse.in(folder)
                .without("lessons/course.yaml")
                .without("lessons/sources.yaml")
                .without("lessons/glossary.yaml")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "lessons/course.yaml:1: the file is missing",
                        "lessons/glossary.yaml:1: the file is missing",
                        "lessons/sources.yaml:1: the file is missing");
    }

    @Test
    void reportsFilesThatAreNotText() throws Exception {
        var course = TinyCourse.in(folder);
        Files.write(folder.resolve("lessons/glossary.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(course.problems()).containsExactly("lessons/glossary.yaml:1: the file is not UTF-8 text");
    }

    private static final String MAP = """
            kind: map
            title: Deaths
            description: One circle.
            sources: [P1]
            unit: persons
            outlines: Made up.
            land:
              - -0.2 51.4 -0.1 51.4 0 51.6
            places: Deaths by pump
            circles:
              - label: The pump
                at: -0.137 51.513
                value: 34
                note: By Snow.
            areas: Quarters
            marks:
              - label: Soho
                at: -0.13 51.51
            """;
}
