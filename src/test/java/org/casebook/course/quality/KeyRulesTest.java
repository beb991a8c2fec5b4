package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casebook.course.question.Question;
import org.junit.jupiter.api.Test;

/** Whether the form of a question gives its key away. */
class KeyRulesTest {

    @Test
    void theKeyStandsInAllPlacesAlike() {
        Rule rule = KeyRules::keyPosition;

        assertThat(Sample.of(many(30, number -> choice(number, number % 3))).check(rule))
                .isEmpty();
        assertThat(Sample.of(many(30, number -> choice(number, 0))).messages(rule))
                .contains("the key stands in place 1 30 times, where chance would give 10; reorder options");
    }

    @Test
    void aFewQuestionsInARowProveNothing() {
        assertThat(Sample.of(many(3, number -> choice(number, 0))).check(KeyRules::keyPosition))
                .isEmpty();
    }

    @Test
    void statementsAreTrueAsOftenAsFalse() {
        Rule rule = KeyRules::keyPosition;

        assertThat(Sample.of(many(20, number -> balanced(number, number % 2 == 0)))
                        .messages(rule))
                .noneMatch(message -> message.contains("statement"));
        assertThat(Sample.of(many(20, number -> balanced(number, true))).messages(rule))
                .contains("a statement to judge is true 20 times, where chance would give 10; turn some round");
    }

    @Test
    void theLongestOptionIsNotTheKeyMoreOftenThanByChance() {
        Rule rule = KeyRules::keyLength;

        assertThat(Sample.of(many(30, number -> withKey(number, number % 3 == 0 ? "Broad Streets" : "A street")))
                        .messages(rule))
                .noneMatch(message -> message.contains("longest"));
        assertThat(Sample.of(many(30, number -> withKey(number, number % 3 == 0 ? "A street" : "Broad Streets")))
                        .messages(rule))
                .containsExactly("in this topic the key is the longest option in 20 of 30 questions, where chance"
                        + " would give 10; make keys and distractors alike in length");
    }

    @Test
    void theShortestOptionIsNotTheKeyMoreOftenThanByChance() {
        assertThat(Sample.of(many(30, number -> withKey(number, "A street"))).messages(KeyRules::keyLength))
                .singleElement()
                .asString()
                .contains("the shortest option in 30 of 30");
    }

    @Test
    void optionsAreAlikeInLength() {
        Rule rule = KeyRules::optionLengths;
        var head = Sample.head("pump", "Where was it?");
        var place = "In the street that is called Broad Street";

        assertThat(Sample.of(Sample.choice(head, 0, place, "In a street that has another name", "Behind Saint James"))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(Sample.choice(head, 0, place + ", near its northern corner", "Soho", "Here"))
                        .check(rule))
                .singleElement()
                .hasToString("pumps.yaml:1: the longest option is more than 2.5 times as long as the shortest;"
                        + " make them alike in length");
    }

    @Test
    void namesMayDifferInLength() {
        assertThat(Sample.of(Sample.choice(Sample.head("pump", "Where?"), 0, "Soho", "Oxford Street", "Bath"))
                        .check(KeyRules::optionLengths))
                .isEmpty();
    }

    private static Question choice(int number, int place) {
        return Sample.choice(head(number), place, "Broad Street", "Regent Street", "Oxford Street");
    }

    private static Question withKey(int number, String key) {
        return Sample.choice(head(number), 0, key, "Bond Street", "Bath Street");
    }

    private static Question balanced(int number, boolean answer) {
        return Sample.judgement(head(number), answer);
    }

    private static org.casebook.course.question.Head head(int number) {
        return Sample.head("q" + number, "Where was it?");
    }

    private static List<Question> many(int count, IntFunction<Question> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
