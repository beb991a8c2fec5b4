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
import org.casebook.adaptive.Blueprint;
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
    private final ClassContexts contexts;
    private final AttemptItemRepository items;
    private final MasteryScaleReader scale;
    private final StoppingRules rules;
    private final MixOfKinds mix;
    private final SetTurns sets;
    private final AttemptMeters meters;
    private final Selector selector = new Selector();

    QuestionChoice(
            QuestionBank bank,
            AvailableQuestions available,
            ClassContexts contexts,
            AttemptItemRepository items,
            MasteryScaleReader scale,
            StoppingRules rules,
            MixOfKinds mix,
            SetTurns sets,
            AttemptMeters meters) {
        this.bank = bank;
        this.available = available;
        this.contexts = contexts;
        this.items = items;
        this.scale = scale;
        this.rules = rules;
        this.mix = mix;
        this.sets = sets;
        this.meters = meters;
    }

    /** What can be chosen for a student who begins this. */
    QuestionPool pool(Attempt attempt) {
        return pool(attempt, available.of(attempt, contexts.of(attempt.accountId(), attempt.assignment())), Set.of());
    }

    /** With the plain questions that everyone can get; of some questions alone. */
    QuestionPool poolForEveryone(Attempt attempt, Predicate<Question> of) {
        return pool(
                attempt,
                available.forEveryone(attempt, contexts.of(attempt.accountId(), attempt.assignment())).stream()
                        .filter(item -> of.test(item.question()))
                        .toList(),
                Set.of());
    }

    private QuestionPool pool(Attempt attempt, List<BankItem> open, Set<UUID> withheld) {
        var seen = items.seenBy(attempt.accountId());
        return new QuestionPool(bank, open, seen, answered(seen, withheld));
    }

    /** The topics on which an answer of the student counts, but for those in the attempts that are withheld. */
    private Set<String> answered(List<Seen> seen, Set<UUID> withheld) {
        Map<String, Long> answers = new HashMap<>();
        for (var one : seen) {
            var question = bank.question(one.version());
            // Where nothing is taken off, one answer says it, and the look at the others is spared.
            boolean known = withheld.isEmpty() && answers.containsKey(question.topic());
            if (one.counting() > 0 && !known && !question.isPlain()) {
                answers.merge(question.topic(), one.counting(), Long::sum);
            }
        }
        if (!withheld.isEmpty()) {
            items.answersIn(withheld).forEach(row -> answers.merge(row.topic(), -row.answers(), Long::sum));
        }
        answers.values().removeIf(count -> count <= 0);
        return answers.keySet();
    }

    /** The next question, not yet stored; nothing when none is left that this attempt hasn't had. */
    Optional<AttemptItem> next(OngoingAttempt ongoing, Basis basis, Instant now) {
        var attempt = ongoing.attempt();
        var pool = pool(attempt, available.of(attempt, ongoing.classes()), basis.withheld());
        return next(attempt, pool, ongoing.items(), basis.ability(), now);
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
        var random = random(attempt, soFar.size() + 1);
        return meters.engine(() -> selector.next(ability, candidates, askedPerTopic(soFar), blueprint, ease, random))
                .map(choice -> {
                    var chosen = left.stream()
                            .filter(item ->
                                    item.item().id().equals(choice.item().id()))
                            .findFirst()
                            .orElseThrow();
                    var aim = whole.isEmpty() ? tally.aim(attempt.ease(), choice.probability()) : Aim.SET;
                    var why = new Why(choice.probability(), choice.repeated(), aim);
                    return put(attempt, soFar.size() + 1, chosen, pool.answered(), ability, why, random, now);
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
        return put(attempt, position, item, pool.answered(), ability, why, random(attempt, position), now);
    }

    /** A question of a form, which everyone gets, at its place there. */
    AttemptItem fixed(OngoingAttempt ongoing, BankItem item, int position, Basis basis, Instant now) {
        var attempt = ongoing.attempt();
        var why = new Why(basis.ability().probability(item.item()), false, Aim.TELLS_MOST);
        var answered = answered(items.seenBy(attempt.accountId()), basis.withheld());
        return put(attempt, position, item, answered, basis.ability(), why, random(attempt, position), now);
    }

    /** The same for somebody of whom nothing is known. */
    AttemptItem fixed(Attempt attempt, BankItem item, int position, Ability ability, Instant now) {
        var why = new Why(ability.probability(item.item()), false, Aim.TELLS_MOST);
        return put(attempt, position, item, Set.of(), ability, why, random(attempt, position), now);
    }

    /** How the choice came about. */
    private record Why(double probability, boolean repeated, Aim aim) {}

    private AttemptItem put(
            Attempt attempt,
            int position,
            BankItem item,
            Set<String> answered,
            Ability ability,
            Why why,
            Random random,
            Instant now) {
        var topic = item.question().topic();
        var known = answered.contains(topic) ? scale.share(ability, topic, attempt.calibration()) : null;
        return new AttemptItem(
                attempt.id(),
                position,
                item,
                shuffled(item.question(), random),
                new WhyThisQuestion(
                        topic,
                        known == null ? 0 : known.low(),
                        known == null ? 1 : known.high(),
                        why.probability(),
                        why.repeated(),
                        why.aim()),
                now);
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

    /** The seed of an attempt and the position give the same choice again after a crash between choice and commit. */
    private static Random random(Attempt attempt, int position) {
        return new Random(attempt.seed() * 1_000_003L + position);
    }

    /** A random order that isn't the file's, where there is another. */
    public static List<Integer> shuffled(Question question, Random random) {
        int parts = question.shuffled();
        var order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
        var original = List.copyOf(order);
        do {
            Collections.shuffle(order, random);
        } while (parts > 1 && order.equals(original));
        return order;
    }
}
