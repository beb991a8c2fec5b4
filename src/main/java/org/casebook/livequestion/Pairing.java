package org.casebook.livequestion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who talks to whom: pairs, or threes, in which somebody chose otherwise, as far as there are such. Always two of those
 * whose answers most are left of, so that the fewest are left among themselves.
 */
final class Pairing {

    private Pairing() {}

    /** Groups of those who have answered, of two or three each; of one only where nobody else has answered. */
    static List<List<LiveVote>> of(Collection<LiveVote> votes) {
        var pairs = new ArrayList<List<LiveVote>>();
        var left = byAnswer(votes);
        while (left.size() > 1) {
            // In a stable order, so that the same answers give the same pairs.
            left.sort(Comparator.<Deque<LiveVote>>comparingInt(Collection::size).reversed());
            pairs.add(new ArrayList<>(List.of(left.get(0).pop(), left.get(1).pop())));
            left.removeIf(Collection::isEmpty);
        }
        if (!left.isEmpty()) {
            placeRest(left.getFirst(), pairs);
        }
        return pairs;
    }

    private static List<Deque<LiveVote>> byAnswer(Collection<LiveVote> votes) {
        Map<String, Deque<LiveVote>> answers = new LinkedHashMap<>();
        for (var vote : votes) {
            var first = vote.first();
            if (first != null) {
                answers.computeIfAbsent(first, _ -> new ArrayDeque<>()).add(vote);
            }
        }
        return new ArrayList<>(answers.values());
    }

    /** All of one answer: a third to a pair each, and who is left then among themselves. */
    private static void placeRest(Deque<LiveVote> rest, List<List<LiveVote>> pairs) {
        for (var pair : List.copyOf(pairs)) {
            if (!rest.isEmpty()) {
                pair.add(rest.pop());
            }
        }
        while (rest.size() > 1) {
            pairs.add(new ArrayList<>(List.of(rest.pop(), rest.pop())));
        }
        if (!rest.isEmpty()) {
            addLast(rest.pop(), pairs);
        }
    }

    /** To a pair of the same answer, or, where all are threes, with the third of one of them. */
    private static void addLast(LiveVote alone, List<List<LiveVote>> groups) {
        var pair = groups.stream().filter(group -> group.size() == 2).findFirst();
        if (pair.isPresent()) {
            pair.get().add(alone);
        } else if (groups.isEmpty()) {
            groups.add(List.of(alone));
        } else {
            groups.add(List.of(groups.getLast().removeLast(), alone));
        }
    }
}
