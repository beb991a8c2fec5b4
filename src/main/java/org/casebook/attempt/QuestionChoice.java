package org.casebook.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.Selector;
import org.casebook.assignment.Dial;
import org.casebook.attempt.AttemptItemRepository.Seen;
import org.casebook.attempt.WhyThisQuestion.Aim;
import org.casebook.bank.BankItem;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/** Chooses the next question of an attempt, and the order in which its parts are shown. */
@Component
public class QuestionChoice {

    private final QuestionBank bank;
    private final AvailableQuestions available;
    private final AttemptItemRepository items;
    private final MasteryScaleReader scale;
    private final StoppingRules rules;
    private final MixOfKinds mix;
    private final AttemptMeters meters;
    private final Selector selector = new Selector();

    QuestionChoice(
            QuestionBank bank,
            AvailableQuestions available,
            AttemptItemRepository items,
            MasteryScaleReader scale,
            StoppingRules rules,
            MixOfKinds mix,
            AttemptMeters meters) {
        this.bank = bank;
        this.available = available;
        this.items = items;
        this.scale = scale;
        this.rules = rules;
        this.mix = mix;
        this.meters = meters;
    }

    /** How often the student has met a question, and how many others since. */
    private record Met(int times, int ago) {}

    /** What an attempt's questions are chosen from, and which of them the student has met. */
    static final class Pool {

        private final List<BankItem> items;
        private final Map<String, Met> met = new HashMap<>();
        private final Set<String> answered;

        /**
         * @param seen the latest first
         * @param answered the topics on which an answer of the student counts
         */
        Pool(List<BankItem> items, List<Seen> seen, Set<String> answered) {
            this.items = items;
            this.answered = answered;
            seen.forEach(one -> met.put(one.question(), new Met(Math.toIntExact(one.times()), met.size())));
        }

        List<Candidate> candidates() {
            return items.stream().map(this::candidate).toList();
        }

        private Candidate candidate(BankItem item) {
            var before = met.get(item.question().id());
            return before == null
                    ? Candidate.fresh(item.item())
                    : new Candidate(item.item(), before.times(), before.ago());
        }
    }

    Pool pool(Attempt attempt) {
        return pool(attempt, Set.of());
    }

    /** With the plain questions that everyone can get. */
    Pool poolForEveryone(Attempt attempt) {
        return pool(attempt, available.forEveryone(attempt), Set.of());
    }

    private Pool pool(Attempt attempt, Set<UUID> withheld) {
        return pool(attempt, available.of(attempt), withheld);
    }

    private Pool pool(Attempt attempt, List<BankItem> open, Set<UUID> withheld) {
        return new Pool(open, items.seenBy(attempt.accountId()), answered(attempt, withheld));
    }

    private Set<String> answered(Attempt attempt, Set<UUID> withheld) {
        return items.answersWithout(withheld, attempt.accountId()).keySet();
    }

    /** Why a question that everyone gets is put to a student. */
    WhyThisQuestion why(Attempt attempt, String topic, Basis basis, double probability, boolean repeated) {
        return why(
                answered(attempt, basis.withheld()),
                attempt,
                topic,
                basis.ability(),
                probability,
                repeated,
                Aim.TELLS_MOST);
    }

    private WhyThisQuestion why(
            Set<String> answered,
            Attempt attempt,
            String topic,
            Ability ability,
            double probability,
            boolean repeated,
            Aim aim) {
        if (!answered.contains(topic)) {
            return new WhyThisQuestion(topic, 0, 1, probability, repeated, aim);
        }
        var share = scale.share(ability, topic, attempt.calibration());
        return new WhyThisQuestion(topic, share.low(), share.high(), probability, repeated, aim);
    }

    /** The next item, not yet stored; nothing when no question is left that this attempt hasn't had. */
    Optional<AttemptItem> next(Attempt attempt, List<AttemptItem> soFar, Basis basis, Instant now) {
        return next(attempt, pool(attempt, basis.withheld()), soFar, basis.ability(), now);
    }

    /** The same, from a pool that is known; without a look into the database. */
    Optional<AttemptItem> next(Attempt attempt, Pool pool, List<AttemptItem> soFar, Ability ability, Instant now) {
        var tally = Tally.of(soFar);
        var ease = tally.next(attempt.ease());
        var suitable = suitable(attempt, pool, ability, ease);
        var candidates = candidates(attempt, pool, soFar, suitable);
        var asked = askedPerTopic(soFar);
        int position = soFar.size() + 1;
        var random = random(attempt, position);
        var blueprint = rules.blueprint(attempt, ability, soFar);
        return meters.engine(() -> selector.next(
                        ability, candidates.stream().map(Row::candidate).toList(), asked, blueprint, ease, random))
                .map(choice -> {
                    var chosen = candidates.stream()
                            .filter(row -> row.candidate()
                                    .item()
                                    .id()
                                    .equals(choice.item().id()))
                            .findFirst()
                            .orElseThrow();
                    var topic = chosen.item().question().topic();
                    var why = why(
                            pool.answered,
                            attempt,
                            topic,
                            ability,
                            choice.probability(),
                            choice.repeated(),
                            tally.aim(attempt.ease(), choice.probability()));
                    var order = shuffled(chosen.item().question(), random);
                    return new AttemptItem(attempt.id(), position, chosen.item(), order, why, now);
                });
    }

    /** Whether there is a next one, without choosing it. */
    boolean isAnyLeft(Attempt attempt, List<AttemptItem> soFar, Ability ability) {
        var blueprint = rules.blueprint(attempt, ability, soFar);
        return available.left(available.of(attempt), soFar).stream()
                .anyMatch(item -> blueprint.asks(bank.place(item.question().topic())));
    }

    private record Row(BankItem item, Candidate candidate) {}

    /** A question that isn't too hard goes before the mix of kinds, else the kinds that are due could all be hard. */
    private static Predicate<BankItem> suitable(Attempt attempt, Pool pool, Ability ability, Ease ease) {
        return item -> attempt.ease() == Dial.QUICKEST
                || pool.candidate(item).isFresh() && ease.reachedBy(ability.probability(item.item()));
    }

    private List<Row> candidates(Attempt attempt, Pool pool, List<AttemptItem> soFar, Predicate<BankItem> suitable) {
        return mix.keep(attempt, available.left(pool.items, soFar), soFar, suitable).stream()
                .map(item -> new Row(item, pool.candidate(item)))
                .toList();
    }

    /** How many questions each topic has had, by the topics' places. */
    private int[] askedPerTopic(List<AttemptItem> soFar) {
        var counts = new int[bank.topics().size()];
        soFar.forEach(
                item -> counts[bank.place(bank.question(item.questionVersion()).topic())]++);
        return counts;
    }

    /** The seed of an attempt and the position give the same choice again after a crash between choice and commit. */
    static Random random(Attempt attempt, int position) {
        return new Random(attempt.seed() * 1_000_003L + position);
    }

    /** A random order that isn't the file's, where there is another. */
    static List<Integer> shuffled(Question question, Random random) {
        int parts = question.shuffled();
        var order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
        var original = List.copyOf(order);
        do {
            Collections.shuffle(order, random);
        } while (parts > 1 && order.equals(original));
        return order;
    }
}
