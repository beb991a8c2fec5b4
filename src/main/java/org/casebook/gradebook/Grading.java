package org.casebook.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.assignment.Assignment;
import org.casebook.gradebook.CategoryTotal.Term;
import org.casebook.marking.WritingScore;
import org.casebook.people.Person;
import org.casebook.progress.AssignmentScore;
import org.casebook.writing.WritingAssignment;
import org.jspecify.annotations.Nullable;

/** Makes grades and totals of marks, and of points given elsewhere. */
final class Grading {

    private final GradeSettings settings;
    private final List<Assignment> assignments;
    private final List<ExternalWork> outside;

    Grading(GradeSettings settings, List<Assignment> assignments, List<ExternalWork> outside) {
        this.settings = settings;
        this.assignments = List.copyOf(assignments);
        this.outside = List.copyOf(outside);
    }

    /** What a student was to write, with what it counts. */
    record Written(WritingAssignment assignment, WritingScore score) {}

    /**
     * A student's row.
     *
     * @param marks by assignment
     * @param overrides the shares of grades set by hand, by assignment
     * @param points those given for work done elsewhere, by work
     * @param written what was to be written, with what it counts, in the order of the columns
     */
    GradeRow row(
            Person student,
            Map<UUID, AssignmentScore> marks,
            Map<UUID, BigDecimal> overrides,
            Map<UUID, BigDecimal> points,
            List<Written> written) {
        var cells = assignments.stream()
                .map(assignment -> cell(
                        assignment,
                        marks.getOrDefault(assignment.id(), new AssignmentScore.NotSet()),
                        Optional.ofNullable(overrides.get(assignment.id()))))
                .toList();
        var given =
                outside.stream().map(work -> cell(work, points.get(work.id()))).toList();
        var texts = written.stream()
                .map(each -> WrittenCell.of(each.assignment(), each.score(), settings.scheme()))
                .toList();
        var categories = categories(cells, texts, given);
        var dropped = categories.stream()
                .flatMap(category -> category.dropped().stream())
                .map(Term::work)
                .collect(Collectors.toSet());
        return new GradeRow(
                student,
                IntStream.range(0, cells.size())
                        .mapToObj(
                                place -> dropped.contains(assignments.get(place).id())
                                        ? cells.get(place).dropping()
                                        : cells.get(place))
                        .toList(),
                texts.stream()
                        .map(cell -> dropped.contains(cell.work().id()) ? cell.dropping() : cell)
                        .toList(),
                given.stream()
                        .map(cell -> dropped.contains(cell.work().id()) ? cell.dropping() : cell)
                        .toList(),
                total(categories),
                categories);
    }

    private List<CategoryTotal> categories(List<GradeCell> cells, List<WrittenCell> texts, List<ExternalCell> given) {
        var terms = new ArrayList<Term>();
        for (int place = 0; place < cells.size(); place++) {
            var work = new GradedWork.Assigned(assignments.get(place));
            counts(cells.get(place)).ifPresent(share -> terms.add(new Term(work.id(), settings.weight(work), share)));
        }
        for (var cell : texts) {
            var work = new GradedWork.Written(cell.work());
            counts(cell).ifPresent(share -> terms.add(new Term(work.id(), settings.weight(work), share)));
        }
        for (var cell : given) {
            var work = cell.work();
            cell.grade().ifPresent(grade -> terms.add(new Term(work.id(), settings.weight(work), grade.counts())));
        }
        return IntStream.range(0, settings.categories().size())
                .mapToObj(place -> CategoryTotal.of(
                        settings.categories().get(place),
                        settings.scheme(),
                        terms.stream()
                                .filter(term -> term.weight() > 0 && settings.category(term.work()) == place)
                                .toList()))
                .toList();
    }

    /** Of categories as they are shown; those without a grade are left out. */
    private @Nullable Grade total(List<CategoryTotal> categories) {
        var graded =
                categories.stream().filter(category -> category.grade() != null).toList();
        if (graded.size() < 2) {
            return graded.isEmpty() ? null : graded.getFirst().grade();
        }
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var category : graded) {
            int weight = category.category().weight();
            sum = sum.add(Objects.requireNonNull(category.grade()).counts().multiply(BigDecimal.valueOf(weight)));
            weights += weight;
        }
        return settings.scheme().grade(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL64));
    }

    private ExternalCell cell(ExternalWork work, @Nullable BigDecimal points) {
        return new ExternalCell(
                work, points, points == null ? null : settings.scheme().grade(work.share(points)), false);
    }

    private GradeCell cell(Assignment assignment, AssignmentScore mark, Optional<BigDecimal> override) {
        if (mark instanceof AssignmentScore.Withheld || !assignment.isGraded()) {
            // A grade set by hand says as much of a test as a computed one.
            return new GradeCell(mark, null, null, false);
        }
        var scheme = settings.scheme();
        var computed =
                mark instanceof AssignmentScore.Measured measured ? scheme.grade(settings.counted(measured)) : null;
        return new GradeCell(mark, computed, override.map(scheme::grade).orElse(null), false);
    }

    /** With what share a cell counts in the total, if it does. */
    private Optional<BigDecimal> counts(GradeCell cell) {
        if (cell.grade().isPresent()) {
            return cell.grade().map(Grade::counts);
        }
        return switch (cell.mark()) {
            case AssignmentScore.Read _ -> Optional.of(BigDecimal.ONE);
            case AssignmentScore.Missing() -> missing();
            case AssignmentScore.NotSet(),
                    AssignmentScore.Excused(),
                    AssignmentScore.Waiting(),
                    AssignmentScore.Ungraded _,
                    AssignmentScore.Measured _,
                    AssignmentScore.Withheld() -> Optional.empty();
        };
    }

    private Optional<BigDecimal> counts(WrittenCell cell) {
        return cell.score() instanceof WritingScore.Missing
                ? missing()
                : cell.grade().map(Grade::counts);
    }

    private Optional<BigDecimal> missing() {
        return settings.missing() == MissingRule.COUNTS_AS_ZERO ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
}
