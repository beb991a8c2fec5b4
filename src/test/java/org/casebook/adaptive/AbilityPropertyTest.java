package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AbilityPropertyTest {

    private static final int TOPICS = 3;

    record Answer(Item item, boolean correct) {}

    @Property(tries = 500, seed = "447")
    void aRightAnswerNeverLowersItsTopicAndAWrongOneNeverRaisesIt(
            @ForAll("answers") @Size(max = 30) List<Answer> answers, @ForAll("items") Item item) {
        var ability = replay(answers);

        double before = ability.mean(item.topic());

        assertThat(ability.after(item, true).mean(item.topic())).isGreaterThanOrEqualTo(before);
        assertThat(ability.after(item, false).mean(item.topic())).isLessThanOrEqualTo(before);
    }

    @Property(tries = 500, seed = "1937")
    void theCovarianceStaysOne(@ForAll("answers") @Size(max = 60) List<Answer> answers) {
        assertThat(SquareMatrix.isCovariance(replay(answers).covariance(), TOPICS))
                .isTrue();
    }

    @Property(tries = 100, seed = "1938")
    void aReplayGivesTheSameBits(@ForAll("answers") @Size(max = 30) List<Answer> answers) {
        assertThat(replay(answers)).isEqualTo(replay(answers));
    }

    @Property(tries = 300, seed = "1930")
    void anAnswerIsExpectedToNarrowTheBelief(
            @ForAll("answers") @Size(max = 20) List<Answer> answers, @ForAll("items") Item item) {
        var ability = replay(answers);
        double chance = ability.probability(item);
        var right = ability.after(item, true);
        var wrong = ability.after(item, false);
        for (int topic = 0; topic < TOPICS; topic++) {
            double expected = chance * right.covariance(topic, topic) + (1 - chance) * wrong.covariance(topic, topic);

            assertThat(expected).isLessThanOrEqualTo(ability.covariance(topic, topic) + 1e-12);
        }
    }

    @Property(tries = 300, seed = "1933")
    void aShareLiesInItsRange(
            @ForAll("answers") @Size(max = 20) List<Answer> answers,
            @ForAll("items") Item item,
            @ForAll @IntRange(min = 0, max = TOPICS - 1) int topic) {
        var share = replay(answers).expectedShare(topic, List.of(item), .9);

        assertThat(share.expected()).isBetween(share.low(), share.high());
        assertThat(share.low()).isGreaterThanOrEqualTo(item.c());
    }

    private static Ability replay(List<Answer> answers) {
        var ability = Ability.prior(TOPICS, .6);
        for (var answer : answers) {
            ability = ability.after(answer.item(), answer.correct());
        }
        return ability;
    }

    @Provide
    Arbitrary<Item> items() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TOPICS - 1),
                        Arbitraries.doubles().between(.2, 4),
                        Arbitraries.doubles().between(-4, 4),
                        Arbitraries.doubles().between(0, .5))
                .as((topic, a, b, c) -> Item.onTopic("i", topic, TOPICS, a, b, c));
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Combinators.combine(items(), Arbitraries.of(true, false))
                .as(Answer::new)
                .list();
    }
}
