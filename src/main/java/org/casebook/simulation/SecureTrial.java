package org.casebook.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.PosteriorCutRule;
import org.casebook.adaptive.Scale;
import org.casebook.adaptive.Selector;

/**
 * How many questions it takes students with a bad history until all topics are secure, if they answer everything right
 * from then on: a quiz 'until it is sure', without a limit but that of its questions.
 */
public final class SecureTrial {

    private static final double ERROR = .1;
    private static final int FEWEST = 4;
    private static final int STUDENTS = 200;
    private static final double PART = .9;

    private final ItemBank bank;
    private final AbilityDrift drift;
    private final PosteriorCutRule rule;
    private final SplittableRandom random;

    private SecureTrial(ItemBank bank, double correlation, double secure, long seed) {
        this.bank = bank;
        int topics = bank.topics().size();
        this.drift = AbilityDrift.usual(Ability.prior(topics, correlation));
        var cuts = IntStream.range(0, topics)
                .mapToDouble(topic -> Scale.abilityAt(topic, bank.on(topic), secure))
                .toArray();
        this.rule = new PosteriorCutRule(cuts, ERROR, 0, FEWEST, bank.items().size());
        this.random = new SplittableRandom(seed);
    }

    /**
     * The number of questions that is enough for nine students in ten; one more than the bank has if more than one in
     * ten are not secure on all topics at the end of their quiz.
     *
     * @param ability of the earlier attempts, on all topics
     * @param secure the share of a topic's items from which it is secure
     * @param threads how many work at once
     */
    public static int run(ItemBank bank, double ability, double secure, double correlation, long seed, int threads) {
        var trial = new SecureTrial(bank, correlation, secure, seed);
        var abilities = IntStream.range(0, bank.topics().size())
                .mapToDouble(_ -> ability)
                .toArray();
        var attempts = IntStream.range(0, STUDENTS)
                .boxed()
                .flatMap(number -> FollowingTrial.former("s" + number, abilities).stream())
                .toList();
        var plan = new SimulationPlan(
                new FixedLength(FollowingTrial.LENGTH), true, OptionalDouble.empty(), correlation, seed);
        var outcome = new Simulation(plan, bank, threads).run(attempts, _ -> {});
        var needed = IntStream.range(0, STUDENTS)
                .map(number -> trial.needed(outcome.attempts()
                        .subList(number * FollowingTrial.FORMER, (number + 1) * FollowingTrial.FORMER)))
                .sorted()
                .toArray();
        return needed[(int) Math.ceil(PART * STUDENTS) - 1];
    }

    private int needed(List<SimulatedAttempt> former) {
        var seen = new HashSet<Integer>();
        former.forEach(attempt -> IntStream.of(attempt.items()).forEach(seen::add));
        var left = new ArrayList<Candidate>();
        for (int place = 0; place < bank.items().size(); place++) {
            if (!seen.contains(place)) {
                left.add(Candidate.fresh(bank.items().get(place)));
            }
        }
        var week = Duration.ofDays(Math.round(FollowingTrial.WEEK));
        var posterior = drift.begin(drift.apply(former.getLast().estimate(), week));
        var asked = new int[bank.topics().size()];
        int count = 0;
        while (!rule.done(posterior.ability(), asked) && !left.isEmpty()) {
            var item = next(posterior.ability(), left, asked, rule.undecided(posterior.ability(), asked));
            posterior = posterior.after(item, true);
            asked[item.topic()]++;
            count++;
        }
        return isSecure(posterior.ability()) ? count : bank.items().size() + 1;
    }

    private Item next(Ability ability, List<Candidate> left, int[] asked, Set<Integer> open) {
        var blueprint = Blueprint.even(ability.topics(), open);
        var choice =
                new Selector(0).next(ability, left, asked, blueprint, random).orElseThrow();
        left.removeIf(candidate -> candidate.item().equals(choice.item()));
        return (Item) choice.item();
    }

    private boolean isSecure(Ability ability) {
        var cuts = rule.cuts();
        return IntStream.range(0, cuts.length).allMatch(topic -> ability.mean(topic) > cuts[topic]);
    }
}
