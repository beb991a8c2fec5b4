package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.casebook.course.question.Verdict;
import org.casebook.results.analysis.AnalyzedChoice.Wrong;
import org.casebook.results.analysis.ItemAnalysis.Advice;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final Wrong FIRST = new Wrong("first", "why");
    private static final Wrong SECOND = new Wrong("second", "why");

    @Test
    void belowItsNumberOfAnswersEveryStatisticIsWithheldAndSaysWhatItNeeds() {
        var analysis = ItemAnalysis.of(choices(9, 0, .5), 9, 30);

        assertThat(analysis.expectation()).isEqualTo(new Statistic.Withheld<Expectation>(10, 9));
        assertThat(analysis.discrimination()).isEqualTo(new Statistic.Withheld<Interval>(20, 9));
        assertThat(analysis.fit()).isEqualTo(new Statistic.Withheld<Fit>(20, 9));
        assertThat(analysis.distractors()).isEqualTo(new Statistic.Withheld<Distractors>(15, 9));
        assertThat(analysis.suspectedKey()).isEqualTo(new Statistic.Withheld<Optional<SuspectedKey>>(10, 9));
        assertThat(analysis.advice()).containsExactly(Advice.TOO_FEW_ANSWERS);
        assertThat(analysis.exposure().value()).isCloseTo(.3, within(1e-9));
    }

    @Test
    void whatIsAnsweredAsExpectedNeedsNothing() {
        assertThat(ItemAnalysis.of(choices(8, 8, .5), 16, 30).advice()).containsExactly(Advice.NOTHING_WRONG);
    }

    @Test
    void fewerOrMoreRightThanExpectedIsHarderOrEasier() {
        assertThat(ItemAnalysis.of(choices(2, 14, .5), 16, 30).advice()).contains(Advice.HARDER);
        assertThat(ItemAnalysis.of(choices(15, 1, .5), 16, 30).advice()).contains(Advice.EASIER);
    }

    @Test
    void aKeyIsSuspectedWhereAbleStudentsAgreeOnAnother() {
        var choices = new ArrayList<AnalyzedChoice>();
        choices.addAll(Collections.nCopies(12, wrong(1, .6, FIRST)));
        choices.addAll(Collections.nCopies(2, right(-1, .6)));

        var analysis = ItemAnalysis.of(choices, 14, 20);

        assertThat(analysis.suspectedKey())
                .isEqualTo(new Statistic.Known<>(Optional.of(new SuspectedKey(FIRST, 12, 2))));
        assertThat(analysis.advice().getFirst()).isEqualTo(Advice.CHECK_KEY);
    }

    @Test
    void aHardQuestionWhoseDistractorTheWeakChooseIsNotSuspected() {
        var choices = new ArrayList<AnalyzedChoice>();
        choices.addAll(Collections.nCopies(12, wrong(-1, .6, FIRST)));
        choices.addAll(Collections.nCopies(2, right(1, .6)));

        var analysis = ItemAnalysis.of(choices, 14, 20);

        assertThat(analysis.suspectedKey()).isEqualTo(new Statistic.Known<>(Optional.empty()));
        assertThat(analysis.advice()).contains(Advice.HARDER).doesNotContain(Advice.CHECK_KEY);
    }

    @Test
    void distractorsAreCountedByThirdsOfAbility() {
        var choices = new ArrayList<AnalyzedChoice>();
        for (int student = 0; student < 15; student++) {
            choices.add(
                    student < 5
                            ? wrong(student, .5, FIRST)
                            : student < 7 ? wrong(student, .5, SECOND) : right(student, .5));
        }

        var distractors =
                ((Statistic.Known<Distractors>) ItemAnalysis.of(choices, 15, 20).distractors()).value();

        assertThat(distractors.sizes()).containsExactly(5, 5, 5);
        assertThat(distractors.right()).containsExactly(0, 3, 5);
        assertThat(distractors.rows())
                .containsExactly(
                        new Distractors.Row(FIRST, List.of(5, 0, 0)), new Distractors.Row(SECOND, List.of(0, 2, 0)));
    }

    @Test
    void notKnowingIsNoDistractorAndPartlyRightIsNotRight() {
        var choices = new ArrayList<AnalyzedChoice>();
        choices.addAll(Collections.nCopies(5, other(-1, Verdict.DONT_KNOW, List.of())));
        choices.addAll(Collections.nCopies(5, other(0, Verdict.PARTLY_RIGHT, List.of(FIRST))));
        choices.addAll(Collections.nCopies(5, right(1, .5)));

        var analysis = ItemAnalysis.of(choices, 15, 20);

        assertThat(analysis.unknown()).isEqualTo(5);
        assertThat(analysis.partlyRight()).isEqualTo(5);
        var distractors = ((Statistic.Known<Distractors>) analysis.distractors()).value();
        assertThat(distractors.right()).containsExactly(0, 0, 5);
        assertThat(distractors.partlyRight()).containsExactly(0, 5, 0);
        assertThat(distractors.unknown()).containsExactly(5, 0, 0);
        assertThat(distractors.rows()).containsExactly(new Distractors.Row(FIRST, List.of(0, 5, 0)));
    }

    @Test
    void discriminationIsOneWhereAnswersFollowTheModelAndNoneWhereTheyIgnoreIt() {
        assertThat(slope(1).value()).isBetween(.7, 1.3);
        assertThat(slope(0).value()).isBetween(-.3, .3);
        assertThat(slope(0).below(.5)).isTrue();
        assertThat(slope(-1).below(0)).isTrue();
    }

    @Test
    void erraticAnswersMisfit() {
        var choices = new ArrayList<AnalyzedChoice>();
        for (int student = 0; student < 40; student++) {
            boolean able = student % 2 == 0;
            // Ten surprises each way, where four were to be expected.
            boolean surprise = student % 4 < 2;
            choices.add(
                    able == surprise
                            ? wrong(able ? 1 : -1, able ? .9 : .1, FIRST)
                            : right(able ? 1 : -1, able ? .9 : .1));
        }

        var analysis = ItemAnalysis.of(choices, 40, 40);

        assertThat(((Statistic.Known<Fit>) analysis.fit()).value().noisy()).isTrue();
        assertThat(analysis.advice()).contains(Advice.NOISY);
    }

    @Test
    void adviceComesWithTheMostUrgentFirst() {
        assertThat(Advice.values()).startsWith(Advice.CHECK_KEY).endsWith(Advice.TOO_FEW_ANSWERS);
    }

    /** Of 300 answers whose logit is so many times the foreseen one. */
    private static Interval slope(double factor) {
        var random = new Random(447);
        var outcomes = new ArrayList<AnalyzedResponse>();
        for (int answer = 0; answer < 300; answer++) {
            double logit = 1.2 * random.nextGaussian();
            double chance = 1 / (1 + Math.exp(-logit));
            outcomes.add(new AnalyzedResponse(chance, random.nextDouble() < 1 / (1 + Math.exp(-factor * logit))));
        }
        return ((Statistic.Known<Interval>) Slope.of(outcomes)).value();
    }

    private static List<AnalyzedChoice> choices(int right, int wrong, double chance) {
        var choices = new ArrayList<>(Collections.nCopies(right, right(0, chance)));
        choices.addAll(Collections.nCopies(wrong, wrong(0, chance, FIRST)));
        return choices;
    }

    private static AnalyzedChoice right(double ability, double chance) {
        return new AnalyzedChoice(
                ability,
                Verdict.RIGHT,
                new AnalyzedResponse(chance, true),
                new AnalyzedResponse(chance, true),
                List.of());
    }

    private static AnalyzedChoice other(double ability, Verdict verdict, List<Wrong> wrong) {
        return new AnalyzedChoice(
                ability, verdict, new AnalyzedResponse(.5, false), new AnalyzedResponse(.5, false), wrong);
    }

    private static AnalyzedChoice wrong(double ability, double chance, Wrong wrong) {
        return new AnalyzedChoice(
                ability,
                Verdict.WRONG,
                new AnalyzedResponse(chance, false),
                new AnalyzedResponse(chance, false),
                List.of(wrong));
    }
}
