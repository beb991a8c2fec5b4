package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.course.exchange.Tiny.taken;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.casebook.course.draft.Entry;
import org.casebook.course.exchange.ConversionResult.Note;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.support.Bodies;
import org.casebook.support.Bodies.Remarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as schools have them, each of which once went wrong, and others of its kind. */
class CasesTest {

    @Test
    void groupedThousandsAreThousandsAndAreSaid() {
        var outcomes = Tiny.file("cases/thousands.gift");

        var grouped = taken(outcomes, "Grouped");
        assertThat(grouped.draft().body())
                .isEqualTo(
                        Bodies.number("75950", "0", "", List.of(new Remarked("193000", "That is the second list."))));
        assertThat(grouped.remarks())
                .contains(
                        "'75,950' is read as 75,950: its comma sets thousands apart.",
                        "'193,000' is read as 193,000: its comma sets thousands apart.");
        assertThat(taken(outcomes, "Grouped with tolerance").draft().body())
                .isEqualTo(Bodies.number("12400", "500", "", List.of()));
        var range = taken(outcomes, "Grouped range");
        assertThat(range.draft().body()).isEqualTo(Bodies.number("385000", "5000", "", List.of()));
        assertThat(range.remarks()).hasSize(2);
        var decimal = taken(outcomes, "Decimal comma stays");
        assertThat(decimal.draft().body()).isEqualTo(Bodies.number("3.5", "0.5", "", List.of()));
        assertThat(decimal.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "75 950:1 000|75950|1000|",
                "75'950|75950|0|",
                "1.234.567|1234567|0|",
                "75.950:0,5|75950|0.5|",
                "3.141..3.142|3.1415|0.0005|",
                "3.141:0.001|3.141|0.001|",
                "−12:2|-12|2|",
                "28,2 %|28.2|0|%",
                "12,5 km:0,5|12.5|0.5|km",
                "1.5e3|1500|0|",
            })
    void readsTheNumbersOfOneQuestionByOneRule(String written, String answer, String tolerance, String unit) {
        assertThat(taken(Tiny.text("a.gift", "::N::How many?{#" + written + "}"), "N")
                        .draft()
                        .body())
                .isEqualTo(Bodies.number(answer, tolerance, unit == null ? "" : unit, List.of()));
    }

    @Test
    void readsGroupedThousandsInEveryFormat() {
        var xml = """
                <quiz><question type="numerical"><name><text>N</text></name><questiontext><text>?</text></questiontext>
                <answer fraction="100"><text>75,950</text><tolerance>1,500</tolerance></answer></question></quiz>
                """;
        var yaml = """
                topic: outbreak
                questions:
                  - id: N
                    kind: numeric
                    answer: 75,950
                    tolerance: 1,500
                    misses:
                      - value: 193 000
                        why: Why.
                """;

        assertThat(taken(Tiny.text("a.xml", xml), "N").draft().body())
                .isEqualTo(Bodies.number("75950", "1500", "", List.of()));
        var read = taken(Tiny.text("a.yaml", yaml), "N");
        assertThat(read.draft().body())
                .isEqualTo(Bodies.number("75950", "1500", "", List.of(new Remarked("193000", "Why."))));
        assertThat(read.remarks())
                .contains("'193 000' is read as 193,000: its spaces set thousands apart.")
                .hasSize(3);
    }

    @Test
    void refusesAToleranceThatIsAShareOfTheAnswer() {
        assertThat(Tiny.refused(Tiny.text("a.gift", "::N::How many?{#200:5%}")))
                .singleElement()
                .asString()
                .contains("a share of the answer");
    }

