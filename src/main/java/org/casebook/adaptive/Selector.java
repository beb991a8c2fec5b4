package org.casebook.adaptive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the next item. First the blueprint: the topic that is furthest below its share is due. Then freshness: an
 * item that the student has seen comes only when the due topics have no other, and then one of those least often and
 * longest not seen. Then the expected fall of the summed variance of the asked topics (Bayesian A-optimality; van der
 * Linden and Pashley 2010), less the item's price, and less what it lacks in {@link Ease}. Last, the choice is random among the items whose priced fall is near
 * the best one (Kingsbury and Zara 1989), so that not everyone meets the same few.
 *
 * <p>A set is ranked by its expected fall for each of its questions, and chosen by its first.
 *
 * <p>The same arguments, with the generator in the same state, give the same choice, whatever the candidates' order.
 * As long as something fresh is left, what a choice allocates doesn't depend on the number of candidates.
 */
public final class Selector {

    private static final double DEFAULT_TOLERANCE = .1;

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

    /** The next item, however easy. */
    public Optional<Choice> next(
            Ability ability,
            List<Candidate> candidates,
            int[] askedPerTopic,
            Blueprint blueprint,
            RandomGenerator random) {
        return next(ability, candidates, askedPerTopic, blueprint, Ease.QUICKEST, random);
    }

    /**
     * The next item.
     *
     * @param candidates what may be asked: without what was asked in this attempt and without enemies of it
     * @param askedPerTopic how many items of each topic were asked in this attempt
     * @return empty if there is no candidate on an asked topic
     * @throws IllegalArgumentException if ability, blueprint and counts differ in their number of topics
     */
    public Optional<Choice> next(
            Ability ability,
            List<Candidate> candidates,
            int[] askedPerTopic,
            Blueprint blueprint,
            Ease ease,
            RandomGenerator random) {
        if (ability.topics() != blueprint.topics() || ability.topics() != askedPerTopic.length) {
            throw new IllegalArgumentException("ability has " + ability.topics() + " topics, blueprint "
                    + blueprint.topics() + ", counts " + askedPerTopic.length);
        }
        var due = new ContentBalance(askedPerTopic, blueprint, candidates);
        var open = due.anyFresh() ? candidates : rested(candidates, due);
        var gains = new ExpectedGains(ability, blueprint, ease);
        double enough = tolerance == 0 ? Double.NEGATIVE_INFINITY : (1 - tolerance) * best(open, due, gains);
        return near(enough, open, due, gains, random.nextLong())
                .map(candidate -> choice(ability, candidate, blueprint));
    }

    private static double best(List<Candidate> open, ContentBalance due, ExpectedGains gains) {
        double best = Double.NEGATIVE_INFINITY;
        for (var candidate : open) {
            int topic = candidate.item().topic();
            if (due.now(candidate, topic)) {
                best = Math.max(best, priced(gains, candidate, topic));
            }
        }
        return best;
    }

    /**
     * One of the due candidates whose priced gain is enough: the first in an order that the salt shuffles. Without a
     * tolerance nothing but the best is enough, and one pass finds it.
     */
    private Optional<Candidate> near(
            double enough, List<Candidate> open, ContentBalance due, ExpectedGains gains, long salt) {
        @Nullable Candidate first = null;
        double least = enough;
        long place = 0;
        for (var candidate : open) {
            int topic = candidate.item().topic();
            if (!due.now(candidate, topic)) {
                continue;
            }
            double gain = priced(gains, candidate, topic);
            if (gain < least) {
                continue;
            }
            long own = mixed(salt + candidate.item().id().hashCode());
            if (first == null || tolerance == 0 && gain > least || before(own, candidate, place, first)) {
                first = candidate;
                place = own;
                least = tolerance == 0 ? gain : enough;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean before(long place, Candidate candidate, long otherPlace, Candidate other) {
        return place < otherPlace
                || place == otherPlace
                        && candidate.item().id().compareTo(other.item().id()) < 0;
    }

    private static double priced(ExpectedGains gains, Candidate candidate, int topic) {
        return gains.of(candidate, topic) * (1 - candidate.price());
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output. */
    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long whole = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return whole ^ (whole >>> 31);
    }

    /** The half of the due candidates, none of them fresh, that was least often and longest not seen. */
    private static List<Candidate> rested(List<Candidate> candidates, ContentBalance due) {
        var seen = candidates.stream()
                .filter(candidate -> due.now(candidate, candidate.item().topic()))
                .sorted(LONGEST_UNSEEN)
                .toList();
        return seen.subList(0, (seen.size() + 1) / 2);
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
