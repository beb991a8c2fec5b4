package org.casebook.marking;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.statistics.PairDesign;
import org.casebook.writing.HandedIn;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WrittenAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking by which of two texts is better; all teachers of the class judge together. For them; to others it is not found.
 */
@Service
@Transactional
public class Pairs {

    private final WritingAssignments assignments;
    private final WrittenAnswers answers;
    private final WritingComparisonRepository comparisons;
    private final PairPointsRepository ranges;
    private final Classes classes;
    private final Clock clock;

    Pairs(
            WritingAssignments assignments,
            WrittenAnswers answers,
            WritingComparisonRepository comparisons,
            PairPointsRepository ranges,
            Classes classes,
            Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.comparisons = comparisons;
        this.ranges = ranges;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * One of two texts.
     *
     * @param text empty for one that is on paper alone
     * @param writer whose paper it is that the judge has to take in hand; null wherever there is a text
     */
    public record Side(
            UUID id, String text, int words, @Nullable Person writer) {}

    /** Two texts to compare. */
    public record Pair(Side left, Side right) {}

    /**
     * A text in the order.
     *
     * @param value on the scale, around 0, with its standard error
     * @param points by what the lowest and the highest earn; null while nobody has said
     * @param opening its first words
     */
    public record Placed(
            UUID id,
            String opening,
            double value,
            double error,
            @Nullable BigDecimal points) {}

    /**
     * How far the comparing is.
     *
     * @param judged how often somebody has judged
     * @param wanted how many judgements are asked for
     * @param ownLast whether the actor has a judgement to take back
     * @param next nothing for fewer than two texts, and once marks are released
     * @param order the best first; empty before there are as many judgements as are asked for
     * @param reliability of the order
     */
    public record Comparing(
            WritingAssignment assignment,
            int judged,
            int wanted,
            boolean ownLast,
            Optional<Pair> next,
            List<Placed> order,
            double reliability,
            Optional<PointRange> range) {

        public Comparing {
            order = List.copyOf(order);
        }

        /** Whether there are as many judgements as are asked for. */
        public boolean isEnough() {
            return wanted > 0 && judged >= wanted;
        }
    }

    /**
     * How far it is, with the next pair for the actor.
     *
     * @throws NotFoundException if it is marked by a rubric, too
     */
    @Transactional(readOnly = true)
    public Comparing of(Actor judge, UUID classId, UUID id) {
        var assignment = paired(judge, classId, id);
        var texts = answers.handedIn(judge, classId, id);
        var ids = texts.stream().map(HandedIn::id).toList();
        var judged = judged(id);
        var among = PairOrder.judgements(ids, judged);
        int wanted = PairDesign.wanted(ids.size());
        Optional<Pair> next = assignment.isReleased()
                ? Optional.empty()
                : new PairDesign(ids.size(), new PileOrder(id, judge.id()).seed())
                        .next(among)
                        .map(pair -> pair(judge, assignment, texts.get(pair.left()), texts.get(pair.right())));
        var range = ranges.findById(id).map(PairPoints::range);
        var order = PairOrder.of(judged);
        boolean enough = wanted > 0 && among.size() >= wanted;
        return new Comparing(
                assignment,
                among.size(),
                wanted,
                comparisons
                        .findFirstByAssignmentIdAndJudgeIdOrderByJudgedAtDescIdDesc(id, judge.id())
                        .isPresent(),
                next,
                enough ? placed(order, texts, range.map(order::points).orElse(Map.of())) : List.of(),
                order.scale().reliability(),
                range);
    }

    /**
     * Notes which of two is better.
     *
     * @throws NotFoundException if one of them isn't among the texts
     * @throws InvalidInputException if marks are released
     */
    public void judge(Actor judge, UUID classId, UUID id, UUID better, UUID worse) {
        classes.hold(judge, classId);
        Marking.requireWithheld(paired(judge, classId, id));
        var texts =
                answers.handedIn(judge, classId, id).stream().map(HandedIn::id).toList();
        if (better.equals(worse) || !texts.contains(better) || !texts.contains(worse)) {
            throw new NotFoundException("pair of " + better + " and " + worse);
        }
        comparisons.save(new WritingComparison(id, judge.id(), better, worse, clock.instant()));
    }

    /** Takes back the actor's last judgement; without one nothing happens. */
    public void takeBack(Actor judge, UUID classId, UUID id) {
        classes.hold(judge, classId);
        Marking.requireWithheld(paired(judge, classId, id));
        comparisons
                .findFirstByAssignmentIdAndJudgeIdOrderByJudgedAtDescIdDesc(id, judge.id())
                .ifPresent(comparisons::delete);
    }

    /**
     * Says what the lowest and the highest text earn.
     *
     * @throws InvalidInputException if that can't be, or marks are released
     */
    public void setRange(Actor teacher, UUID classId, UUID id, PointRange range) {
        classes.hold(teacher, classId);
        var assignment = paired(teacher, classId, id);
        Marking.requireWithheld(assignment);
        int outOf = assignment.plan().task().outOf();
        if (range.lowest() < 0 || range.lowest() > range.highest()) {
            throw new InvalidInputException("lowest", "Please give from 0 points to what the highest text earns.");
        }
        if (range.highest() > outOf) {
            throw new InvalidInputException("highest", "Please give at most " + outOf + " points.");
        }
        ranges.findById(id)
                .ifPresentOrElse(
                        points -> points.set(range, teacher.id(), clock.instant()),
                        () -> ranges.save(new PairPoints(id, range, teacher.id(), clock.instant())));
    }

    private WritingAssignment paired(Actor judge, UUID classId, UUID id) {
        var assignment = assignments.get(judge, classId, id);
        if (assignment.plan().markedBy() != MarkedBy.PAIRS) {
            throw new NotFoundException("pairs of " + id);
        }
        return assignment;
    }

    private List<WritingComparison> judged(UUID id) {
        return comparisons.findByAssignmentIdInOrderByJudgedAtAscIdAsc(List.of(id));
    }

    private Pair pair(Actor judge, WritingAssignment assignment, HandedIn left, HandedIn right) {
        return new Pair(side(judge, assignment, left), side(judge, assignment, right));
    }

    private Side side(Actor judge, WritingAssignment assignment, HandedIn text) {
        var writer = text.text().isBlank()
                ? answers.writers(judge, assignment.classId(), assignment.id()).get(text.id())
                : null;
        return new Side(text.id(), text.text(), text.words(), writer);
    }

    private static List<Placed> placed(PairOrder order, List<HandedIn> texts, Map<UUID, CountedMark> points) {
        Map<UUID, HandedIn> here = texts.stream().collect(Collectors.toMap(HandedIn::id, Function.identity()));
        return order.texts().stream()
                .map(id -> {
                    int place = order.texts().indexOf(id);
                    var text = here.get(id);
                    var counted = points.get(id);
                    return new Placed(
                            id,
                            text == null ? "A text that isn't here any more" : opening(text.text()),
                            order.scale().values().get(place),
                            order.scale().standardErrors().get(place),
                            counted == null ? null : counted.points());
                })
                .sorted(Comparator.comparingDouble(Placed::value).reversed())
                .toList();
    }

    private static String opening(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
