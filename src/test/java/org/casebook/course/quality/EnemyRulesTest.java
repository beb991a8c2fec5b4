package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which questions may meet in one attempt. */
class EnemyRulesTest {

    private static final String STEM = "In which street of London did the pump of the outbreak stand?";
    private static final String LIKE = "In which street of Soho did the pump of the outbreak stand?";

    @Test
    void stemsThatAreNearlyTheSameBelongToEnemies() {
        Rule rule = EnemyRules::alikeStems;

        assertThat(Sample.of(Sample.choice(Sample.head("first", STEM)), Sample.choice(Sample.head("second", LIKE)))
                        .check(rule))
                .singleElement()
                .hasToString(
                        "pumps.yaml:2: the stem is nearly that of 'first'; reword one, or name it under 'enemies'");
        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", STEM, "second")),
                                Sample.choice(Sample.head("second", LIKE, "first")))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", STEM)),
                                Sample.choice(Sample.head("second", "Who drew the map of the outbreak?")))
                        .check(rule))
                .isEmpty();
    }

    @Test
    void aDirectionInCommonMakesNoLikeness() {
        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", "What was counted? Choose all that apply.")),
                                Sample.choice(Sample.head("second", "Who drew it? Choose all that apply.")))
                        .check(EnemyRules::alikeStems))
                .isEmpty();
    }

    @Test
    void markupMakesNoDifferenceToLikeness() {
        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", "Where was the pump?")),
                                Sample.choice(Sample.head("second", "Where was <em>the</em> pump?")))
                        .check(EnemyRules::alikeStems))
                .hasSize(1);
    }

    @Test
    void theSameNumberToTypeMakesEnemies() {
        Rule rule = EnemyRules::sameAnswers;
        var first = Sample.number(Sample.head("first", "How many died?"), "616", "0");

        assertThat(Sample.of(first, Sample.number(Sample.head("second", "What was the toll?"), "616.0", "0"))
                        .messages(rule))
                .containsExactly("the answer is that of 'first'; name it under 'enemies'");
        assertThat(Sample.of(first, Sample.number(Sample.head("second", "What was the toll?"), "600", "0"))
                        .check(rule))
                .isEmpty();
    }

    @Test
    void theSameWordToTypeMakesEnemies() {
        Rule rule = EnemyRules::sameAnswers;
        var first = Sample.words(Sample.head("first", "Who drew the map?"), "Snow", "John Snow");

        assertThat(Sample.of(first, Sample.words(Sample.head("second", "Who was the physician?"), "John Snow"))
                        .check(rule))
                .hasSize(1);
        assertThat(Sample.of(first, Sample.words(Sample.head("second", "Who was the curate?"), "Whitehead"))
                        .check(rule))
                .isEmpty();
    }

    @Test
    void enemiesAreEnemiesOfEachOther() {
        Rule rule = EnemyRules::mutualEnemies;

        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", STEM, "second")),
                                Sample.choice(Sample.head("second", LIKE, "first")))
                        .check(rule))
                .isEmpty();
        assertThat(Sample.of(
                                Sample.choice(Sample.head("first", STEM, "second")),
                                Sample.choice(Sample.head("second", LIKE)))
                        .messages(rule))
                .containsExactly("'second' is an enemy of this question, but not the other way round;"
                        + " name this question under its 'enemies'");
    }
}
