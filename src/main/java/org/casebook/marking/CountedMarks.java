package org.casebook.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WritingAssignment;
import org.springframework.stereotype.Component;

/** Which points count: the mean of all markers', unless one was settled upon; or what the order by pairs gives. */
@Component
record CountedMarks(WritingMarkRepository marks, WritingComparisonRepository comparisons, PairPointsRepository ranges) {

    /** By answer; of several assignments, since no answer belongs to two. */
    Map<UUID, CountedMark> of(Collection<WritingAssignment> assignments) {
        Map<UUID, CountedMark> counted = new HashMap<>();
        marks.findByAssignmentIdIn(ids(assignments, MarkedBy.RUBRIC)).stream()
                .collect(Collectors.groupingBy(WritingMark::answer))
                .forEach((answer, given) -> of(given).ifPresent(mark -> counted.put(answer, mark)));
        var paired = ids(assignments, MarkedBy.PAIRS);
        Map<UUID, PointRange> points = ranges.findAllById(paired).stream()
                .collect(Collectors.toMap(PairPoints::assignment, PairPoints::range));
        comparisons.findByAssignmentIdInOrderByJudgedAtAscIdAsc(paired).stream()
                .collect(Collectors.groupingBy(WritingComparison::assignment))
                .forEach((assignment, judged) -> Optional.ofNullable(points.get(assignment))
                        .ifPresent(range -> counted.putAll(PairOrder.of(judged).points(range))));
        return counted;
    }

    /** Of one text; nothing while nobody has given points for all criteria. */
    static Optional<CountedMark> of(List<WritingMark> given) {
        var complete = given.stream().filter(mark -> mark.points().isComplete()).toList();
        var settled = complete.stream().filter(WritingMark::settles).toList();
        var counting = settled.isEmpty() ? complete : settled;
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        int criteria = counting.getFirst().points().each().size();
        return Optional.of(new CountedMark(
                mean(counting, mark -> mark.points().sum()),
                IntStream.range(0, criteria)
                        .mapToObj(place ->
                                mean(counting, mark -> mark.points().each().get(place)))
                        .toList(),
                counting.size(),
                counting.stream()
                        .map(WritingMark::remark)
                        .filter(remark -> !remark.isEmpty())
                        .toList()));
    }

    private static BigDecimal mean(List<WritingMark> marks, Function<WritingMark, Integer> points) {
        int sum = marks.stream().map(points).mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(marks.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<UUID> ids(Collection<WritingAssignment> assignments, MarkedBy way) {
        return assignments.stream()
                .filter(assignment -> assignment.plan().markedBy() == way)
                .map(WritingAssignment::id)
                .toList();
    }
}
