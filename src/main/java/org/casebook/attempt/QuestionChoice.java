package org.casebook.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.Selector;
import org.casebook.assignment.Dial;
import org.casebook.attempt.ItemMaker.Why;
import org.casebook.attempt.WhyThisQuestion.Aim;
import org.casebook.bank.BankItem;
import org.casebook.bank.QuestionBank;
import org.springframework.stereotype.Component;

/** Chooses the next question of an attempt. */
@Component
class QuestionChoice {

    private final QuestionBank bank;
    private final AvailableQuestions available;
    private final QuestionPools pools;
    private final ItemMaker maker;
    private final StoppingRules rules;
    private final MixOfKinds mix;
    private final SetTurns sets;
    private final AttemptMeters meters;
    private final Selector selector = new Selector();

    QuestionChoice(
            QuestionBank bank,
            AvailableQuestions available,
            QuestionPools pools,
            ItemMaker maker,
            StoppingRules rules,
            MixOfKinds mix,
            SetTurns sets,
            AttemptMeters meters) {
        this.bank = bank;
        this.available = available;
        this.pools = pools;
        this.maker = maker;
        this.rules = rules;
        this.mix = mix;
        this.sets = sets;
        this.meters = meters;
    }

    /** The next question, not yet stored; nothing when none is left that this attempt hasn't had. */
    Optional<AttemptItem> next(OngoingAttempt ongoing, Basis basis, Instant now) {
        var pool = pools.of(ongoing, basis.withheld());
        return next(ongoing.attempt(), pool, ongoing.items(), basis.ability(), now);
    }

    /** The same, from a pool that is known; without a look into the database. */
    Optional<AttemptItem> next(
            Attempt attempt, QuestionPool pool, List<AttemptItem> soFar, Ability ability, Instant now) {
        var left = available.left(pool.items(), soFar);
        var rest = sets.rest(left, soFar);
        if (!rest.isEmpty()) {
            return Optional.of(put(attempt, pool, rest.getFirst(), soFar, Aim.SET, ability, now));
        }
        var asked = askedFor(attempt, left);
        if (asked.isPresent()) {
            return asked.map(item -> put(attempt, pool, item, soFar, Aim.TELLS_MOST, ability, now));
        }
        var tally = Tally.of(soFar);
        var ease = tally.next(attempt.ease());
        var blueprint = rules.blueprint(attempt, ability, soFar);
        var whole = tally.isRelief(attempt.ease())
                ? List.<List<BankItem>>of()
                : sets.due(attempt, left, soFar, item -> pool.candidate(item).isFresh(), shares(blueprint));
        var single = SetTurns.single(left);
        var due = mix.keep(attempt, single.isEmpty() ? left : single, soFar, suitable(attempt, pool, ability, ease));
        var candidates = whole.isEmpty()
                ? due.stream().map(pool::candidate).toList()
                : whole.stream().map(QuestionChoice::candidate).toList();
        int position = soFar.size() + 1;
        var random = ItemMaker.random(attempt, position);
        return meters.engine(() -> selector.next(ability, candidates, askedPerTopic(soFar), blueprint, ease, random))
                .map(choice -> {
                    var chosen = left.stream()
                            .filter(item ->
                                    item.item().id().equals(choice.item().id()))
                            .findFirst()
                            .orElseThrow();
                    var aim = whole.isEmpty() ? tally.aim(attempt.ease(), choice.probability()) : Aim.SET;
                    var why = new Why(choice.probability(), choice.repeated(), aim);
                    return maker.make(attempt, position, chosen, pool.answered(), ability, why, random, now);
                });
    }

    /** The next of what the student has asked for that can still be asked. */
    private static Optional<BankItem> askedFor(Attempt attempt, List<BankItem> left) {
        return attempt.asksFirst().stream()
                .flatMap(version -> left.stream().filter(item -> item.version().equals(version)))
                .findFirst();
    }

    private static Candidate candidate(List<BankItem> set) {
        return Candidate.set(set.stream().map(BankItem::item).toList());
    }

    /** The share of each topic that is still asked about. */
    private Map<String, Double> shares(Blueprint blueprint) {
        Map<String, Double> shares = new HashMap<>();
        bank.topics().stream()
                .filter(topic -> blueprint.asks(bank.place(topic)))
                .forEach(topic -> shares.put(topic, blueprint.share(bank.place(topic))));
        return shares;
    }

    /** A question that is put because of what came before it, whatever others would tell. */
    private AttemptItem put(
            Attempt attempt,
            QuestionPool pool,
            BankItem item,
            List<AttemptItem> soFar,
            Aim aim,
            Ability ability,
            Instant now) {
        int position = soFar.size() + 1;
        var why =
                new Why(ability.probability(item.item()), !pool.candidate(item).isFresh(), aim);
        var random = ItemMaker.random(attempt, position);
        return maker.make(attempt, position, item, pool.answered(), ability, why, random, now);
    }

    /** Whether there is a next one, without choosing it. */
    boolean isAnyLeft(OngoingAttempt ongoing, Ability ability) {
        var attempt = ongoing.attempt();
        var blueprint = rules.blueprint(attempt, ability, ongoing.items());
        var left = available.left(available.of(attempt, ongoing.classes()), ongoing.items());
        return !sets.rest(left, ongoing.items()).isEmpty()
                || left.stream()
                        .anyMatch(item ->
                                blueprint.asks(bank.place(item.question().topic())));
    }

    /** A question that isn't too hard goes before the mix of kinds, else the kinds that are due could all be hard. */
    private static Predicate<BankItem> suitable(Attempt attempt, QuestionPool pool, Ability ability, Ease ease) {
        return item -> attempt.ease() == Dial.QUICKEST
                || pool.candidate(item).isFresh() && ease.reachedBy(ability.probability(item.item()));
    }

    /** How many questions each topic has had, by the topics' places. */
    private int[] askedPerTopic(List<AttemptItem> soFar) {
        var counts = new int[bank.topics().size()];
        soFar.forEach(
                item -> counts[bank.place(bank.question(item.questionVersion()).topic())]++);
        return counts;
    }
}
