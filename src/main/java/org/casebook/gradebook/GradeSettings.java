package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Share;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.course.MasteryScale;
import org.casebook.progress.AssignmentScore;

/**
 * How a class is graded.
 *
 * @param full from which expected share full marks are given
 * @param categories the parts of the work that count by weights of their own; one at least
 * @param weights how much work counts in its category in relation to the rest of it, from 0 to {@value #HIGHEST_WEIGHT};
 *     what has none here has its {@link GradedWork#usualWeight() usual} one
 * @param places in which category work is, by the category's place; what has none here is in the first
 */
public record GradeSettings(
        Scheme scheme,
        MissingRule missing,
        FullMarks full,
        List<Category> categories,
        Map<UUID, Integer> weights,
        Map<UUID, Integer> places) {

    public static final int HIGHEST_WEIGHT = 100;

    public static final int MOST_CATEGORIES = 10;

    public GradeSettings {
        categories = List.copyOf(categories);
        weights = Map.copyOf(weights);
        places = places.entrySet().stream()
                .filter(place -> place.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (categories.isEmpty() || categories.size() > MOST_CATEGORIES) {
            throw new InvalidInputException("Please give from 1 to " + MOST_CATEGORIES + " categories.");
        }
        for (int place : places.values()) {
            if (place < 0 || place >= categories.size()) {
                throw new InvalidInputException("There is no such category any more. Please reload the page.");
            }
        }
        if (!weights.keySet().containsAll(places.keySet())) {
            throw new IllegalArgumentException("work in a category has a weight there: " + places + ", " + weights);
        }
        weights.values().forEach(weight -> {
            if (weight < 0 || weight > HIGHEST_WEIGHT) {
                throw new InvalidInputException(
                        "The weight of work is from 0 to " + HIGHEST_WEIGHT + "; " + weight + " is not.");
            }
        });
    }

    /** Settings by which shares count as they are, and all work is in one category. */
    public GradeSettings(Scheme scheme, MissingRule missing, Map<UUID, Integer> weights) {
        this(scheme, missing, FullMarks.WHOLE, Category.ALL_WORK, weights, Map.of());
    }

    /** Per cent of everything, with nothing chosen. */
    static GradeSettings standard() {
        return new GradeSettings(new Scheme.Percent(), MissingRule.LEFT_OUT, Map.of());
    }

    /** What holds until a teacher has chosen something. */
    static GradeSettings ofNewClass(MasteryScale scale) {
        return new GradeSettings(
                new Scheme.Percent(),
                MissingRule.LEFT_OUT,
                FullMarks.usual(scale),
                Category.ALL_WORK,
                Map.of(),
                Map.of());
    }

    /** Whether a mark's share is stretched towards full marks; one by which everything right is 100 % is not. */
    public boolean stretches(AssignmentScore.Measured measured) {
        return measured.isEstimate() && !full.areWhole();
    }

    /** With what a mark's share counts. Where shares are stretched, everything right is full marks. */
    BigDecimal counted(AssignmentScore.Measured measured) {
        var share = measured.share().expected();
        if (!stretches(measured)) {
            return BigDecimal.valueOf(share);
        }
        return measured.isFlawless() ? BigDecimal.ONE : full.counted(share);
    }

    /** The range in which what counts probably lies. */
    public Share countedRange(AssignmentScore.Measured measured) {
        var share = measured.share();
        if (!stretches(measured)) {
            return share;
        }
        return measured.isFlawless()
                ? new Share(1, counted(share.low()), 1)
                : new Share(counted(share.expected()), counted(share.low()), counted(share.high()));
    }

    private double counted(double share) {
        return full.counted(share).doubleValue();
    }

    /** How much work counts; nothing where it isn't graded. */
    public int weight(GradedWork work) {
        if (work instanceof GradedWork.Assigned(var assignment) && !assignment.isGraded()) {
            return 0;
        }
        return weights.getOrDefault(work.id(), work.usualWeight());
    }

    /** The place of the category that work is in. */
    public int category(UUID work) {
        return places.getOrDefault(work, 0);
    }

    public boolean hasCategories() {
        return categories.size() > 1;
    }

    /** The same with work in another category. */
    GradeSettings placing(GradedWork work, int category) {
        var heavy = new HashMap<>(weights);
        heavy.putIfAbsent(work.id(), work.usualWeight());
        var others = new HashMap<>(places);
        others.put(work.id(), category);
        return new GradeSettings(scheme, missing, full, categories, heavy, others);
    }

    /** @throws InvalidInputException if two categories can't be told apart */
    void requireDistinctCategories() {
        var names = new HashSet<String>();
        for (var category : categories) {
            if (!names.add(NameKey.of(category.name()))) {
                throw new InvalidInputException("The category '" + category.name() + "' is there twice.");
            }
        }
    }

    /** Such as 'Grades are points out of 10. Missing work is left out of totals. …' */
    public String inWords() {
        return scheme.inWords()
                + switch (missing) {
                    case LEFT_OUT -> " Missing work is left out of totals.";
                    case COUNTS_AS_ZERO -> " Missing work counts as 0 in totals.";
                }
                + " Full marks are given from an expected share of " + full.percent() + " % on."
                + categoriesInWords();
    }

    private String categoriesInWords() {
        if (!hasCategories()) {
            var lowest = categories.getFirst().lowestInWords();
            return lowest.isEmpty() ? "" : " In the total " + lowest + ".";
        }
        int whole = categories.stream().mapToInt(Category::weight).sum();
        return categories.stream()
                .map(category -> "'" + category.name() + "' counts " + category.weight() + " of " + whole
                        + (category.lowestInWords().isEmpty() ? "" : ", and " + category.lowestInWords()))
                .collect(Collectors.joining("; ", " In the total ", "."));
    }
}
