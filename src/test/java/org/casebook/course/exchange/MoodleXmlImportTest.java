package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.course.exchange.Tiny.taken;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.Entry;
import org.casebook.support.Bodies;
import org.casebook.support.Bodies.Remarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as Moodle exports it. */
class MoodleXmlImportTest {

    private final List<ConversionResult> outcomes = Tiny.file("school.xml");

    @Test
    void takesASingleChoiceAndNamesAllThatIsLeftOut() {
        var taken = taken(outcomes, "Capital");

        assertThat(taken.line()).isEqualTo(13);
        assertThat(taken.draft())
                .isEqualTo(Draft.of(
                        "Capital",
                        "method",
                        "What is the **capital** of Peru today? Think.",
                        "See the page. It is on the coast.",
                        Bodies.choices(
                                false,
                                List.of(
                                        Entry.option("Lima", true, ""),
                                        Entry.option("Cusco¹", false, "That was the Inca capital."),
                                        Entry.option("Quito", false, "")))));
        assertThat(taken.remarks())
                .containsExactlyInAnyOrder(
                        "Left out: mark (2.0000000).",
                        "Left out: penalty for another try (0.3333333).",
                        "Left out: ID number (geo-21).",
                        "Left out: fixed order of answers (0).",
                        "What Moodle says to right, partly right and wrong answers as such is left out.",
                        "Its 2 hints are left out.",
                        "Its tags are left out: peru, cities.",
                        "Its paragraphs, lists or line breaks are joined into one paragraph.",
                        "The link to https://example.org/peru is left out; its words are kept.",
                        "What was said of the right answer is put into the explanation.",
                        "Marks taken away for wrong options are left out.");
    }

    @Test
    void takesSeveralRightOptions() {
        var taken = taken(outcomes, "Primes");

        assertThat(taken.draft().body())
                .isEqualTo(Bodies.choices(
                        true,
                        List.of(
                                Entry.option("2", true, ""),
                                Entry.option("3", true, ""),
                                Entry.option("4", false, "It is twice two."))));
        assertThat(taken.remarks()).isEmpty();
    }

    @Test
    void takesVerdictsNumbersAndWords() {
        assertThat(taken(outcomes, "Earth").draft().body())
                .isEqualTo(Bodies.judgement(false, "Ships vanish hull first.", List.of()));
        var everest = taken(outcomes, "Everest");
        assertThat(everest.draft().body())
                .isEqualTo(Bodies.number("8849", "5", "m", List.of(new Remarked("8000", "Roughly."))));
        assertThat(everest.remarks())
                .containsExactly(
                        "Another unit is left out: km.",
                        "8000 gave 50 % of the marks; here it counts as wrong.",
                        "What was said to any other answer is left out: Look at a map.");
        var river = taken(outcomes, "River");
        assertThat(river.draft().body())
                .isEqualTo(Bodies.words(List.of("the Nile"), List.of(new Remarked("Congo", "It is the deepest."))));
        assertThat(river.remarks()).containsExactly("Left out: telling capitals from small letters (1).");
    }

    @Test
    void takesPairsAndItemsInOrder() {
        assertThat(taken(outcomes, "Methods").draft().body())
                .isEqualTo(Bodies.pairs(
                        List.of(Bodies.pair("GET", "reads a <page>", ""), Bodies.pair("POST", "sends", "")),
                        List.of(new Remarked("deletes", ""))));
        var months = taken(outcomes, "Months");
        assertThat(months.draft().body())
                .isEqualTo(Bodies.order(List.of(
                        new Remarked("January", ""), new Remarked("May", "The fifth."), new Remarked("July", ""))));
        assertThat(months.remarks())
                .containsExactly(
                        "Left out: showing some of the items only (RANDOM).",
                        "Left out: way of marking (ABSOLUTE_POSITION).");
    }

    @Test
    void namesWhatItCannotTake() {
        assertThat(Tiny.refused(outcomes))
                .extracting(refused -> refused.replaceFirst("^\\d+ ", ""))
                .containsExactly(
                        "Rotation: It is an essay, which Casebook doesn't have.",
                        "Gaps: It is a text with several gaps (cloze), which Casebook doesn't have.",
                        "Intro: It is a description, which isn't a question.",
                        "Map: It has the file map.png in it, and files can't be taken. It shows a picture, map.png, and"
                                + " pictures can't be taken.",
                        "Program: It is of the kind 'coderunner', which Casebook doesn't have.");
        assertThat(outcomes).hasSize(12);
    }

    @Test
    void neverFetchesOrGrowsWhatTheFileNames(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        var stealing = """
                <?xml version="1.0"?>
                <!DOCTYPE quiz [<!ENTITY x SYSTEM "%s">]>
                <quiz><question type="truefalse"><name><text>&x;</text></name></question></quiz>
                """.formatted(secret.toUri());
        var growing = """
                <!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <quiz><question type="truefalse"><name><text>&c;</text></name></question></quiz>
                """;

        assertThat(Tiny.text("a.xml", stealing)).hasSize(1);
        assertThat(Tiny.text("a.xml", stealing).toString())
                .doesNotContain("the-secret")
                .contains("DOCTYPE");
        assertThat(Tiny.text("a.xml", growing).toString())
                .doesNotContain("aaaaaaaaaa")
                .contains("DOCTYPE");
        assertThat(Tiny.refused(Tiny.text("a.xml", "<quiz><question type=\"essay\">&nbsp;</question></quiz>")))
                .hasSize(1);
        assertThat(Tiny.refused(Tiny.text("a.xml", "<a>".repeat(100_000)))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void takesWhatStandsBeforeTheFaultOfABrokenFile() {
        var outcomes = Tiny.text("a.xml", """
                <quiz>
                <question type="shortanswer"><name><text>One</text></name><questiontext><text>1?</text></questiontext>
                <answer fraction="100"><text>one</text></answer></question>
                <question type="shortanswer"><name><text>Two</name>
                </quiz>
                """);

        assertThat(taken(outcomes, "One").draft().body()).isEqualTo(Bodies.words(List.of("one"), List.of()));
        assertThat(Tiny.refused(outcomes))
                .singleElement()
                .asString()
                .startsWith("4 : From here on the file can't be read as XML")
                .endsWith("What begins on line 4 is not taken.");
        assertThat(Tiny.refused(Tiny.text("a.xml", "<html/>")))
                .containsExactly("1 html: Questions in Moodle XML stand in <quiz>, not in <html>.");
    }
}
