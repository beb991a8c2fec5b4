package org.casebook.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Choice;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.PosteriorCutRule;
import org.casebook.adaptive.Selector;

/** Gives a student one attempt after another. Works for one thread and one student at a time. */
final class Examiner {

    private static final double MILLISECONDS = Duration.ofDays(1).toMillis();

    /** Followed while an attempt goes on: the belief after each of its answers. */
    interface Observer {
        void answered(int answers, Ability belief);
    }

    /** What may be asked: the candidates at their prices, by their places in the bank. */
    record Offer(List<Candidate> candidates, Collection<Integer> withheld) {}

    private final SimulationPlan plan;
    private final ItemBank bank;
    private final Selector selector;
    private final AbilityDrift drift;
    private final Set<Integer> allTopics;
    private final int[] anyCounts;
    private final List<Candidate> left = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** How often the student has been shown each item, and when last, counted in items. */
    private final int[] timesSeen;

    private final long[] lastSeen;
    private long shown;
    private Ability ability;
    private double day;

    Examiner(SimulationPlan plan, ItemBank bank, Selector selector) {
        this.plan = plan;
        this.bank = bank;
        this.selector = selector;
        int topics = bank.topics().size();
        this.drift =
                AbilityDrift.usual(Ability.prior(topics, plan.correlation())).with(plan.change());
        this.allTopics = IntStream.range(0, topics).boxed().collect(Collectors.toUnmodifiableSet());
        this.anyCounts = new int[topics];
        this.timesSeen = new int[bank.items().size()];
        this.lastSeen = new long[bank.items().size()];
        this.ability = drift.prior();
    }

    /** Someone else comes. */
    void forget() {
        Arrays.fill(timesSeen, 0);
        ability = drift.prior();
    }

    SimulatedAttempt examine(
            Student student, Offer offer, RandomGenerator answers, RandomGenerator choices, Observer observer) {
        layOut(offer);
        var away = Duration.ofMillis(Math.round(MILLISECONDS * (student.day() - day)));
        var posterior = drift.begin(student.attempt() == 1 ? ability : drift.apply(ability, away));
        var asked = new int[bank.topics().size()];
        var items = new int[left.size()];
        var responses = new boolean[left.size()];
        int count = 0;
        int right = 0;
        int misses = 0;
        while (!(count > 0 && plan.stopping().done(posterior.ability(), asked))) {
            var choice = next(posterior.ability(), asked, plan.ease().after(count, right, misses), choices);
            if (choice.isEmpty()) {
                break;
            }
            int place = take(choice.get());
            var item = bank.items().get(place);
            asked[item.topic()]++;
            items[count] = place;
            responses[count] = answers.nextDouble() < item.probability(student.ability(item.topic()));
            posterior = posterior.after(item, responses[count]);
            right += responses[count] ? 1 : 0;
            misses = responses[count] ? 0 : misses + 1;
            timesSeen[place]++;
            lastSeen[place] = ++shown;
            count++;
            observer.answered(count, posterior.ability());
        }
        ability = posterior.ability();
        day = student.day();
        return new SimulatedAttempt(Arrays.copyOf(items, count), Arrays.copyOf(responses, count), posterior.ability());
    }

    private void layOut(Offer offer) {
        left.clear();
        places.clear();
        for (int place = 0; place < offer.candidates().size(); place++) {
            if (!offer.withheld().contains(place)) {
                var fresh = offer.candidates().get(place);
                left.add(
                        timesSeen[place] == 0
                                ? fresh
                                : new Candidate(
                                        fresh.item(), timesSeen[place], shown - lastSeen[place], fresh.price()));
                places.add(place);
            }
        }
    }

    /** Zero counts make all topics equally due, so that the most telling item comes, whatever its topic. */
    private Optional<Choice> next(Ability ability, int[] asked, Ease ease, RandomGenerator choices) {
        var open =
                plan.stopping() instanceof PosteriorCutRule certainty ? certainty.undecided(ability, asked) : allTopics;
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var blueprint = Blueprint.even(ability.topics(), open);
        return selector.next(ability, left, plan.balanced() ? asked : anyCounts, blueprint, ease, choices);
    }

    @SuppressWarnings("ListRemoveAmbiguous") // by the index
    private int take(Choice choice) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).item().equals(choice.item())) {
                left.remove(i);
                return places.remove(i);
            }
        }
        throw new IllegalStateException("chosen, but not offered: " + choice.item());
    }
}
