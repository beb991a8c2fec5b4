package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.assignment.Assignment;
import org.casebook.base.InvalidInputException;
import org.casebook.progress.AssignmentScore;
import org.junit.jupiter.api.Test;

/** Totals of several categories, with the lowest grades dropped. */
class CategoriesTest {

    private final Assignment first = Book.quiz();
    private final Assignment second = Book.quiz();
    private final Assignment third = Book.quiz();
    private final ExternalWork essay = new ExternalWork(UUID.randomUUID(), "Essay", 20, LocalDate.EPOCH);
    private final List<Category> tests60AndHomework40 =
            List.of(new Category("Tests", 60, 0), new Category("Homework", 40, 1));

    @Test
    void eachCategoryCountsByItsWeightAsItIsShown() {
        var row = row(
                tests60AndHomework40,
                Map.of(first.id(), .80, second.id(), .705, third.id(), .50),
                Map.of(essay.id(), new BigDecimal("18")));

        assertThat(row.categories())
                .extracting(category -> category.grade().text())
                .containsExactly("80 %", "81 %");
        assertThat(row.total().text()).isEqualTo("80 %");
        assertThat(row.counted()).isEqualTo(3);
        assertThat(row.leftOut()).isEmpty();
    }

    @Test
    void whatIsDroppedIsSaid() {
        var row = row(
                tests60AndHomework40,
                Map.of(first.id(), .80, second.id(), .70, third.id(), .50),
                Map.of(essay.id(), new BigDecimal("18.5")));

        assertThat(row.all()).extracting(WorkCell::remark).containsExactly("", "", "dropped", "18.5 of 20 points");
        assertThat(row.cells().get(2).grade().orElseThrow().text()).isEqualTo("50 %");
    }

    @Test
    void aCategoryWithoutAGradeIsLeftOutAndTheOthersShareItsWeight() {
        var row = row(tests60AndHomework40, Map.of(first.id(), .80), Map.of());

        assertThat(row.total().text()).isEqualTo("80 %");
        assertThat(row.leftOut()).containsExactly("Homework");
        assertThat(row(tests60AndHomework40, Map.of(), Map.of())).satisfies(nothing -> {
            assertThat(nothing.total()).isNull();
            assertThat(nothing.leftOut()).isEmpty();
        });
    }

    @Test
    void missingWorkThatCountsAsNothingIsDroppedLikeAGrade() {
        var settings = new GradeSettings(
                new Scheme.Percent(),
                MissingRule.COUNTS_AS_ZERO,
                FullMarks.WHOLE,
                List.of(new Category("All", 1, 1)),
                Map.of(),
                Map.of());
        var row = new Grading(settings, List.of(first, second), List.of())
                .row(
                        Book.student("S"),
                        Map.of(first.id(), Book.measured(.7), second.id(), new AssignmentScore.Missing()),
                        Map.of(),
                        Map.of(),
                        List.of());

        assertThat(row.total().text()).isEqualTo("70 %");
        assertThat(row.cells().getLast().remark()).isEqualTo("missing, dropped");
    }

    @Test
    void whatCanNotBeIsRefusedWithTheReason() {
        refused(() -> new Category(" ", 1, 0), "name");
        refused(() -> new Category("Tests", 0, 0), "weight of 'Tests' is from 1 to 100");
        refused(() -> new Category("Tests", 1, 21), "from 0 to 20 of the lowest");
        refused(() -> settings(List.of()), "from 1 to 10 categories");
        refused(
                () -> settings(List.of(new Category("Tests", 1, 0), new Category("tests ", 2, 0)))
                        .requireDistinctCategories(),
                "'tests' is there twice");
    }

    /** Dropping never lowers a total, and neither does the order of columns move it. */
    @Property(tries = 200)
    void droppingNeverLowersATotalAndTheOrderDoesNotMatter(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 100) Integer> percents,
            @ForAll @IntRange(max = 4) int dropped,
            @ForAll long seed) {
        var random = new Random(seed);
        var assignments = new ArrayList<>(Book.quizzes(percents.size()));
        Map<UUID, AssignmentScore> marks = new HashMap<>();
        Map<UUID, Integer> weights = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        for (int place = 0; place < percents.size(); place++) {
            var id = assignments.get(place).id();
            marks.put(id, Book.measured(percents.get(place) / 100.0));
            weights.put(id, random.nextInt(5));
            places.put(id, random.nextInt(2));
        }
        var all = total(settings(0, weights, places), assignments, marks);
        var some = total(settings(dropped, weights, places), assignments, marks);
        Collections.shuffle(assignments, random);

        assertThat(some).isGreaterThanOrEqualTo(all);
        assertThat(total(settings(dropped, weights, places), assignments, marks))
                .isEqualTo(some);
    }

    @Property(tries = 200)
    void anyoneCanAddCategoriesUp(
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other,
            @ForAll @IntRange(min = 1, max = 100) int weight,
            @ForAll @IntRange(min = 1, max = 100) int otherWeight) {
        var categories = List.of(new Category("One", weight, 0), new Category("Other", otherWeight, 0));
        var total = row(categories, Map.of(first.id(), one / 100.0, second.id(), other / 100.0), Map.of())
                .total();

        assertThat(total.percent())
                .isEqualTo(BigDecimal.valueOf((long) one * weight + (long) other * otherWeight)
                        .divide(BigDecimal.valueOf(weight + otherWeight), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private GradeSettings settings(int dropped, Map<UUID, Integer> weights, Map<UUID, Integer> places) {
        return new GradeSettings(
                new Scheme.Percent(),
                MissingRule.LEFT_OUT,
                FullMarks.WHOLE,
                List.of(new Category("One", 3, dropped), new Category("Other", 2, dropped)),
                weights,
                places);
    }

    private static int total(GradeSettings settings, List<Assignment> assignments, Map<UUID, AssignmentScore> marks) {
        var total = new Grading(settings, assignments, List.of())
                .row(Book.student("S"), marks, Map.of(), Map.of(), List.of())
                .total();
        return total == null ? -1 : total.percent();
    }

    private GradeSettings settings(List<Category> categories) {
        return new GradeSettings(
                new Scheme.Percent(), MissingRule.LEFT_OUT, FullMarks.WHOLE, categories, Map.of(), Map.of());
    }

    /** The first assignment is in the first category, all else in the second. */
    private GradeRow row(List<Category> categories, Map<UUID, Double> shares, Map<UUID, BigDecimal> points) {
        var works = GradedWork.all(List.of(first, second, third), List.of(), List.of(essay));
        Map<UUID, Integer> weights = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        works.forEach(work -> {
            weights.put(work.id(), 1);
            places.put(work.id(), work.id().equals(first.id()) ? 0 : 1);
        });
        Map<UUID, AssignmentScore> marks = new HashMap<>();
        shares.forEach((id, share) -> marks.put(id, Book.measured(share)));
        var settings = new GradeSettings(
                new Scheme.Percent(), MissingRule.LEFT_OUT, FullMarks.WHOLE, categories, weights, places);
        return new Grading(settings, List.of(first, second, third), List.of(essay))
                .row(Book.student("S"), marks, Map.of(), points, List.of());
    }

    private static void refused(ThrowingCallable call, String because) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(because);
    }
}
