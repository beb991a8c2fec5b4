package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.casebook.course.Goal;
import org.casebook.course.question.Head;
import org.casebook.course.question.SingleChoice;
import org.junit.jupiter.api.Test;

/** What two raters found, and how far they agree. */
class RatingRulesTest {

    @Test
    void aCourseNeedsNoRatings() {
        var sample = Sample.of(questions(2));

        assertThat(sample.check(RatingRules::unknown)).isEmpty();
        assertThat(sample.check(RatingRules::unrated)).isEmpty();
        assertThat(sample.agreements()).isEmpty();
    }

    @Test
    void aRatingOfNoQuestionIsNamedWhereItStands() {
        assertThat(Sample.of(questions(1)).rated(List.of(1, 2), List.of(1)).check(RatingRules::unknown))
                .singleElement()
                .hasToString("one.csv:3: a rating of 'gone', which is no question of the course; take it out");
    }

    @Test
    void enoughQuestionsAreRatedByBoth() {
        var sample = Sample.of(questions(4)).rated(List.of(1, 2, 3, 4), List.of(1, 2, 3));

        assertThat(sample.check(RatingRules::unrated))
                .singleElement()
                .hasToString(
                        "pumps.yaml:1: two have rated 3 of 4 questions (75 %); at least 80 % are wanted, so let both"
                                + " rate q3");
        assertThat(sample.with(Goal.RATED_LEAST, 0.75).check(RatingRules::unrated))
                .isEmpty();
    }

    @Test
    void agreementIsToldTopicByTopicAndInAll() {
        var sample = Sample.of(questions(5)).rated(List.of(1, 2, 3, 4), List.of(1, 3, 3, 4, 5));

        assertThat(sample.agreements()).extracting(Agreement::name).containsExactly("Pumps", "All topics");
        var all = sample.agreements().getLast();
        assertThat(all.questions()).isEqualTo(5);
        assertThat(all.rated()).isEqualTo(4);
        assertThat(all.difficulty().orElseThrow().exact()).isEqualTo(.75);
        // Squared distances are .25 on the average, and 2.5 by chance.
        assertThat(all.difficulty().orElseThrow().kappa()).isCloseTo(.9, within(1e-9));
        assertThat(all.level()).as("everything is recalled").isEmpty();
        assertThat(all.figures()).isEqualTo(1);
        assertThat(all.own().orElseThrow().kappa()).as("the bank says 1 to all").isCloseTo(0, within(1e-9));
    }

    private static List<SingleChoice> questions(int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> Sample.choice(Sample.head("q" + place, 1, Head.Level.RECALL)))
                .toList();
    }
}
