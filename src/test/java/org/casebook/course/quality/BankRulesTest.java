package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.course.Goal;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.junit.jupiter.api.Test;

/** How many questions of which sort a topic has. */
class BankRulesTest {

    @Test
    void aTopicNeedsEnoughQuestions() {
        Rule rule = BankRules::enoughQuestions;

        assertThat(Sample.of(questions(60, 1)).check(rule)).isEmpty();
        assertThat(Sample.of(questions(59, 1)).check(rule))
                .singleElement()
                .hasToString("pumps.yaml:1: the topic has 59 questions; write 1 more, so that it has 60");
    }

    @Test
    void aCourseMayAskForFewerQuestions() {
        assertThat(Sample.of(questions(3, 1)).with(Goal.QUESTIONS_PER_TOPIC, 3).check(BankRules::enoughQuestions))
                .isEmpty();
    }

    @Test
    void everyDifficultyHasItsShare() {
        Rule rule = BankRules::difficultySpread;

        assertThat(Sample.of(withDifficulties(12, 30, 28, 18, 12)).check(rule)).isEmpty();
        assertThat(Sample.of(withDifficulties(11, 31, 20, 20, 18)).messages(rule))
                .containsExactly(
                        "difficulty 1 has 11 of 100 questions (11 %);"
                                + " write more of it, so that it has at least 12 %",
                        "difficulty 2 has 31 of 100 questions (31 %);"
                                + " write more of the others, so that it has at most 30 %");
    }

    @Test
    void noKindCrowdsOutTheOthers() {
        Rule rule = BankRules::kindShares;

        assertThat(Sample.of(Sample.ofEachKind()).check(rule)).isEmpty();
        var many = new ArrayList<>(Sample.ofEachKind());
        many.addAll(questions(5, 1));
        assertThat(Sample.of(many).messages(rule))
                .containsExactly("'single-choice' has 6 of 12 questions (50 %);"
                        + " write more of other kinds, so that it has at most 45 %");
    }

    @Test
    void everyKindAndEveryLevelIsThere() {
        Rule rule = BankRules::kindsAndLevels;
        var levels = List.<Question>of(
                Sample.choice(Sample.head("understand", 1, Head.Level.UNDERSTAND)),
                Sample.choice(Sample.head("reason", 1, Head.Level.REASON)));
        var all = new ArrayList<>(Sample.ofEachKind());
        all.addAll(levels);

        assertThat(Sample.of(all).check(rule)).isEmpty();
        assertThat(Sample.of(Sample.ofEachKind()).messages(rule))
                .containsExactly("the topic has questions on 1 levels, and 3 are wanted;"
                        + " write some that take understand, reason");
        assertThat(Sample.of(all.subList(1, 7)).messages(rule))
                .first()
                .asString()
                .endsWith("that are single-choice, claims, evidence");
    }

    @Test
    void everyPassageIsAskedAbout() {
        Rule rule = BankRules::passageQuestions;

        assertThat(Sample.of(questions(4, 1)).passage("passage", "A pump.").check(rule))
                .isEmpty();
        assertThat(Sample.of(questions(4, 1))
                        .passage("passage", "A pump.")
                        .passage("other", "A map.")
                        .check(rule))
                .singleElement()
                .hasToString("section.md:2: passage 'other' has 0 questions; write 4 more");
    }

    @Test
    void aPassageThatTellsTheBackgroundNeedsFewer() {
        Rule rule = BankRules::passageQuestions;

        assertThat(Sample.of(questions(1, 1))
                        .asBackground()
                        .passage("passage", "A pump.")
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(questions(1, 1))
                        .asBackground()
                        .with(Goal.QUESTIONS_PER_BACKGROUND_PASSAGE, 2)
                        .passage("passage", "A pump.")
                        .messages(rule))
                .containsExactly("passage 'passage' has 1 question; write 1 more");
    }

    private static List<Question> questions(int count, int difficulty) {
        return IntStream.range(0, count)
                .<Question>mapToObj(number ->
                        Sample.choice(Sample.head("q" + difficulty + "-" + number, difficulty, Head.Level.RECALL)))
                .toList();
    }

    private static List<Question> withDifficulties(int... counts) {
        var all = new ArrayList<Question>();
        for (int difficulty = 1; difficulty <= counts.length; difficulty++) {
            all.addAll(questions(counts[difficulty - 1], difficulty));
        }
        return all;
    }
}
