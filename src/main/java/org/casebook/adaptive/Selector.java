package org.casebook.adaptive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Chooses the next item. First the blueprint: the topic that is furthest below its share is due. Then freshness: an
 * item that the student has seen comes only when the due topic has no other, and then one of those least often and
 * longest not seen. Then the expected fall of the summed variance of the asked topics (Bayesian A-optimality; van der
 * Linden and Pashley 2010). Last, exposure: the choice is random among the items whose fall is near the best one
 * (Kingsbury and Zara 1989), so that not everyone meets the same few.
 *
 * <p>The same arguments, with the generator in the same state, give the same choice, whatever the candidates' order.
 */
public final class Selector {

    private static final double DEFAULT_TOLERANCE = .1;
    private static final double TIE = 1e-9;

    private static final Comparator<Candidate> LONGEST_UNSEEN = Comparator.comparingInt(Candidate::timesSeen)
            .thenComparing(Comparator.comparingLong(Candidate::seenAgo).reversed())
            .thenComparing(candidate -> candidate.item().id());

    private final double tolerance;

    /** Chooses among the items whose expected fall is at least .9 of the best one's. */
    public Selector() {
        this(DEFAULT_TOLERANCE);
    }

    /**
     * @param tolerance what part of the best expected fall may be given up for exposure, in [0, 1); 0 for none
     * @throws IllegalArgumentException if it is out of range
     */
    public Selector(double tolerance) {
        if (!(0 <= tolerance && tolerance < 1)) {
            throw new IllegalArgumentException("a tolerance is in [0, 1), not " + tolerance);
        }
        this.tolerance = tolerance;
    }

    /**
     * The next item.
     *
     * @param candidates what may be asked: without what was asked in this sitting and without enemies of it
     * @param askedPerTopic how many items of each topic were asked in this sitting
     * @return empty if there is no candidate on an asked topic
     * @throws IllegalArgumentException if ability, blueprint and counts differ in their number of topics
     */
    public Optional<Choice> next(
            Ability ability,
            List<Candidate> candidates,
            int[] askedPerTopic,
            Blueprint blueprint,
            RandomGenerator random) {
        if (ability.topics() != blueprint.topics() || ability.topics() != askedPerTopic.length) {
            throw new IllegalArgumentException("ability has " + ability.topics() + " topics, blueprint "
                    + blueprint.topics() + ", counts " + askedPerTopic.length);
        }
        var due = rested(due(candidates, askedPerTopic, blueprint));
        var choices = due.stream()
                .map(candidate -> choice(ability, candidate, blueprint))
                .sorted(Comparator.comparingDouble(Choice::expectedGain)
                        .reversed()
                        .thenComparing(choice -> choice.item().id()))
                .toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        double enough = (1 - tolerance) * choices.getFirst().expectedGain();
        int near = (int) choices.stream()
                .takeWhile(choice -> choice.expectedGain() >= enough)
                .count();
        return Optional.of(choices.get(random.nextInt(near)));
    }

    /** The candidates on the topic, or on equally due topics, that most lacks questions and still has some. */
    private static List<Candidate> due(List<Candidate> candidates, int[] askedPerTopic, Blueprint blueprint) {
        int asked = 0;
        for (int t = 0; t < askedPerTopic.length; t++) {
            asked += blueprint.asks(t) ? askedPerTopic[t] : 0;
        }
        var due = new ArrayList<Candidate>();
        double most = Double.NEGATIVE_INFINITY;
        for (var candidate : candidates) {
            int topic = candidate.item().topic();
            if (!blueprint.asks(topic)) {
                continue;
            }
            double lack = blueprint.share(topic) * (asked + 1) - askedPerTopic[topic];
            if (lack > most + TIE) {
                most = lack;
                due.clear();
            }
            if (lack >= most - TIE) {
                due.add(candidate);
            }
        }
        return due;
    }

    /** The fresh ones; if there is none, the half that was least often and longest not seen. */
    private static List<Candidate> rested(List<Candidate> candidates) {
        var fresh = candidates.stream().filter(Candidate::isFresh).toList();
        if (!fresh.isEmpty()) {
            return fresh;
        }
        return candidates.stream()
                .sorted(LONGEST_UNSEEN)
                .limit((candidates.size() + 1) / 2)
                .toList();
    }

    private static Choice choice(Ability ability, Candidate candidate, Blueprint blueprint) {
        var item = candidate.item();
        return new Choice(
                item,
                ability.expectedGain(item, blueprint),
                ability.probability(item),
                item.topic(),
                !candidate.isFresh());
    }
}
