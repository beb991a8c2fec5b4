package org.casebook.course.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.course.PassageRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {

    private static final Head HEAD =
            new Head("q", "t", 3, Head.Level.RECALL, new PassageRef("s", "p"), "Stem?", "Because.", List.of());
    private static final Map<String, Question> QUESTIONS = Map.of(
            "single", new SingleChoice(HEAD, List.of()),
            "multiple", new MultipleChoice(HEAD, List.of(new Option("key", true, null))),
            "judgement", new TrueFalse(HEAD, true, "", List.of(new Option("It is so", true, null))),
            "verdict", new TrueFalse(HEAD, true, "", List.of()),
            "numeric", new Numeric(HEAD, BigDecimal.ONE, BigDecimal.ZERO, "", List.of()),
            "ordering", new Ordering(HEAD, List.of(new Ordering.Item("1", ""), new Ordering.Item("2", ""))),
            "matching", new Matching(HEAD, List.of(), List.of()),
            "words", new ShortText(HEAD, List.of("x"), List.of()),
            "claims", new Claims(HEAD, List.of(new Claims.Claim("It is so", Standing.SUPPORTED, ""))),
            "evidence", new Evidence(HEAD, List.of(new Option("key", true, null))));

    static Stream<Arguments> responses() {
        return Stream.of(
                Arguments.of("single", new Response.Chosen(2), "2"),
                Arguments.of("multiple", new Response.ChosenSet(new TreeSet<>(List.of(10, 2))), "2,10"),
                Arguments.of("multiple", new Response.ChosenSet(new TreeSet<>()), ""),
                Arguments.of("judgement", new Response.Judged(false, 1), "false,1"),
                Arguments.of("verdict", new Response.Judged(true), "true"),
                Arguments.of("numeric", new Response.Number(new BigDecimal("-0.50")), "-0.50"),
                Arguments.of("numeric", new Response.Number(new BigDecimal("1.2E+3")), "1200"),
                Arguments.of("ordering", new Response.Ordered(List.of(2, 0, 1)), "2,0,1"),
                Arguments.of("matching", new Response.Matched(List.of(1, 1)), "1,1"),
                Arguments.of("words", new Response.Words(" two, words\n"), " two, words\n"),
                Arguments.of("words", new Response.Words(""), ""),
                Arguments.of(
                        "claims",
                        new Response.Weighed(List.of(Standing.UNDECIDED, Standing.SUPPORTED)),
                        "undecided,supported"),
                Arguments.of("evidence", new Response.ChosenSet(new TreeSet<>(List.of(1, 0))), "0,1"));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void readsBackWhatItWrote(String kind, Response response, String written) {
        assertThat(Responses.write(response)).isEqualTo(written);
        assertThat(Responses.read(QUESTIONS.get(kind), written)).isEqualTo(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "single",
                "multiple",
                "judgement",
                "numeric",
                "ordering",
                "matching",
                "words",
                "claims",
                "evidence"
            })
    void nobodyHasToGuess(String kind) {
        var question = QUESTIONS.get(kind);
        var written = Responses.write(new Response.DontKnow());

        assertThat(Responses.isDontKnow(written)).isTrue();
        assertThat(Responses.read(question, written)).isEqualTo(new Response.DontKnow());
        var marking = question.score(new Response.DontKnow());
        assertThat(marking.points()).isZero();
        assertThat(marking.fullPoints()).isEqualTo(question.fullPoints());
        assertThat(marking.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know", "?", "0", " "})
    void wordsOfOnesOwnStayWords(String text) {
        assertThat(Responses.isDontKnow(text)).isFalse();
        assertThat(Responses.read(QUESTIONS.get("words"), text)).isEqualTo(new Response.Words(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        single    | x
        single    | ''
        single    | 1,2
        multiple  | 1,,2
        claims    | 0
        claims    | supported,
        claims    | x
        multiple  | 1,2,
        multiple  | ,
        judgement | true
        judgement | yes,1
        judgement | true,1,2
        judgement | true,
        numeric   | many
        numeric   | ''
        numeric   | 1e999999999
        ordering  | 0;1
        matching  | 0,1.5
        """)
    void refusesOtherTexts(String kind, String written) {
        assertThatThrownBy(() -> Responses.read(QUESTIONS.get(kind), written))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
