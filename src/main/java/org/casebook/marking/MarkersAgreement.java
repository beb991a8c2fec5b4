package org.casebook.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.statistics.WeightedKappa;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What several markers gave, side by side. A marker sees another's points for a text only after having marked it, or once
 * students see them. For the teachers of the class; to others it is not found.
 */
@Service
@Transactional
public class MarkersAgreement {

    /** From so many texts on that both have marked it is said how well two markers agree. */
    public static final int ENOUGH = 10;

    private final Marking marking;
    private final WritingMarkRepository marks;
    private final Classes classes;
    private final People people;

    MarkersAgreement(Marking marking, WritingMarkRepository marks, Classes classes, People people) {
        this.marking = marking;
        this.marks = marks;
        this.classes = classes;
        this.people = people;
    }

    /** How many of the texts somebody has marked. */
    public record Progress(Person marker, int marked) {}

    /**
     * How well the two markers agree who have most texts in common.
     *
     * @param texts how many both have marked
     * @param same how many of them have the same sum from both
     * @param kappa of the sums; nothing for fewer than {@value #ENOUGH}, and where both always gave the same one sum
     */
    public record Agreement(Person first, Person second, int texts, int same, Optional<WeightedKappa> kappa) {}

    /** What one marker gave to a text. */
    public record OneMark(Person marker, GivenPoints points, boolean settles) {}

    /**
     * A text that several have marked.
     *
     * @param place in the actor's pile, from 0
     */
    public record MarkedTwice(UUID text, int place, List<OneMark> marks, BigDecimal counts) {

        public MarkedTwice {
            marks = List.copyOf(marks);
        }

        /** By how many points the marks differ. */
        public int differ() {
            var sums = marks.stream().mapToInt(mark -> mark.points().sum()).summaryStatistics();
            return sums.getMax() - sums.getMin();
        }
    }

    /** @param texts those that the actor may compare, the most unlike first */
    public record SideBySide(List<Progress> progress, Optional<Agreement> agreement, List<MarkedTwice> texts) {

        public SideBySide {
            progress = List.copyOf(progress);
            texts = List.copyOf(texts);
        }
    }

    /** What there is to compare now. */
    @Transactional(readOnly = true)
    public SideBySide of(Actor teacher, UUID classId, UUID id) {
        var pile = marking.pile(teacher, classId, id);
        var places = new ArrayList<UUID>();
        pile.texts().forEach(text -> places.add(text.id()));
        var complete = marks.findByAssignmentId(id).stream()
                .filter(mark -> mark.points().isComplete() && places.contains(mark.answer()))
                .toList();
        var markers = people.byId(
                complete.stream().map(WritingMark::marker).distinct().toList());
        boolean released = pile.assignment().isReleased();
        Map<UUID, List<WritingMark>> byText = complete.stream().collect(Collectors.groupingBy(WritingMark::answer));
        var twice = byText.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && (released || isBy(teacher, entry.getValue())))
                .map(entry -> twice(entry.getKey(), places.indexOf(entry.getKey()), entry.getValue(), markers))
                .sorted(Comparator.comparingInt(MarkedTwice::differ).reversed().thenComparingInt(MarkedTwice::place))
                .toList();
        return new SideBySide(
                progress(complete, markers),
                agreement(
                        byText.values(),
                        List.copyOf(markers.values()),
                        pile.assignment().plan().task().outOf()),
                twice);
    }

    /**
     * Lets one marker's points alone count for a text, or the mean of all again.
     *
     * @param marker whose; null for the mean
     * @throws NotFoundException if the actor may not compare the marks of that text, or that marker hasn't marked it
     */
    public void settle(Actor teacher, UUID classId, UUID id, UUID text, @Nullable UUID marker) {
        classes.hold(teacher, classId);
        Marking.requireWithheld(marking.pile(teacher, classId, id).assignment());
        var compared = of(teacher, classId, id).texts().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("text " + text));
        if (marker != null
                && compared.marks().stream()
                        .noneMatch(mark -> mark.marker().id().equals(marker))) {
            throw new NotFoundException("mark by " + marker);
        }
        marks.findByAnswerId(text).forEach(mark -> mark.settle(mark.marker().equals(marker)));
    }

    private static boolean isBy(Actor teacher, List<WritingMark> given) {
        return given.stream().anyMatch(mark -> mark.marker().equals(teacher.id()));
    }

    private static MarkedTwice twice(UUID text, int place, List<WritingMark> given, Map<UUID, Person> markers) {
        return new MarkedTwice(
                text,
                place,
                given.stream()
                        .map(mark -> new OneMark(
                                Objects.requireNonNull(markers.get(mark.marker())), mark.points(), mark.settles()))
                        .sorted(Comparator.comparing(OneMark::marker, Person.BY_NAME))
                        .toList(),
                CountedMarks.of(given).orElseThrow().points());
    }

    private static List<Progress> progress(List<WritingMark> complete, Map<UUID, Person> markers) {
        return markers.values().stream()
                .sorted(Person.BY_NAME)
                .map(marker -> new Progress(
                        marker,
                        Math.toIntExact(complete.stream()
                                .filter(mark -> mark.marker().equals(marker.id()))
                                .count())))
                .toList();
    }

    private static Optional<Agreement> agreement(Iterable<List<WritingMark>> byText, List<Person> markers, int outOf) {
        Agreement best = null;
        for (var one : markers) {
            for (var other : markers) {
                if (Person.BY_NAME.compare(one, other) < 0) {
                    var found = agreement(byText, one, other, outOf);
                    best = best == null || found.texts() > best.texts() ? found : best;
                }
            }
        }
        return Optional.ofNullable(best).filter(found -> found.texts() > 0);
    }

    private static Agreement agreement(Iterable<List<WritingMark>> byText, Person one, Person other, int outOf) {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        for (var given : byText) {
            var sums = given.stream().collect(Collectors.toMap(WritingMark::marker, mark -> mark.points()
                    .sum()));
            if (sums.containsKey(one.id()) && sums.containsKey(other.id())) {
                first.add(sums.get(one.id()));
                second.add(sums.get(other.id()));
            }
        }
        int same = Math.toIntExact(IntStream.range(0, first.size())
                .filter(i -> first.get(i).equals(second.get(i)))
                .count());
        var kappa = first.size() < ENOUGH
                ? Optional.<WeightedKappa>empty()
                : WeightedKappa.quadratic(WeightedKappa.table(ints(first), ints(second), outOf + 1));
        return new Agreement(one, other, first.size(), same, kappa);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
