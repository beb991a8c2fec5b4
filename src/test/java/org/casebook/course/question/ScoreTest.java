package org.casebook.course.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Score.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static final Head HEAD =
            new Head("q", "t", 3, Head.Level.RECALL, new PassageRef("s", "p"), "Stem?", "Because.", List.of());
    private static final Option KEY = new Option("key", true, null);
    private static final Option OTHER_KEY = new Option("other key", true, null);
    private static final Option SLIP = new Option("slip", false, "A slip.");
    private static final Option BLUNDER = new Option("blunder", false, "A blunder.");

    private final SingleChoice single = new SingleChoice(HEAD, List.of(SLIP, KEY, BLUNDER));
    private final MultipleChoice multiple = new MultipleChoice(HEAD, List.of(KEY, SLIP, OTHER_KEY, BLUNDER));
    private final TrueFalse judgement = new TrueFalse(HEAD, false, "It is not so.", List.of(KEY, SLIP, BLUNDER));
    private final Numeric numeric = new Numeric(
            HEAD,
            new BigDecimal("269100"),
            new BigDecimal("0.5"),
            "persons & co",
            List.of(new Numeric.Miss(new BigDecimal("76000"), "Only the first category.")));
    private final Ordering ordering = new Ordering(
            HEAD,
            List.of(
                    new Ordering.Item("first", "1930."),
                    new Ordering.Item("second", "1933."),
                    new Ordering.Item("third", "1937.")));
    private final Matching matching = new Matching(
            HEAD,
            List.of(
                    new Matching.Pair("left", "right", "They belong."),
                    new Matching.Pair("up", "down.", "So do they.")),
            List.of(new Matching.Extra("sideways", "It belongs to none.")));
    private final ShortText shortText = new ShortText(
            HEAD,
            List.of("troika", "three-man commission", "Łódź"),
            List.of(new ShortText.Miss("tribunal", "There was no court.")));

    @Test
    void earnsTheFractionOfItsQuestionThatIsRight() {
        assertThat(Score.share(0, 4)).isZero();
        assertThat(Score.share(2, 4)).isEqualTo(.5);
        assertThat(ordering.score(new Response.Ordered(List.of(1, 0, 2))).share())
                .isEqualTo(.5);
        assertThat(single.score(new Response.Chosen(1)).share()).isEqualTo(1);
    }

    private final Claims claims = new Claims(
            HEAD,
            List.of(
                    new Claims.Claim("One", Standing.SUPPORTED, "It says so."),
                    new Claims.Claim("Two", Standing.CONTRADICTED, "It says otherwise."),
                    new Claims.Claim("Three", Standing.UNDECIDED, "")));
    private final Evidence evidence = new Evidence(HEAD, List.of(KEY, SLIP, OTHER_KEY, BLUNDER));

    @Test
    void claimsAreWorthAPointEachAndAllAreExplained() {
        assertThat(claims.score(new Response.Weighed(claims.key())))
                .isEqualTo(points(
                        3,
                        3,
                        new Remark("One – Supported", true, "It says so."),
                        new Remark("Two – Contradicted", true, "It says otherwise."),
                        new Remark("Three – Not to be decided from this source", true, "")));
        assertThat(claims.score(
                        new Response.Weighed(List.of(Standing.UNDECIDED, Standing.CONTRADICTED, Standing.SUPPORTED))))
                .isEqualTo(points(
                        1,
                        3,
                        new Remark("One – Not to be decided from this source", false, "Supported. It says so."),
                        new Remark("Two – Contradicted", true, "It says otherwise."),
                        new Remark("Three – Supported", false, "Not to be decided from this source.")));
        assertThat(claims.guessing()).isEqualTo(1.0 / 27, within(1e-12));
        assertThat(claims.shuffled()).isZero();
        assertRefused(claims, new Response.Weighed(List.of(Standing.SUPPORTED)));
        assertRefused(claims, new Response.Matched(List.of(0, 1, 2)));
    }

    @Test
    void evidenceIsMarkedAsAChoiceOfSeveralAndKeepsItsOrder() {
        assertThat(evidence.score(chosen(0, 2)).correct()).isTrue();
        assertThat(evidence.score(chosen(2, 3)))
                .isEqualTo(points(
                        0,
                        2,
                        new Remark("key", false, "These words carry it too, and were not marked."),
                        new Remark("other key", true, ""),
                        new Remark("blunder", false, "A blunder.")));
        assertThat(evidence.score(chosen(0, 1, 2)).points()).isEqualTo(1);
        assertThat(evidence.guessing()).isEqualTo(1.0 / 15, within(1e-12));
        assertThat(evidence.shuffled()).isZero();
        assertRefused(evidence, chosen(4));
    }

    @Test
    void singleChoice() {
        assertThat(single.score(new Response.Chosen(1))).isEqualTo(right(new Remark("key", true, "")));
        assertThat(single.score(new Response.Chosen(0))).isEqualTo(wrong(new Remark("slip", false, "A slip.")));
        assertRefused(single, new Response.Chosen(3));
        assertRefused(single, new Response.Chosen(-1));
        assertRefused(single, new Response.Words("key"));
    }

    @Test
    void multipleChoiceTellsWhatWasMissedAndWhatIsWrong() {
        assertThat(multiple.score(chosen(0, 2)))
                .isEqualTo(points(2, 2, new Remark("key", true, ""), new Remark("other key", true, "")));
        assertThat(multiple.score(chosen(0, 1)))
                .isEqualTo(points(
                        0,
                        2,
                        new Remark("key", true, ""),
                        new Remark("slip", false, "A slip."),
                        new Remark("other key", false, "This belongs to the answer too, and was not chosen.")));
        assertThat(multiple.score(chosen()).correct()).isFalse();
        assertThat(multiple.score(chosen(0, 1, 2, 3)).correct()).isFalse();
        assertThat(multiple.score(chosen(2)).points()).isEqualTo(1);
        assertThat(multiple.score(chosen(0, 1, 2)).points()).isEqualTo(1);
        assertThat(multiple.score(chosen(0, 1, 2, 3)).points()).isZero();
        assertThat(multiple.score(chosen(1, 3)).points()).isZero();
        assertRefused(multiple, chosen(0, 4));
        assertRefused(multiple, new Response.Chosen(0));
    }

    @Test
    void trueFalseIsRightWhenVerdictAndReasonAre() {
        assertThat(judgement.score(new Response.Judged(false, 0)).correct()).isTrue();
        assertThat(judgement.score(new Response.Judged(true, 0)))
                .isEqualTo(wrong(new Remark("True", false, "It is not so."), new Remark("key", true, "")));
        assertThat(judgement.score(new Response.Judged(false, 1)))
                .isEqualTo(wrong(new Remark("False", true, ""), new Remark("slip", false, "A slip.")));
        assertRefused(judgement, new Response.Judged(false, 3));
        assertRefused(judgement, new Response.Judged(false));
        assertRefused(judgement, new Response.Chosen(0));
    }

    @Test
    void withoutReasonsToChooseFromTheVerdictAlonePasses() {
        var verdict = new TrueFalse(judgement.head(), false, "", List.of());

        assertThat(verdict.score(new Response.Judged(false))).isEqualTo(right(new Remark("False", true, "")));
        assertThat(verdict.score(new Response.Judged(true))).isEqualTo(wrong(new Remark("True", false, "")));
        assertThat(verdict.guessing()).isEqualTo(0.5);
        assertRefused(verdict, new Response.Judged(false, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "269100, true",
        "269100.5, true",
        "269099.5, true",
        "269100.50001, false",
        "269099.49, false",
        "2.691E+5, true",
        "-269100, false"
    })
    void numericCountsWhatIsWithinTolerance(BigDecimal value, boolean correct) {
        assertThat(numeric.score(new Response.Number(value)).correct()).isEqualTo(correct);
    }

    @Test
    void numericTellsKnownMisses() {
        assertThat(numeric.score(new Response.Number(new BigDecimal("76000.4"))))
                .isEqualTo(wrong(new Remark("76,000.4 persons &amp; co", false, "Only the first category.")));
        assertThat(numeric.score(new Response.Number(BigDecimal.ONE)))
                .isEqualTo(wrong(new Remark("1 persons &amp; co", false, "")));
        assertRefused(numeric, new Response.Words("269100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "1e-2147483647", "1e31"})
    void numbersOfAbsurdSizeAreRefused(String number) {
        assertThatThrownBy(() -> new Response.Number(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void orderingTellsWhereItemsBelong() {
        assertThat(ordering.score(new Response.Ordered(List.of(0, 1, 2))))
                .isEqualTo(points(
                        2,
                        2,
                        new Remark("first", true, "1930."),
                        new Remark("second", true, "1933."),
                        new Remark("third", true, "1937.")));
        assertThat(ordering.score(new Response.Ordered(List.of(0, 2, 1))))
                .isEqualTo(points(
                        1,
                        2,
                        new Remark("first", true, "1930."),
                        new Remark("third", false, "Belongs in place 3. 1937."),
                        new Remark("second", false, "Belongs in place 2. 1933.")));
        assertThat(ordering.score(new Response.Ordered(List.of(1, 2, 0))).points())
                .as("one item at the wrong end")
                .isEqualTo(1);
        assertThat(ordering.score(new Response.Ordered(List.of(2, 1, 0))).points())
                .isZero();
        assertRefused(ordering, new Response.Ordered(List.of(0, 1)));
        assertRefused(ordering, new Response.Ordered(List.of(0, 1, 1)));
        assertRefused(ordering, new Response.Ordered(List.of(0, 1, 3)));
        assertRefused(ordering, new Response.Ordered(List.of(0, 1, 2, 2)));
        assertRefused(ordering, new Response.Matched(List.of(0, 1, 2)));
    }

    @Test
    void matchingTellsWhereBothSidesBelong() {
        assertThat(matching.score(new Response.Matched(List.of(0, 1))))
                .isEqualTo(points(
                        2,
                        2,
                        new Remark("left – right", true, "They belong."),
                        new Remark("up – down.", true, "So do they.")));
        assertThat(matching.score(new Response.Matched(List.of(1, 2))))
                .isEqualTo(points(
                        0,
                        2,
                        new Remark("left – down.", false, "This goes with: up. The match is: right. They belong."),
                        new Remark("up – sideways", false, "It belongs to none. The match is: down. So do they.")));
        assertThat(matching.score(new Response.Matched(List.of(0, 2))).points()).isEqualTo(1);
        assertRefused(matching, new Response.Matched(List.of(0)));
        assertRefused(matching, new Response.Matched(List.of(0, 3)));
        assertRefused(matching, new Response.Ordered(List.of(0, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "troika",
                " Troika! ",
                "the TROIKA",
                "a troika",
                "“troika”",
                "t.r.o.i.k.a.",
                "tróïka",
                "three man commission",
                "The Three-Man Commission.",
                "lodz",
                "LÓDŹ"
            })
    void shortTextIgnoresCaseAccentsPunctuationAndArticle(String words) {
        assertThat(shortText.score(new Response.Words(words)).correct()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "troikas", "commission", "another troika", "the"})
    void shortTextRefusesOtherWords(String words) {
        assertThat(shortText.score(new Response.Words(words)).correct()).isFalse();
    }

    @Test
    void shortTextTellsKnownMissesAndEscapesWhatWasTyped() {
        assertThat(shortText.score(new Response.Words("A Tribunal")))
                .isEqualTo(wrong(new Remark("A Tribunal", false, "There was no court.")));
        assertThat(shortText.score(new Response.Words("<b title=\"x\">&")))
                .isEqualTo(wrong(new Remark("&lt;b title=&quot;x&quot;&gt;&amp;", false, "")));
        assertRefused(shortText, new Response.Chosen(0));
    }

    @Test
    void chanceOfGuessingRight() {
        assertThat(single.guessing()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(multiple.guessing()).isEqualTo(1.0 / 15, within(1e-12));
        assertThat(judgement.guessing()).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(ordering.guessing()).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(matching.guessing()).isEqualTo(1.0 / 6, within(1e-12));
        assertThat(numeric.guessing()).isZero();
        assertThat(shortText.guessing()).isZero();
    }

    @Test
    void partsToShuffle() {
        assertThat(List.of(single, multiple, judgement, ordering, matching, numeric, shortText))
                .extracting(Question::shuffled)
                .containsExactly(3, 4, 3, 3, 3, 0, 0);
    }

    private static Response chosen(Integer... options) {
        return new Response.ChosenSet(new TreeSet<>(Set.of(options)));
    }

    private static Score right(Remark... remarks) {
        return new Score(true, List.of(remarks));
    }

    private static Score wrong(Remark... remarks) {
        return new Score(false, List.of(remarks));
    }

    private static Score points(int points, int full, Remark... remarks) {
        return new Score(points == full, List.of(remarks), points, full);
    }

    @Test
    void severalLeftSidesMayHaveTheSameRightSide() {
        var pairs = List.of(
                new Matching.Pair("a", "x", "n"), new Matching.Pair("b", "x", "n"), new Matching.Pair("c", "y", "n"));
        var question = new Matching(matching.head(), pairs, List.of(new Matching.Extra("z", "None.")));

        assertThat(question.rights()).containsExactly("x", "y", "z");
        assertThat(question.shuffled()).isEqualTo(3);
        assertThat(question.key()).containsExactly(0, 0, 1);
        assertThat(question.guessing()).isEqualTo(1.0 / 27);
        assertThat(question.score(new Response.Matched(List.of(0, 0, 1))))
                .isEqualTo(points(
                        3,
                        3,
                        new Remark("a – x", true, "n"),
                        new Remark("b – x", true, "n"),
                        new Remark("c – y", true, "n")));
        assertThat(question.score(new Response.Matched(List.of(0, 2, 0))))
                .isEqualTo(points(
                        1,
                        3,
                        new Remark("a – x", true, "n"),
                        new Remark("b – z", false, "None. The match is: x. n"),
                        new Remark("c – x", false, "This goes with: a; b. The match is: y. n")));
        assertRefused(question, new Response.Matched(List.of(0, 0, 3)));
        assertThat(new Matching(matching.head(), pairs, List.of()).fullPoints()).isEqualTo(3);
    }

    @Test
    void withoutExtrasTheLastPairOfAMatchingFollowsFromTheOthers() {
        var pairs = List.of(
                new Matching.Pair("a", "1", ""), new Matching.Pair("b", "2", ""), new Matching.Pair("c", "3", ""));
        var question = new Matching(matching.head(), pairs, List.of());

        assertThat(question.fullPoints()).isEqualTo(2);
        assertThat(question.score(new Response.Matched(List.of(0, 1, 2))).points())
                .isEqualTo(2);
        assertThat(question.score(new Response.Matched(List.of(0, 2, 1))).points())
                .isEqualTo(1);
        assertThat(question.score(new Response.Matched(List.of(0, 1, 1))).points())
                .isEqualTo(1);
        assertThat(question.score(new Response.Matched(List.of(1, 2, 0))).points())
                .isZero();
    }

    @Test
    void pointsAndVerdictAgree() {
        assertThatThrownBy(() -> new Score(true, List.of(), 1, 2)).hasMessageContaining("1 of 2 points");
        assertThatThrownBy(() -> new Score(false, List.of(), 2, 2)).hasMessageContaining("2 of 2 points");
        assertThatThrownBy(() -> new Score(false, List.of(), -1, 2)).hasMessageContaining("-1 of 2 points");
        assertThat(List.of(single, judgement, numeric, shortText))
                .extracting(Question::fullPoints)
                .containsOnly(1);
    }

    private static void assertRefused(Question question, Response response) {
        assertThatThrownBy(() -> question.score(response)).isInstanceOf(IllegalArgumentException.class);
    }
}
