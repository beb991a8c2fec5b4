package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spoils one thing at a time and expects just its problem, with file and line. */
class CourseProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        course.yaml   | subtitle: London         | subtitel: London        | 1: 'subtitle' is missing
        course.yaml   | title: The pump          | titel: The pump         | 2: unknown key 'titel'; did you mean 'title'?
        course.yaml   | subtitle: London, 1854   | `subtitle: ""`          | 3: 'subtitle' is empty
        course.yaml   | subtitle: London, 1854   | subtitle: [London]      | 3: 'subtitle' must be a text
        course.yaml   | id: broad-street         | id: Broad Street        | 1: 'id' must be small letters, digits and single hyphens, not 'Broad Street'
        course.yaml   | subtitle: London, 1854   | id: again               | 3: 'id' is here a second time
        course.yaml   | secure: 0.8              | secure: 0.5             | 11: 0 < nearly < secure < 1 must hold for 'mastery'
        course.yaml   | secure: 0.8              | secure: high            | 13: 'secure' must be a number, written like 269100 or 0.5
        course.yaml   | reason-words: 3          | reason-words: 0         | 20: 'reason-words' must be from 1 to 100
        course.yaml   | url: https://example.org | url: javascript:alert() | 24: 'url' must be an address that begins with http:// or https://
        course.yaml   | reason-words: 3          | reasons-words: 3        | 20: unknown key 'reasons-words'; did you mean 'reason-words'?
        course.yaml   | subtitle: London, 1854   | subtitle: a: b          | 3: not YAML: a text with a colon and a space in it needs quotes around it
        sources.yaml  | https:                   | javascript:             | 2: 'url' must be an address that begins with http:// or https://
        sources.yaml  | - id: P1                 | - id: P 1               | 4: a paragraph's id is letters and digits, such as A5a, not 'P 1'
        sources.yaml  | sources: [P2]            | sources: [P3]           | 11: there is no source paragraph 'P3'; did you mean 'P1'?
        sources.yaml  | sources: [P2]            | sources: []             | 11: 'sources' must not be empty
        sources.yaml  | sources: [P2]            | sources: P2             | 11: 'sources' must be a list
        sources.yaml  | mark: Parish book        | mark: Farr              | 23: the mark 'Farr' is here a second time
        sources.yaml  | id: farr-2               | id: P1                  | 20: source paragraph 'P1' is here a second time
        sources.yaml  | place: page 5            | page: 5                 | 20: 'place' is missing
        sources.yaml  | example.org/report       | "example.org"           | 15: 'url' must be
        sources.yaml  | id: parish               | id: church              | 26: no passage rests on source paragraph 'church'
        glossary.yaml | id: john-snow            | id: cholera             | 11: term 'cholera' is here a second time
        glossary.yaml | kind: person             | kind: human             | 13: 'kind' must be one of term, person, institution
        glossary.yaml | term:dot-map             | term:dot-mop            | 4: there is no term 'dot-mop'; did you mean 'dot-map'?
        figures/deaths.yaml | unit: persons      | units: persons          | 5: unknown key 'units'; did you mean 'unit'?
        figures/deaths.yaml | values: [3, 4]     | values: [3]             | 9: 'values' must have one number for each of the 2 series, not 1
        figures/deaths.yaml | values: [3, 4]     | values: [3, four]       | 9: an entry of 'values' must be a whole number from 0 to 999999999
        figures/deaths.yaml | kind: stacked-bars | kind: pie               | 1: 'kind' must be one of stacked-bars, grouped-bars, timeline, map
        figures/days.yaml   | from: 1854-08-31   | from: 31 August         | 10: '31 August' is not a date; write a year, a year and month, or a day: 1930, 1930-02 or 1930-02-01
        figures/days.yaml   | until: 1854-09     | until: 1853             | 11: 'until' is before 'from'
        figures/days.yaml   | from: 1854-09-08   | from: 1854-08-01        | 15: events must stand in order of time; this one is before the one above it
        01-the-pump.md | topic: outbreak         | topic: outbraek         | 3: there is no topic 'outbraek'; did you mean 'outbreak'?
        01-the-pump.md | minutes: 2              | background: yes         | 4: 'background' must be true or false
        01-the-pump.md | minutes: 2              | minutes: 61             | 4: 'minutes' must be a whole number from 1 to 60
        01-the-pump.md | minutes: 2              | `minutes: "2"`          | 4: 'minutes' must be a whole number from 1 to 60
        01-the-pump.md | term:john-snow) says    | term:jon-snow) says     | 9: there is no term 'jon-snow'; did you mean 'john-snow'?
        01-the-pump.md | term:john-snow) went    | term:jon-snow) went     | 13: there is no term 'jon-snow'; did you mean 'john-snow'?
        01-the-pump.md | term:john-snow) went    | http://example.org) went | 13: the link to 'http://example.org' is not allowed; only terms can be linked, as in [word](term:name)
        01-the-pump.md | {#arrival source=P1}    | {#arrival source=P7}    | 14: there is no source paragraph 'P7'; did you mean 'P1'?
        01-the-pump.md | {#arrival source=P1}    | {#arrival source=}      | 14: 'source' must name at least one paragraph of the case study
        01-the-pump.md | {#arrival source=P1}    | {#arrival}              | 14: must be of the form {#id source=A1,A2}
        01-the-pump.md | {#arrival source=P1}    | And so on.              | 12: the passage lacks its last line {#id source=…}
        01-the-pump.md | {#counted               | {#arrival               | 18: passage 'the-pump/arrival' is here a second time
        01-the-pump.md | {#counted               | {#Counted               | 20: a passage's id must be small letters, digits and single hyphens, not 'Counted'
        01-the-pump.md | ## What                 | ### What                | 16: a heading inside a section begins with '## '
        01-the-pump.md | ## What was counted     | ##                      | 16: the heading is empty
        01-the-pump.md | figure:deaths           | figure:death            | 22: there is no figure 'death'; did you mean 'deaths'?
        02-the-map.md  | figure:days             | figure:deaths           | 15: the figure 'deaths' is here a second time
        """)
    void reportsWhatIsWrongInLessons(String file, String old, String replacement, String problem) {
        var course = TinyCourse.in(folder).with("lessons/" + file, old, replacement);

        assertThat(course.problems())
                .anySatisfy(found -> assertThat(found).startsWith("lessons/" + file + ":" + problem));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        outbreak | topic: outbreak               | topic: method           | 1: 'topic' must be 'outbreak', as the file is named
        outbreak | stem: What was counted?       | stme: What was counted? | 23: unknown key 'stme'; did you mean 'stem'?
        outbreak | stem: What was counted?       | colour: red             | 23: unknown key 'colour'; known here: id, passage, enemies, difficulty, level, stem, explanation, skill, kind, options
        outbreak | kind: multiple-choice         | kind: multi-choice      | 19: 'kind' must be one of single-choice, multiple-choice, true-false, numeric, ordering, matching, short-text, claims, evidence
        outbreak | id: pump-true                 | id: pump-street         | 32: question 'pump-street' is here a second time; the first is at
        outbreak | the-pump/counted              | the-pump/count          | 22: there is no passage 'the-pump/count'; did you mean 'the-pump/counted'?
        outbreak | the-pump/counted              | the-pump                | 22: 'passage' must be the section's slug and the passage's id with a slash between
        outbreak | enemies: [pump-name]          | enemies: [pump-nam]     | 17: there is no question 'pump-nam'; did you mean 'pump-name'?
        outbreak | enemies: [pump-name]          | enemies: [pump-street]  | 17: a question can't be its own enemy
        outbreak | why: It is near, but          | correct: true #         | 9: exactly one entry must be correct, not 2
        outbreak | why: It is further north.     | correct: false          | 14: 'why' is missing: say why this option is wrong
        outbreak | text: rats                    | text: houses            | 24: two entries are the same: houses
        outbreak | text: houses                  | `text: "houses\\n\\nstreets"` | 27: only one paragraph can stand here
        outbreak | text: Oxford                  | `text: "![x](y)" #`  | 14: an image can't stand here; a figure stands alone, as in ![](figure:name)
        outbreak | answer: false                 | answer: no              | 38: 'answer' must be true or false
        outbreak | text: Soho                    | text: The Broad-street. | 56: this text is also accepted as right
        outbreak | [Broad Street, the street]    | [Broad Street, "…"]     | 54: an accepted answer needs letters or digits
        outbreak | [Broad Street, the street]    | []                      | 54: 'accepted' must not be empty
        method   | tolerance: 1                  | tolerance: -1           | 10: 'tolerance' must be 0 or more
        method   | value: 1848                   | value: 1855             | 13: this value is within the tolerance, so it would count as right
        method   | answer: 1854                  | answer: 1,854           | 9: 'answer' must be a number, written like 269100 or 0.5
        method   | note: September               | colour: red             | 25: 'note' is missing
        method   | text: Map                     | text: Deaths            | 22: two entries are the same: Deaths
        method   | left: Broad Street            | left: Snow              | 36: two entries are the same: Snow
        method   | right: train                  | right: pump             | 36: two entries are the same: pump
        """)
    void reportsWhatIsWrongInQuestions(String bank, String old, String replacement, String problem) {
        var file = "question-bank/" + bank + ".yaml";
        var course = TinyCourse.in(folder).with(file, old, replacement);

        assertThat(course.problems()).anySatisfy(found -> assertThat(found).startsWith(file + ":" + problem));
    }

    private static final String CLAIMS_AND_EVIDENCE = """
              - id: map-claims
                kind: claims
                difficulty: 2
                level: reason
                passage: the-map/dots
                stem: Which hold?
                claims:
                  - text: It was hot.
                    standing: supported
                    why: Said.
                  - text: It was dry.
                    standing: undecided
                    why: Unsaid.
                  - text: It was late.
                    standing: undecided
                    why: Unsaid.
                explanation: Nothing else is said.
              - id: map-marked
                kind: evidence
                difficulty: 2
                level: reason
                passage: the-map/dots
                stem: Which words say who?
                pieces:
                  - text: Snow drew it.
                    correct: true
                  - text: A hot day.
                    why: That is the weather.
                  - text: A dry day.
                    why: That is too.
                explanation: One piece names him.
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        standing: supported | standing: true      | 'standing' must be one of supported, contradicted, undecided
        standing: supported | standing: undecided | every claim stands alike; at least two ways must occur
        It was hot.         | It was dry.         | two entries are the same: It was dry.
        correct: true       | why: It says so.    | one or more pieces must be correct and at least one not; 0 of 3 are correct
        """)
    void reportsWhatIsWrongInClaimsAndEvidence(String old, String replacement, String problem) {
        var file = "question-bank/method.yaml";
        var course = TinyCourse.in(folder);
        course.with(file, course.text(file) + CLAIMS_AND_EVIDENCE);
        assertThat(course.problems()).isEmpty();

        assertThat(course.with(file, old, replacement).problems())
                .anySatisfy(found -> assertThat(found).endsWith(problem));
    }

    @Test
    void countsPartsOfQuestions() {
        var problems = TinyCourse.in(folder)
                .with(
                        "question-bank/outbreak.yaml",
                        "      - text: Oxford Street\n        why: It is further north.\n",
                        "")
                .with(
                        "question-bank/outbreak.yaml",
                        "      - text: It was too cold.\n        why: Cold does no harm.\n",
                        "")
                .with("question-bank/method.yaml", "      - text: Book\n        note: \"1855\"\n", "")
                .with(
                        "question-bank/method.yaml",
                        "      - value: 1848\n        why: That was an earlier one.\n",
                        "      []\n")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "question-bank/method.yaml:12: at least 1 entry is needed, not 0",
                        "question-bank/method.yaml:21: at least 3 entries are needed, not 2",
                        "question-bank/outbreak.yaml:9: at least 3 entries are needed, not 2",
                        "question-bank/outbreak.yaml:38: at least 3 entries are needed, not 2");
    }

    @Test
    void reportsWhatNothingCovers() {
        var course = TinyCourse.in(folder)
                .without("question-bank/method.yaml")
                .with("lessons/02-the-map.md", "topic: method", "topic: outbreak")
                .with("lessons/02-the-map.md", "source=P2", "source=P1")
                .with("lessons/01-the-pump.md", "source=P1,P2", "source=P1")
                .with("lessons/02-the-map.md", "![](figure:days)\n", "");

        assertThat(course.problems())
                .containsExactly(
                        "lessons/course.yaml:8: topic 'method' has no questions; they belong in "
                                + folder.resolve("question-bank/method.yaml")
                                        .toString()
                                        .replace(folder + "/", ""),
                        "lessons/course.yaml:8: topic 'method' has no section",
                        "lessons/figures/days.yaml:1: no section shows figure 'days'",
                        "lessons/sources.yaml:6: no passage rests on source paragraph 'P2'");
    }

    @Test
    void aPlaceInAnotherSourceMayRestInADefinitionAlone() {
        var course = TinyCourse.in(folder)
                .with("lessons/01-the-pump.md", "farr-2,parish", "farr-2")
                .with("lessons/glossary.yaml", "sources: [P1, P2]", "sources: [P1, parish]");

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void aQuestionAndItsAnswerComeTogether() {
        var course = TinyCourse.in(folder)
                .with("lessons/01-the-pump.md", "minutes: 2\n", "minutes: 2\nquestion: Where did it begin?\n");

        assertThat(course.problems()).containsExactly("lessons/01-the-pump.md:1: 'answer' is missing");
    }

    @Test
    void reportsQuestionFileOfUnknownTopic() {
        var course = TinyCourse.in(folder);
        course.with(
                "question-bank/methods.yaml",
                course.text("question-bank/method.yaml").replace("id: map", "id: two"));

        assertThat(course.problems())
                .contains("question-bank/methods.yaml:1: 'topic' must be 'methods', as the file is named");
    }

    @Test
    void reportsFileNames() {
        var course = TinyCourse.in(folder)
                .with("lessons/3-more.md", "more")
                .with("lessons/gloss.yml", "more")
                .with("lessons/figures/Days.yaml", "more")
                .with("question-bank/method.yml", "more")
                .with("lessons/LICENSE", "no content, no problem");

        assertThat(course.problems())
                .containsExactly(
                        "lessons/3-more.md:1: a section's file must be named NN-slug.md: two digits, then small"
                                + " letters, digits and hyphens",
                        "lessons/figures/Days.yaml:1: the file must be named after its figure, with the ending .yaml",
                        "lessons/gloss.yml:1: no file of this name belongs here",
                        "question-bank/method.yml:1: the file must be named after its topic, with the ending .yaml");
    }

    @Test
    void reportsSectionsOfSameNumberOrSlug() {
        var course = TinyCourse.in(folder);
        course.with(
                "lessons/01-the-map.md", course.text("lessons/02-the-map.md").replace("![](figure:days)", ""));

        assertThat(course.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("lessons/01-the-pump.md:1: section number '01' is here a second time"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("lessons/02-the-map.md:1: section 'the-map' is here a second time"));
    }

    @Test
    void reportsBlocksThatRunIntoOneAnother() {
        var course = TinyCourse.in(folder)
                .with("lessons/01-the-pump.md", "{#arrival source=P1}\n\n", "{#arrival source=P1}\n")
                .with("lessons/02-the-map.md", "death.\n{#dots", "death.\n\n{#dots");

        assertThat(course.problems())
                .contains(
                        "lessons/01-the-pump.md:15: put an empty line above this one; blocks are separated by empty"
                                + " lines",
                        "lessons/02-the-map.md:12: the passage lacks its last line {#id source=…}",
                        "lessons/02-the-map.md:14: this line belongs directly under its passage");
    }

    @Test
    void reportsSectionWithoutFrontMatterOrText() {
        var course = TinyCourse.in(folder)
                .with("lessons/03-bare.md", "Text.\n{#one source=P1}\n")
                .with("lessons/04-empty.md", "---\ntitle: Empty\n---\n");

        assertThat(course.problems())
                .contains(
                        "lessons/03-bare.md:1: a section begins with its front matter between two lines '---'",
                        "lessons/04-empty.md:1: 'topic' is missing",
                        "lessons/04-empty.md:3: the section has no text");
    }

    @Test
    void refusesFilesThatGrowOrNestWithoutBound() {
        var course = TinyCourse.in(folder)
                .with("lessons/glossary.yaml", "- &a [x]\n- *a\n")
                .with("lessons/figures/days.yaml", "[".repeat(5000))
                .with("lessons/02-the-map.md", "> Each", "> ".repeat(2000) + "Each");

        assertThat(course.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("lessons/glossary.yaml:1: not YAML"))
                .anySatisfy(problem -> assertThat(problem).startsWith("lessons/figures/days.yaml:1: not YAML"))
                .contains("lessons/02-the-map.md:12: the text is longer than 5000 characters or nested too deeply");
    }

    @Test
    void reportsFormerTopicsThatAreStillThereOrThatTwoClaim() {
        var course = TinyCourse.in(folder)
                .with("lessons/course.yaml", "name: Outbreak", "name: Outbreak\n    formerly: method");

        assertThat(course.problems())
                .containsExactly(
                        "lessons/course.yaml:7: 'formerly' names the topic 'method', which the course still has");

        // Names that are swapped.
        course.with("lessons/course.yaml", "name: Method", "name: Method\n    formerly: outbreak");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/course.yaml:7: 'formerly' names the topic 'method', which the course still has",
                        "lessons/course.yaml:11: 'formerly' names the topic 'outbreak', which the course still has");

        course.with("lessons/course.yaml", "formerly: method", "formerly: pump")
                .with("lessons/course.yaml", "formerly: outbreak", "formerly: pump");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/course.yaml:11: former topic 'pump' is here a second time; the first is at lessons/course.yaml:7");

        course.with("lessons/course.yaml", "Method\n    formerly: pump", "Method\n    formerly: The map");
        assertThat(course.problems())
                .containsExactly(
                        "lessons/course.yaml:11: 'formerly' must be small letters, digits and single hyphens, not 'The map'");
    }

    @Test
    void reportsCharactersThatYamlRefuses() {
        assertThat(TinyCourse.in(folder)
                        .with("lessons/course.yaml", "subtitle: London", "subtitle: Lon\u0007don")
                        .problems())
                .containsExactly("lessons/course.yaml:3: a character that YAML doesn't allow");
    }
}
