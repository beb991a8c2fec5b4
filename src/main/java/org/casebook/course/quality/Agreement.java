package org.casebook.course.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.casebook.course.Rating;
import org.casebook.course.Ratings;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.statistics.WeightedKappa;

/**
 * How far two raters agree with each other, and the bank's labels with both.
 *
 * @param name of the topic, or of all together
 * @param questions how many there are
 * @param rated how many both have rated
 * @param difficulty of the one with that of the other, by squared distances
 * @param level likewise
 * @param figures share of questions of which both say the same
 * @param own the bank's difficulty with the mean of both; no evidence of its own where the labels were set by them
 */
public record Agreement(
        String name,
        int questions,
        int rated,
        Optional<WeightedKappa> difficulty,
        Optional<WeightedKappa> level,
        double figures,
        Optional<WeightedKappa> own) {

    private static final List<Head.Level> LEVELS = List.of(Head.Level.values());

    private static final String ALL = "All topics";

    static List<Agreement> of(Inspected course) {
        if (course.ratings().isEmpty()) {
            return List.of();
        }
        var both = course.ratings().both();
        var agreements = new ArrayList<Agreement>();
        course.topics().forEach(topic -> agreements.add(of(topic.name(), course.questions(topic), both)));
        agreements.add(of(ALL, course.questions(), both));
        return agreements;
    }

    private static Agreement of(String name, List<Question> questions, Map<String, Ratings.Pair> both) {
        var rated = questions.stream()
                .filter(question -> both.containsKey(question.id()))
                .toList();
        var pairs = rated.stream()
                .map(question -> Objects.requireNonNull(both.get(question.id())))
                .toList();
        var same = new Ratio(
                pairs.stream()
                        .filter(pair -> pair.first().figures() == pair.second().figures())
                        .count(),
                pairs.size());
        return new Agreement(
                name,
                questions.size(),
                rated.size(),
                kappa(pairs, rating -> rating.difficulty() - Head.EASIEST, Head.HARDEST - Head.EASIEST + 1),
                kappa(pairs, rating -> LEVELS.indexOf(rating.level()), LEVELS.size()),
                same.value(),
                own(rated, pairs));
    }

    private static Optional<WeightedKappa> kappa(
            List<Ratings.Pair> pairs, ToIntFunction<Rating> category, int categories) {
        return WeightedKappa.quadratic(WeightedKappa.table(
                pairs.stream().map(Ratings.Pair::first).mapToInt(category).toArray(),
                pairs.stream().map(Ratings.Pair::second).mapToInt(category).toArray(),
                categories));
    }

    /** In halves, since a mean of two can lie between two levels. */
    private static Optional<WeightedKappa> own(List<Question> rated, List<Ratings.Pair> pairs) {
        int easiest = 2 * Head.EASIEST;
        return WeightedKappa.quadratic(WeightedKappa.table(
                rated.stream()
                        .mapToInt(question -> 2 * question.head().difficulty() - easiest)
                        .toArray(),
                pairs.stream()
                        .mapToInt(pair ->
                                pair.first().difficulty() + pair.second().difficulty() - easiest)
                        .toArray(),
                2 * Head.HARDEST - easiest + 1));
    }
}
