package org.casebook.lessons;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.casebook.course.lesson.Term;

/**
 * Cards with definitions, each of which asks for its term. A card that wasn't known comes back until it is known once.
 * Nothing of it is kept.
 */
public final class Drill {

    private static final int CHOICES = 4;

    /** So many other cards come first, if there are so many, before one comes back. */
    private static final int COMES_BACK_AFTER = 3;

    /**
     * A card.
     *
     * @param choices terms of the same kind in some order, the right one among them
     */
    public record Card(Term term, List<Term> choices) {

        public Card {
            choices = List.copyOf(choices);
        }
    }

    private final List<Term> glossary;
    private final Deque<Term> waiting;
    private final int cards;
    private final RandomGenerator random;
    private Optional<Card> card;
    private int known;

    /**
     * @param glossary all terms, among which wrong choices are found
     * @param terms those that are asked for
     */
    public Drill(List<Term> glossary, List<Term> terms, RandomGenerator random) {
        this.glossary = List.copyOf(glossary);
        this.random = random;
        var shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, java.util.Random.from(random));
        this.waiting = new ArrayDeque<>(shuffled);
        this.cards = shuffled.size();
        this.card = draw();
    }

    /** The card that is asked now; empty when all were known once. */
    public Optional<Card> card() {
        return card;
    }

    /** How many there are. */
    public int cards() {
        return cards;
    }

    /** How many were known. */
    public int known() {
        return known;
    }

    /** The card was known and doesn't come back. */
    public void knew() {
        card.ifPresent(_ -> known++);
        card = draw();
    }

    /** The card wasn't known and comes back. */
    public void missed() {
        card.map(Card::term).ifPresent(this::comesBack);
        card = draw();
    }

    private void comesBack(Term term) {
        var all = new ArrayList<>(waiting);
        all.add(Math.min(COMES_BACK_AFTER, all.size()), term);
        waiting.clear();
        waiting.addAll(all);
    }

    private Optional<Card> draw() {
        return Optional.ofNullable(waiting.pollFirst()).map(term -> {
            var others = new ArrayList<>(glossary.stream()
                    .filter(other -> other.kind() == term.kind() && !other.id().equals(term.id()))
                    .toList());
            var shuffle = java.util.Random.from(random);
            Collections.shuffle(others, shuffle);
            var choices = new ArrayList<>(others.subList(0, Math.min(CHOICES - 1, others.size())));
            choices.add(term);
            Collections.shuffle(choices, shuffle);
            return new Card(term, choices);
        });
    }
}
