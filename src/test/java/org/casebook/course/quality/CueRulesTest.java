package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casebook.course.Goal;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.TrueFalse;
import org.junit.jupiter.api.Test;

/** Whether habits of a whole bank give keys away. */
class CueRulesTest {

    private static final String WHY = "This street had no such pump.";

    @Test
    void theNumberOfRightOptionsRunsFromOneToAll() {
        Rule rule = CueRules::rightNumbers;

        assertThat(Sample.of(many(8, number -> several(number, 4, 1 + number % 4)))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(many(8, number -> several(number, 4, number < 5 ? 2 : 3)))
                        .messages(rule))
                .containsExactly(
                        "of 8 multiple choices with 4 options, 5 have 2 right ones; let the number run from one to"
                                + " all, and no number be that of more than 50 % (q0, q1, q2, q3, q4)");
        assertThat(Sample.of(many(8, number -> several(number, 4, number < 5 ? 2 : 3)))
                        .with(Goal.RIGHT_OPTIONS_MOST, 0.7)
                        .check(rule))
                .isEmpty();
    }

    @Test
    void aFewQuestionsMayHaveAsManyRightOptions() {
        assertThat(Sample.of(many(7, number -> several(number, 4, 2))).check(CueRules::rightNumbers))
                .isEmpty();
    }

    @Test
    void wordsThatClaimMuchGoWithTrueStatementsToo() {
        Rule rule = WordRules::sureWords;

        assertThat(Sample.of(many(12, number -> statement(number, "Only the pump was at fault.", number % 2 == 0)))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(many(12, number -> statement(number, sure(number), false)))
                        .messages(rule))
                .singleElement()
                .asString()
                .startsWith("12 of the 12 statements and options with words that claim much, such as 'only', 'since' or"
                        + " 'proves', are wrong, where chance would give 6; ")
                .contains("(q0, q1, q2,");
    }

    /** 'No. 5' says which pump it was. */
    @Test
    void aNumberIsNoWordThatClaimsMuch() {
        assertThat(Sample.of(many(12, number -> statement(number, "It was pump No. 5 of the street.", false)))
                        .check(WordRules::sureWords))
                .isEmpty();
    }

    @Test
    void noWordGoesWithWhatIsWrong() {
        Rule rule = WordRules::tellingWords;

        assertThat(Sample.of(mixed(20, "It had been the water.", number -> number % 2 == 0))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(mixed(20, "It had been the water.", number -> false))
                        .messages(rule))
                .anySatisfy(
                        message -> assertThat(message)
                                .startsWith(
                                        "20 of the 20 statements and options with 'had' are wrong, where chance would give 10"));
    }

    @Test
    void somethingThatIsNotSaidIsNotAlwaysTheKey() {
        Rule rule = CueRules::notSaid;

        assertThat(Sample.of(many(12, number -> choice(number, "It does not say", "Soho", "Bath", number % 3 == 0)))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(many(12, number -> choice(number, "It does not say", "Soho", "Bath", true)))
                        .messages(rule))
                .singleElement()
                .asString()
                .startsWith(
                        "12 of the 12 options that say that something isn't said or known are right, where chance would"
                                + " give 4; offer such options where they are wrong, too");
    }

    @Test
    void theKeyDoesNotEchoTheStem() {
        Rule rule = CueRules::echoedStems;

        assertThat(Sample.of(many(12, number -> choice(number, "The handle", "Soho", "Bath", number % 3 == 0)))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(many(12, number -> choice(number, "The handle", "Soho", "Bath", true)))
                        .messages(rule))
                .singleElement()
                .asString()
                .startsWith(
                        "the option that takes up most words of the stem is the key in 12 of 12 questions, where chance"
                                + " would give 4; ");
    }

    @Test
    void aMatchingHasMoreRightSidesThanItNeeds() {
        Rule rule = CueRules::matchingsWithoutExtra;
        var snow = new Matching.Pair("Snow", "map", "He drew it.");
        var street = new Matching.Pair("Street", "pump", "It stood there.");
        var lane = new Matching.Pair("Lane", "pump", "Another stood there.");
        var head = Sample.head("match", "Match them.");

        assertThat(Sample.of(new Matching(head, List.of(snow, street), List.of(new Matching.Extra("well", WHY))))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(new Matching(head, List.of(snow, street, lane), List.of()))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(new Matching(head, List.of(snow, street), List.of()))
                        .check(rule))
                .singleElement()
                .hasToString(
                        "pumps.yaml:1: every right side belongs to one left side, so the last pair follows from the"
                                + " others; add a right side that belongs to nothing");
    }

    private static String sure(int number) {
        return List.of("Only the pump was at fault.", "The map proves it.", "It was so, since he said it.")
                .get(number % 3);
    }

    private static Question several(int number, int options, int right) {
        return new MultipleChoice(
                Sample.head("q" + number, "Which?"),
                IntStream.range(0, options)
                        .mapToObj(place -> new Option("Street " + place, place < right, place < right ? null : WHY))
                        .toList());
    }

    private static Question statement(int number, String stem, boolean answer) {
        var head = Sample.head("q" + number, stem);
        return new TrueFalse(head, answer, WHY, List.of());
    }

    private static List<Question> mixed(int count, String stem, java.util.function.IntPredicate answer) {
        var all = new ArrayList<Question>();
        for (int number = 0; number < count; number++) {
            all.add(statement(number, stem, answer.test(number)));
            all.add(statement(count + number, "It was the water of a street.", number % 2 == 0));
        }
        return all;
    }

    /** The first option is the key, or the second. */
    private static Question choice(int number, String first, String second, String third, boolean isFirst) {
        var head = Sample.head("q" + number, "What became of the handle of the pump?");
        return isFirst ? Sample.choice(head, 0, first, second, third) : Sample.choice(head, 0, second, first, third);
    }

    private static List<Question> many(int count, IntFunction<Question> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
