package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casebook.course.Goal;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.junit.jupiter.api.Test;

/** How far a rule gets that sees only form. */
class FormOnlyTest {

    private static final String WHY = "This street had no such pump.";

    @Test
    void answersWhereTheKeyIsTheLongestOption() {
        var questions = many(30, number -> choice(number, "In the broad street " + number, "Soho", "Bath"));

        assertThat(FormOnly.of(questions)).singleElement().satisfies(gain -> {
            assertThat(gain.kind()).isEqualTo(QuestionKind.SINGLE_CHOICE);
            assertThat(gain.right()).isEqualTo(30);
            assertThat(gain.expected()).isCloseTo(10, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(gain.gain()).isCloseTo(2 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
        });
        assertThat(Sample.of(questions).messages(FormOnly::gains))
                .containsExactly(
                        "a rule that sees only form answers 30 of 30 questions of the kind 'single-choice' right,"
                                + " where guessing would give 10.0: 66.7 points more, and 5 is the most; make keys and distractors"
                                + " alike in form");
        assertThat(Sample.of(questions).with(Goal.FORM_GAIN, 0.7).check(FormOnly::gains))
                .isEmpty();
    }

    /** Chosen by the same questions that it is tried on, the best of many rules would do better than chance. */
    @Test
    void findsNothingWhereFormSaysNothing() {
        var questions =
                many(60, number -> choice(number, text(3 * number), text(3 * number + 1), text(3 * number + 2)));

        assertThat(FormOnly.of(questions)).singleElement().satisfies(gain -> assertThat(gain.gain())
                .isLessThan(0.15));
    }

    @Test
    void answersWhereItIsNearlyAlwaysTheTwoLongestOfFour() {
        var questions = many(20, number -> (Question) new MultipleChoice(
                Sample.head("q" + number, "Which?"),
                List.of(
                        new Option("The longest of them", true, null),
                        new Option("Soho", false, WHY),
                        new Option("The longer one", true, null),
                        new Option("Bath", false, WHY))));

        assertThat(FormOnly.of(questions).getFirst().right()).isEqualTo(20);
    }

    @Test
    void answersMatchingsWhoseSidesShareWords() {
        var questions = many(20, number -> (Question) new Matching(
                Sample.head("q" + number, "Match."),
                List.of(
                        new Matching.Pair("The street", "A street in London", ""),
                        new Matching.Pair("The handle", "A handle of iron", "")),
                List.of()));

        assertThat(FormOnly.of(questions).getFirst().right()).isEqualTo(20);
    }

    @Test
    void aFewQuestionsProveNothing() {
        assertThat(Sample.of(many(19, number -> choice(number, "In the broad street " + number, "Soho", "Bath")))
                        .check(FormOnly::gains))
                .isEmpty();
    }

    @Test
    void hasRulesForEveryKindThatHasAForm() {
        assertThat(FormOnly.of(Sample.ofEachKind()))
                .extracting(FormGain::kind)
                .containsExactly(
                        QuestionKind.SINGLE_CHOICE,
                        QuestionKind.MULTIPLE_CHOICE,
                        QuestionKind.TRUE_FALSE,
                        QuestionKind.NUMERIC,
                        QuestionKind.ORDERING,
                        QuestionKind.MATCHING);
    }

    private static Question choice(int number, String key, String... distractors) {
        return Sample.choice(Sample.head("q" + number, "Where was it?"), 0, key, distractors);
    }

    private static String text(int number) {
        return Integer.toString(Math.abs(Integer.hashCode(number * 0x9E3779B9) ^ (number * 0x85EBCA6B)), 36);
    }

    private static List<Question> many(int count, IntFunction<Question> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