    @Test
    void takesTheReadersLanguageAndNamesTheOthers() {
        var english = taken(Tiny.file("cases/multilang.xml"), "Two languages");
        assertThat(english.draft().stem()).isEqualTo("Who wrote the letter?");
        assertThat(options(english)).containsExactly("The miller", "The priest", "The clerk");
        assertThat(english.remarks()).containsExactly("Its texts are taken in English; left out: German.");

        var german = taken(Tiny.file("cases/multilang.xml", Locale.GERMANY), "Two languages");
        assertThat(german.draft().stem()).isEqualTo("Wer schrieb den Brief?");
        assertThat(options(german)).containsExactly("Der Müller", "Der Pfarrer", "The clerk");
        assertThat(german.remarks()).containsExactly("Its texts are taken in German; left out: English.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<lang lang=\"de\">Wer</lang> <lang lang=\"en\">Who</lang>|Who",
                "<span class='multilang' lang='de'>Wer <span>da</span></span><span class='multilang' lang='en'>Who"
                        + "</span>?|Who?",
                "{mlang de}Wer{mlang}{mlang other}Who{mlang}|Who",
                "{mlang de,fr}Wer{mlang}{mlang en, it}Who{mlang}|Who",
                "{mlang en_us}Who{mlang}{mlang de}Wer{mlang} in 1702?|Who in 1702?",
                "{mlang en}Who{mlang} – 1702 – {mlang de}Wer{mlang}|Who – 1702 –",
                "{mlang de}Wer{mlang}{mlang fr}Qui{mlang}|Wer",
                "{mlang en}Who|{mlang en}Who",
                "<span lang=\"la\">Quis</span> wrote it?|Quis wrote it?",
                "<span class=\"multilang\" lang=\"en\">Who|Who",
            })
    void takesOneLanguageHoweverItIsMarked(String written, String stem) {
        var xml = """
                <quiz><question type="shortanswer"><name><text>L</text></name><questiontext format="html"><text><![CDATA[%s]]>\
                </text></questiontext><answer fraction="100"><text>x</text></answer></question></quiz>
                """.formatted(written);

        assertThat(taken(Tiny.text("a.xml", xml), "L").draft().stem()).isEqualTo(stem);
    }

    @Test
    void takesOneLanguageOfGiftToo() {
        var gift = "::L::\\{mlang de\\}Wer\\{mlang\\}\\{mlang en\\}Who\\{mlang\\}"
                + "{=<span lang\\=\"en\" class\\=\"multilang\">Miller</span><span lang\\=\"de\" class\\=\"multilang\">Müller"
                + "</span> ~x ~y}";

        var taken = taken(Tiny.text("a.gift", gift), "L");

        assertThat(taken.draft().stem()).isEqualTo("Who");
        assertThat(options(taken).getFirst()).isEqualTo("Miller");
    }

    @Test
    void looksOnceForTheEndsOfLanguages() {
        var begins = "<span lang=\"en\" class=\"multilang\">".repeat(200_000) + "{mlang en}".repeat(200_000);

        assertThat(Languages.one(begins, new ConversionRemarks(Locale.ENGLISH))).hasSameSizeAs(begins);
    }

    @Test
    void saysThatTwoOptionsAreRightAndWhy() {
        var outcomes = Tiny.file("cases/two-right-in-single.gift");

        assertThat(List.of("Formula in feedback", "Several equal signs"))
                .allSatisfy(name -> assertThat(taken(outcomes, name).remarks())
                        .contains(
                                "Two options are right, where one should be.",
                                "Perhaps an = within a text has to be written \\=."));
        assertThat(taken(Tiny.text("a.gift", "::Q::Which?{~%100%a ~%-100%b}"), "Q")
                        .remarks())
                .isEmpty();
    }

    @Test
    void whatIsRaisedLoweredOrUnderlinedKeepsItsMeaning() {
        var draft = taken(Tiny.file("cases/superscript.xml"), "Raised").draft();

        assertThat(draft.stem()).isEqualTo("How many is 10⁶ people, and which is *not* a town?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10<sup>6</sup>|10⁶",
                "10<sup>-3</sup>|10⁻³",
                "10<sup>−3</sup>|10⁻³",
                "H<sub>2</sub>O|H₂O",
                "x<sup>k</sup>|x^k",
                "x<sup>a+b</sup>|x^(a+b)",
                "the 1<sup>st</sup> of May|the 1st of May",
                "10<sup><b>6</b></sup>|10⁶",
                "<ins>not</ins>|*not*",
            })
    void readsMarksOfHtmlInGift(String written, String text) {
        assertThat(taken(Tiny.text("a.gift", "::H::[html]" + written + "{=x ~y ~z}"), "H")
                        .draft()
                        .stem())
                .isEqualTo(text);
        assertThat(options(taken(Tiny.text("a.gift", "::H::What?{=" + written + " ~y ~z}"), "H"))
                        .getFirst())
                .isEqualTo(text);
    }

