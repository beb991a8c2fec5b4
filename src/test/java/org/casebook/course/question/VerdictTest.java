package org.casebook.course.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casebook.course.PassageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final Head HEAD =
            new Head("q", "t", 3, Head.Level.RECALL, new PassageRef("s", "p"), "Stem?", "Because.", List.of());
    private static final Matching MATCHING = new Matching(
            HEAD,
            IntStream.range(0, 4)
                    .mapToObj(pair -> new Matching.Pair("left " + pair, "right " + pair, ""))
                    .toList(),
            List.of());
    private static final Ordering ORDERING = new Ordering(
            HEAD,
            IntStream.range(0, 4)
                    .mapToObj(item -> new Ordering.Item("item " + item, ""))
                    .toList());
    private static final MultipleChoice MULTIPLE = new MultipleChoice(
            HEAD,
            IntStream.range(0, 5)
                    .mapToObj(option -> new Option("option " + option, option < 3, option < 3 ? null : "No."))
                    .toList());

    private static String words(Question question, Response response) {
        var marking = question.score(response);
        return Verdict.of(response, marking.share()).label(question, marking);
    }

    private static List<Integer> places(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 2 3, Right",
        "0 1 3 2, Partly right: 2 of 4 pairs",
        "0 2 3 1, Partly right: 1 of 4 pairs",
        "1 0 3 2, Not right"
    })
    void aMatchingTellsItsPairs(String rights, String words) {
        assertThat(words(MATCHING, new Response.Matched(places(rights)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 2 3, Right",
        "0 2 1 3, Partly right: 2 of 3 neighbours in order",
        "3 0 1 2, Partly right: 2 of 3 neighbours in order",
        "3 2 1 0, Not right"
    })
    void anOrderingTellsItsNeighbours(String items, String words) {
        assertThat(words(ORDERING, new Response.Ordered(places(items)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 1 2   | Right
            0 1     | Partly right: 2 of 3 right options
            0 1 2 3 | Partly right: 3 of 3 right options, less 1 wrong
            0 3     | Not right
            """)
    void aMultipleChoiceTellsItsOptionsAndWhatWrongOnesTookAway(String options, String words) {
        assertThat(words(MULTIPLE, new Response.ChosenSet(new TreeSet<>(places(options)))))
                .isEqualTo(words);
    }

    @Test
    void claimsAndMarkedWordsTellTheirParts() {
        var claims = new Claims(
                HEAD,
                IntStream.range(0, 3)
                        .mapToObj(claim -> new Claims.Claim("claim " + claim, Standing.SUPPORTED, ""))
                        .toList());
        var marked = new Evidence(HEAD, MULTIPLE.options());

        assertThat(words(
                        claims,
                        new Response.Weighed(List.of(Standing.SUPPORTED, Standing.SUPPORTED, Standing.UNDECIDED))))
                .isEqualTo("Partly right: 2 of 3 claims");
        assertThat(words(marked, new Response.ChosenSet(new TreeSet<>(List.of(0, 1, 3)))))
                .isEqualTo("Partly right: 2 of 3 right pieces, less 1 wrong");
    }

    @Test
    void whoDoesNotKnowIsNotWrong() {
        assertThat(words(MATCHING, new Response.DontKnow())).isEqualTo("I don't know");
    }

    @Test
    void eachHasASignOfItsOwn() {
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::sign)).doesNotHaveDuplicates();
    }
}
