package org.casebook.simulation;

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
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Candidate;
import org.casebook.adaptive.Certainty;
import org.casebook.adaptive.Choice;
import org.casebook.adaptive.Posterior;
import org.casebook.adaptive.Selector;

/** Gives one sitting after another. Works for one thread at a time. */
final class Examiner {

    /** Followed while a sitting goes on: the belief after each of its answers. */
    interface Observer {
        void answered(int answers, Ability belief);
    }

    /** What may be asked: the candidates at their prices, by their places in the bank. */
    record Offer(List<Candidate> candidates, Collection<Integer> withheld) {}

    private final Plan plan;
    private final ItemBank bank;
    private final Selector selector;
    private final Ability prior;
    private final Set<Integer> allTopics;
    private final int[] anyCounts;
    private final List<Candidate> left = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Examiner(Plan plan, ItemBank bank, Selector selector) {
        this.plan = plan;
        this.bank = bank;
        this.selector = selector;
        int topics = bank.topics().size();
        this.prior = Ability.prior(topics, plan.correlation());
        this.allTopics = IntStream.range(0, topics).boxed().collect(Collectors.toUnmodifiableSet());
        this.anyCounts = new int[topics];
    }

    SimulatedSitting examine(
            Student student, Offer offer, RandomGenerator answers, RandomGenerator choices, Observer observer) {
        layOut(offer);
        var posterior = Posterior.startingAt(prior);
        var asked = new int[prior.topics()];
        var items = new int[left.size()];
        var responses = new boolean[left.size()];
        int count = 0;
        while (!(count > 0 && plan.stopping().done(posterior.ability(), count))) {
            var choice = next(posterior.ability(), asked, choices);
            if (choice.isEmpty()) {
                break;
            }
            int place = take(choice.get());
            var item = bank.items().get(place);
            asked[item.topic()]++;
            items[count] = place;
            responses[count] = answers.nextDouble() < item.probability(student.ability(item.topic()));
            posterior = posterior.after(item, responses[count]);
            count++;
            observer.answered(count, posterior.ability());
        }
        return new SimulatedSitting(Arrays.copyOf(items, count), Arrays.copyOf(responses, count), posterior.ability());
    }

    private void layOut(Offer offer) {
        left.clear();
        places.clear();
        for (int place = 0; place < offer.candidates().size(); place++) {
            if (!offer.withheld().contains(place)) {
                left.add(offer.candidates().get(place));
                places.add(place);
            }
        }
    }

    /** Zero counts make all topics equally due, so that the most telling item comes, whatever its topic. */
    private Optional<Choice> next(Ability ability, int[] asked, RandomGenerator choices) {
        var open = plan.stopping() instanceof Certainty certainty ? certainty.undecided(ability) : allTopics;
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var blueprint = Blueprint.even(ability.topics(), open);
        return selector.next(ability, left, plan.balanced() ? asked : anyCounts, blueprint, choices);
    }

    private int take(Choice choice) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).item() == choice.item()) {
                left.remove(i);
                return places.remove(i);
            }
        }
        throw new IllegalStateException("chosen, but not offered: " + choice.item());
    }
}