    @Test
    void refusesPicturesHoweverTheyAreWritten() {
        assertThat(Tiny.refused(Tiny.file("cases/old-image.xml")))
                .containsExactly("2 Picture of 2008: It shows a picture, and pictures can't be taken.");
        assertThat(List.of("@@PLUGINFILE@@/mill.png", "data:image/png;base64,AAAA", "https://example.org/mill.png"))
                .allSatisfy(source -> {
                    var xml = """
                            <quiz><question type="matching"><name><text>P</text></name>
                            <questiontext format="html"><text>Which?</text></questiontext>
                            <subquestion format="html"><text>a</text><answer><text><![CDATA[<img src="%s" alt="">]]></text>
                            </answer></subquestion></question></quiz>
                            """.formatted(source);
                    assertThat(Tiny.refused(Tiny.text("a.xml", xml)))
                            .singleElement()
                            .asString()
                            .contains("pictures can't be taken");
                });
        assertThat(List.of(
                        "::P::Which?{=<img src=\"a.png\"> ~b ~c}",
                        "::P::Which?{=a#<img src\\=\"a.png\"> ~b ~c}",
                        "::P::[markdown]Which? <img src\\=\"a.png\">{=a ~b ~c}",
                        "::P::[markdown]Which? ![](http\\://example.org/a.png){=a ~b ~c}",
                        "::P::[plain]Which? {=a -> <img src\\=\"a.png\"> =b -> c}"))
                .allSatisfy(gift -> assertThat(Tiny.refused(Tiny.text("a.gift", gift)))
                        .singleElement()
                        .asString()
                        .contains("pictures can't be taken"));
    }

    @Test
    void theAnswerCountsInTheUnitThatIsOne() {
        var taken = taken(Tiny.file("cases/unit-not-first.xml"), "Unit of the answer is second");

        assertThat(taken.draft().body()).isEqualTo(Bodies.number("2", "0", "km", List.of()));
        assertThat(taken.remarks()).containsExactly("Another unit is left out: m.");
    }

    @Test
    void aBareAnswerIsTheRightOne() {
        var outcomes = Tiny.file("cases/bare-answer.gift");

        assertThat(taken(outcomes, "Bare").draft().body()).isEqualTo(Bodies.words(List.of("1702"), List.of()));
        var word = taken(outcomes, "Bare word");
        assertThat(word.draft().body()).isEqualTo(Bodies.words(List.of("Miller"), List.of()));
        assertThat(word.draft().explanation()).isEqualTo("Yes.");
        assertThat(word.remarks()).contains("No = stands before its answer, which is taken as the right one.");
        assertThat(Tiny.refused(Tiny.text("a.gift", "::Q::Who?{Miller =Priest ~Clerk}")))
                .singleElement()
                .asString()
                .contains("What stands before the first = or ~ is no option: Miller");
    }

    @Test
    void aNameOnANewLineBeginsAQuestion() {
        assertThat(Tiny.file("cases/no-empty-line.gift"))
                .hasSize(3)
                .hasOnlyElementsOfType(Taken.class)
                .extracting(ConversionResult::line)
                .containsExactly(1, 2, 3);
        assertThat(Tiny.refused(Tiny.text("a.gift", "Who?{=a ~b ~c}\nWho else?{=d ~e ~f}")))
                .singleElement()
                .asString()
                .contains("an empty line is missing");
        assertThat(Tiny.text("a.gift", "::A::Which \\} is it?{\n=a\n~b\n::c\n}\n::B::?{T}"))
                .hasSize(2)
                .hasOnlyElementsOfType(Taken.class);
    }

    @Test
    void readsAiken() {
        var outcomes = Tiny.file("cases/aiken.txt");

        assertThat(outcomes).extracting(ConversionResult::line).containsExactly(1, 7);
        assertThat(taken(outcomes, "Who wrote the letter?").draft().body())
                .isEqualTo(Bodies.choices(
                        false,
                        List.of(
                                Entry.option("The priest", false, ""),
                                Entry.option("The miller", true, ""),
                                Entry.option("The clerk", false, ""))));
        assertThat(taken(outcomes, "When was it sent?").draft().body())
                .isEqualTo(Bodies.choices(
                        false,
                        List.of(
                                Entry.option("1701", false, ""),
                                Entry.option("1702", false, ""),
                                Entry.option("1703", true, ""))));
    }

    @Test
    void namesWhatIsMissingInAiken() {
        var outcomes = Tiny.text("a.txt", """
                A. Smith was a miller.
                Who was he?
                a) one who {grinds}
                   corn
                b) a clerk

                c) a priest
                answer: a

                Who else?
                A. x
                B. y

                And who?
                A. x
                B. y
                ANSWER: C

                No options?
                ANSWER: A
                """);

        assertThat(Tiny.refused(outcomes))
                .containsExactly(
                        "10 Who else?: The line ANSWER: with the letter of the right option is missing.",
                        "14 And who?: Behind ANSWER: there must be the letter of one of its options, not 'C'.",
                        "19 No options?: Behind ANSWER: there must be the letter of one of its options, not 'A'.");
        assertThat(options(taken(outcomes, "A. Smith was a miller. Who was he?")))
                .containsExactly("one who {grinds} corn", "a clerk", "a priest");
    }

