package org.casebook.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ratings of two who rated the course's questions independently; none where a course has none.
 *
 * @param first of the one, each question once
 * @param second of the other
 */
public record Ratings(List<Rating> first, List<Rating> second) {

    public static final Ratings NONE = new Ratings(List.of(), List.of());

    /** Two ratings of the same question. */
    public record Pair(Rating first, Rating second) {}

    public Ratings {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    public boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }

    /** What both have rated, by question. */
    public Map<String, Pair> both() {
        var others = second.stream().collect(Collectors.toMap(Rating::question, Function.identity()));
        return first.stream()
                .filter(rating -> others.containsKey(rating.question()))
                .collect(Collectors.toMap(
                        Rating::question,
                        rating -> new Pair(rating, Objects.requireNonNull(others.get(rating.question())))));
    }
}
