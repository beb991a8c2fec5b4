package org.casebook.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.course.reading.InlineMarkdown;
import org.casebook.support.HostileText;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file has in any of its texts, what a page makes of it is words. */
class HostileImportsTest {

    private static final String MARKUP = "</?(em|strong|code)>|<br />";

    static List<String> hostile() {
        return Stream.concat(
                        HostileText.parts().stream(),
                        Stream.of(
                                "<SCRIPT src=data:text/javascript,pwned()></SCRIPT>",
                                "<scr<script>ipt>pwned()</scr</script>ipt>",
                                "<b onmouseover=pwned()>bold</b>",
                                "<em><strong onclick='pwned()'>x</strong></em>",
                                "<a href='data:text/html,<script>pwned()</script>'>x</a>",
                                "<a href='java&#115;cript:pwned()'>x</a>",
                                "![x](javascript:pwned())",
                                "<javascript:pwned()>",
                                "[x](<javascript:pwned()> \"title\")",
                                "`<img src=x onerror=pwned()>`",
                                "<code><img src=x onerror=pwned()></code>",
                                "<p>a</p><style>@import 'data:,x'</style>"))
                .flatMap(text -> Stream.of(text, entities(text), entities(entities(text))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void gift(String text) {
        var escaped = text.replaceAll("[\\\\=~#{}:]", "\\\\$0");
        for (var format : List.of("", "[html]", "[markdown]", "[moodle]", "[plain]")) {
            areWords(Tiny.text(
                    "a.gift",
                    "::%1$s::%2$s%1$s {=%2$s%1$s ~%2$sother%1$s#%1$s ####%2$s%1$s}".formatted(escaped, format)));
            areWords(Tiny.text("a.gift", "%2$s%1$s {=%1$s =other}".formatted(escaped, format)));
            areWords(Tiny.text("a.gift", "%2$s%1$s {=%1$s -> %1$s =a%1$s -> b =c -> d}".formatted(escaped, format)));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void moodleXml(String text) {
        for (var written : List.of(entities(text), "<![CDATA[" + text + "]]>")) {
            for (var format : List.of("html", "plain_text", "markdown", "moodle_auto_format")) {
                areWords(Tiny.text("a.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <quiz><question type="multichoice">
                        <name><text>%1$s</text></name>
                        <questiontext format="%2$s"><text>What? %1$s</text></questiontext>
                        <generalfeedback format="%2$s"><text>%1$s</text></generalfeedback>
                        <single>true</single>
                        <answer fraction="100" format="%2$s"><text>right %1$s</text>
                        <feedback format="%2$s"><text>%1$s</text></feedback></answer>
                        <answer fraction="0" format="%2$s"><text>wrong %1$s</text>
                        <feedback format="%2$s"><text>%1$s</text></feedback></answer>
                        </question><question type="shortanswer"><name><text>%1$s</text></name>
                        <questiontext format="%2$s"><text>What? %1$s</text></questiontext>
                        <answer fraction="100"><text>%1$s</text></answer>
                        <answer fraction="0"><text>wrong %1$s</text><feedback><text>%1$s</text></feedback></answer>
                        </question></quiz>
                        """.formatted(written, format)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aikenAndNumberedLists(String text) {
        areWords(Tiny.text("a.txt", "What? %1$s\nA. right %1$s\nB. wrong %1$s\nANSWER: A\n".formatted(text)));
        areWords(QuestionImport.readPasted(
                "1. What? %1$s\na) right %1$s\nb) wrong %1$s\n\nKey: 1 a\n".formatted(text),
                Tiny.COURSE,
                Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void tables(String text) throws IOException {
        var cells = List.of("What? " + text, "right " + text, "wrong " + text, "a");
        areWords(Tiny.text(
                "a.csv",
                "Question,A,B,Answer\n"
                        + String.join(
                                ",",
                                cells.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .toList())
                        + "\n"));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("First");
            var heads = List.of("Question", "A", "B", "Answer");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.value(1, column, cells.get(column));
            }
        }
        areWords(QuestionImport.read("a.xlsx", bytes.toByteArray(), Tiny.COURSE, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void yaml(String text) {
        var quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        areWords(Tiny.text("a.yaml", """
                topic: outbreak
                questions:
                  - id: %1$s
                    kind: single-choice
                    stem: %1$s
                    explanation: %1$s
                    options:
                      - {text: %1$s, correct: true}
                      - {text: %1$s, correct: false, why: %1$s}
                  - id: words
                    kind: short-text
                    stem: %1$s
                    accepted: [%1$s]
                    misses:
                      - {text: %1$s, why: %1$s}
                """.formatted(quoted)));
    }

    /** As the preview, the editor and the question itself show them. */
    private static void areWords(List<ConversionResult> outcomes) {
        assertThat(outcomes).isNotEmpty();
        for (var outcome : outcomes) {
            if (outcome instanceof Taken taken) {
                assertThat(texts(taken.draft())).isNotEmpty().allSatisfy(text -> assertThat(
                                InlineMarkdown.html(text).replaceAll(MARKUP, ""))
                        .as(text)
                        .doesNotContain("<", ">"));
            }
        }
    }

    /** Every text in a record, however deep. */
    private static Stream<String> texts(Object value) {
        return switch (value) {
            case null -> Stream.of();
            case String text -> Stream.of(text);
            case List<?> list -> list.stream().flatMap(HostileImportsTest::texts);
            case Record whole ->
                Arrays.stream(whole.getClass().getRecordComponents()).flatMap(part -> texts(read(part, whole)));
            default -> Stream.of();
        };
    }

    private static Object read(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