    @Test
    void readsTheEncodingsThatEditorsWrite() {
        var ansi = Tiny.file("cases/ansi.gift");
        assertThat(ansi.getFirst()).isInstanceOfSatisfying(Note.class, note -> assertThat(note.text())
                .contains("Windows-1252"));
        assertThat(taken(ansi, "Umlaut").draft().stem()).isEqualTo("Wer schrieb für die Gemeinde?");

        var notepad = Tiny.file("cases/notepad-unicode.txt");
        assertThat(notepad).hasSize(1);
        assertThat(options(taken(notepad, "Umlaut"))).containsExactly("Müller", "Pfarrer", "Schreiber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsXmlInTheEncodingThatItSays(String encoding) {
        var xml = "\n \n<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + QUESTION;

        var taken = taken(
                QuestionImport.read("a.xml", xml.getBytes(Charset.forName(encoding)), Tiny.COURSE, Locale.ENGLISH),
                "ü");

        assertThat(taken.line()).isEqualTo(4);
    }

    @Test
    void readsXmlThatIsNotInTheEncodingThatItSays() {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + QUESTION;

        var outcomes =
                QuestionImport.read("a.xml", xml.getBytes(StandardCharsets.ISO_8859_1), Tiny.COURSE, Locale.ENGLISH);

        assertThat(outcomes.getFirst()).isInstanceOf(Note.class);
        taken(outcomes, "ü");
        taken(Tiny.text("a.xml", "\uFEFF" + xml), "ü");
    }

    private static final String QUESTION =
            "<quiz><question type=\"truefalse\"><name><text>ü</text></name><questiontext><text>It was.</text>"
                    + "</questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>";

    @Test
    void anEmptyFirstLineDoesNoHarm() {
        assertThat(taken(Tiny.file("cases/empty-first-line.xml"), "a").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<quiz><question>",
                "<quiz><question></quiz>",
                "<quiz>a & b</quiz>",
                "<quiz a=b/>",
                "<quiz>\u0001</quiz>",
                "words",
                "<quiz/><quiz/>",
                "<?xml version='1.0' encoding='none'?><quiz><a></quiz>",
            })
    void aParsersWordsReachNobody(String xml) {
        assertThat(Tiny.refused(Tiny.text("a.xml", xml))).isNotEmpty().allSatisfy(refused -> assertThat(refused)
                .doesNotContain("ParseError", "Message", "XML document structures", "element type", "prolog")
                .containsAnyOf("From here on the file can't be read as XML", "There is no question"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: b: c", "a: [", "a: \"x", "\ta: 1", "a: @x", "a: *x", "- a\nb: c", "a: &x", "%x", "a: |x"})
    void norDoThoseOfYaml(String yaml) {
        assertThat(Tiny.refused(Tiny.text("a.yaml", yaml))).isNotEmpty().allSatisfy(refused -> assertThat(refused)
                .doesNotContain("expected", "found", "mapping values", "token", "scanning", "block end", "alias"));
    }

    @Test
    void severalLeftSidesMayHaveOneRightSide() {
        var gift = "::M::Match.{=a -> x =b -> x =c -> y = -> z}";

        assertThat(taken(Tiny.text("a.gift", gift), "M").draft().body())
                .isEqualTo(Bodies.pairs(
                        List.of(Bodies.pair("a", "x", ""), Bodies.pair("b", "x", ""), Bodies.pair("c", "y", "")),
                        List.of(new Remarked("z", ""))));
    }

    @Test
    void emptyPairsAndOptionsAreLeftOutAndSaid() {
        var xml = """
                <quiz><question type="matching"><name><text>M</text></name><questiontext><text>?</text></questiontext>
                <subquestion><text>a</text><answer><text>x</text></answer></subquestion>
                <subquestion><text><![CDATA[<p><br></p>]]></text><answer><text></text></answer></subquestion></question>
                <question type="multichoice"><name><text>C</text></name><questiontext><text>?</text></questiontext>
                <answer fraction="100"><text>x</text></answer><answer fraction="0"><text></text></answer></question></quiz>
                """;
        var outcomes = Tiny.text("a.xml", xml);

        assertThat(taken(outcomes, "M").draft().body())
                .isEqualTo(Bodies.pairs(List.of(Bodies.pair("a", "x", "")), List.of()));
        assertThat(taken(outcomes, "M").remarks()).contains("An empty pair is left out.");
        assertThat(options(taken(outcomes, "C"))).containsExactly("x");
        assertThat(taken(outcomes, "C").remarks()).contains("An empty option is left out.");
    }

    private static List<String> options(Taken taken) {
        return taken.draft().body().entries("options").stream()
                .map(option -> option.text("text"))
                .toList();
    }
}
