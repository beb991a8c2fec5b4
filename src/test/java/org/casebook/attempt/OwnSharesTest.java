package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.Share;
import org.casebook.adaptive.TestItem;
import org.casebook.attempt.OwnShares.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attempt's own answers are worth, on simulated banks with simulated students. */
class OwnSharesTest {

    private static final int TOPICS = 3;
    private static final int ITEMS_PER_TOPIC = 20;
    private static final int STUDENTS = 20;
    private static final Map<String, Integer> WEIGHTS = weights();

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 30, 60})
    void whoeverEndsEarlyNeverHasMoreThanForAnsweringTheRestWrong(int length) {
        var random = new Random(length);
        int cutOff = 0;
        int attempts = 0;
        for (int student = 0; student < STUDENTS; student++) {
            var bank = bank(random);
            var answers = answers(bank, length, random);
            for (int count = 0; count < length; count++) {
                var given = answers.subList(0, count);
                var gone = new ArrayList<>(given);
                answers.subList(count, length).forEach(left -> gone.add(new Answer(left.item(), 0)));

                var end = own(bank, given);
                var wholeWrong = own(bank, gone);

                assertThat(worth(end, length)).isLessThanOrEqualTo(worth(wholeWrong, length));
            }
            cutOff += own(bank, answers).answers() < length ? 1 : 0;
            attempts++;
        }
        assertThat(cutOff)
                .as("attempts where the last answers count as not given")
                .isLessThanOrEqualTo(attempts / 4);
    }

    @Test
    void allAnswersCountWhereNoneCostsMoreThanItsPart() {
        var bank = bank(new Random(1));
        var answers = bank.stream()
                .limit(12)
                .map(item -> new Answer(item, item.fullScore()))
                .toList();

        assertThat(own(bank, answers).answers()).isEqualTo(12);
        assertThat(own(bank, answers)).isEqualTo(own(bank, List.copyOf(answers)));
    }

    @Test
    void aRightAnswerIsWorthMoreOnAHardQuestion() {
        var bank = bank(new Random(1));
        var easy = answered(-2, 4, 0);
        var hard = answered(1.5, 2, 2);

        assertThat(worth(own(bank, hard), 4)).isGreaterThan(worth(own(bank, easy), 4) - .1);
        assertThat(own(bank, answered(1.5, 4, 0)).byTopic().get("0").expected())
                .isGreaterThan(own(bank, easy).byTopic().get("0").expected());
    }

    private static List<Answer> answered(double difficulty, int right, int wrong) {
        return IntStream.range(0, right + wrong)
                .mapToObj(place ->
                        new Answer(Item.onTopic("q" + place, 0, TOPICS, 1.2, difficulty, .2), place < right ? 1 : 0))
                .toList();
    }

    private static OwnShares own(List<TestItem> bank, List<Answer> answers) {
        return OwnShares.of(Ability.prior(TOPICS, .6), answers, WEIGHTS, shares(bank));
    }

    private static Function<Ability, Map<String, Share>> shares(List<TestItem> bank) {
        return ability -> {
            Map<String, Share> shares = new LinkedHashMap<>();
            for (int topic = 0; topic < TOPICS; topic++) {
                shares.put(String.valueOf(topic), ability.expectedShare(topic, ofTopic(bank, topic), .9));
            }
            return shares;
        };
    }

    private static List<TestItem> ofTopic(List<TestItem> bank, int topic) {
        return bank.subList(topic * ITEMS_PER_TOPIC, (topic + 1) * ITEMS_PER_TOPIC);
    }

    private static double worth(OwnShares own, int asked) {
        var topics = WEIGHTS.entrySet().stream()
                .map(topic -> new AttemptScore.OfTopic(
                        topic.getKey(), topic.getValue(), own.byTopic().get(topic.getKey())))
                .toList();
        var completion = new Completion(own.answers(), asked, 0, 0, EndReason.ENDED_BY_STUDENT);
        return new AttemptScore.ThisAttempt(topics, own.answers(), false, completion)
                .share()
                .expected();
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int topic = 0; topic < TOPICS; topic++) {
            weights.put(String.valueOf(topic), topic + 1);
        }
        return weights;
    }

    /** Every seventh question has partial credit. */
    private static List<TestItem> bank(Random random) {
        var items = new ArrayList<TestItem>();
        for (int place = 0; place < TOPICS * ITEMS_PER_TOPIC; place++) {
            int topic = place / ITEMS_PER_TOPIC;
            double difficulty = 1.2 * random.nextGaussian();
            double discrimination = .5 + 2 * random.nextDouble();
            items.add(
                    place % 7 == 0
                            ? PartialCreditItem.onTopic("i" + place, topic, TOPICS, discrimination / 2, new double[] {
                                difficulty - .5, difficulty, difficulty + .5
                            })
                            : Item.onTopic("i" + place, topic, TOPICS, discrimination, difficulty, .2 * (place % 2)));
        }
        return items;
    }

    private static List<Answer> answers(List<TestItem> bank, int count, Random random) {
        double ability = 1.3 * random.nextGaussian();
        var order = new ArrayList<>(bank);
        java.util.Collections.shuffle(order, random);
        return order.stream()
                .limit(count)
                .map(item -> new Answer(
                        item,
                        random.nextDouble() < item.rightChance(item.along(new double[] {ability, ability, ability}))
                                ? item.fullScore()
                                : 0))
                .toList();
    }
}
