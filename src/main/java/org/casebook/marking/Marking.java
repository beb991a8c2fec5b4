package org.casebook.marking;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.writing.Words;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.writing.HandedIn;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WrittenAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking by a rubric, without names and without what other markers give. For the teachers of the class; to others it is
 * not found.
 */
@Service
@Transactional
public class Marking {

    public static final int LONGEST_REMARK = WritingMark.LONGEST_REMARK;

    private final WritingAssignments assignments;
    private final WrittenAnswers answers;
    private final WritingMarkRepository marks;
    private final SampleMarkRepository samples;
    private final Classes classes;
    private final Clock clock;

    Marking(
            WritingAssignments assignments,
            WrittenAnswers answers,
            WritingMarkRepository marks,
            SampleMarkRepository samples,
            Classes classes,
            Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.marks = marks;
        this.samples = samples;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * What the actor has to mark; the sample answers lie among the texts.
     *
     * @throws NotFoundException if it is marked by pairs, too
     */
    @Transactional(readOnly = true)
    public Pile pile(Actor marker, UUID classId, UUID id) {
        var assignment = rubric(marker, classId, id);
        var handedIn = answers.handedIn(marker, classId, id);
        var writers = handedIn.stream().anyMatch(Marking::isPaperAlone)
                ? answers.writers(marker, classId, id)
                : Map.<UUID, Person>of();
        var texts = new ArrayList<PiledText>();
        Map<UUID, WritingMark> given = marks.findByAssignmentId(id).stream()
                .filter(mark -> mark.marker().equals(marker.id()))
                .collect(Collectors.toMap(WritingMark::answer, Function.identity()));
        var task = assignment.plan().task();
        handedIn.forEach(text ->
                texts.add(piled(text, isPaperAlone(text) ? writers.get(text.id()) : null, given.get(text.id()), task)));
        var hidden = texts.isEmpty() ? List.<Integer>of() : hidden(task);
        Map<Integer, SampleMark> ofSamples = samples.findByAssignmentIdAndMarkerId(id, marker.id()).stream()
                .collect(Collectors.toMap(SampleMark::sample, Function.identity()));
        hidden.forEach(place -> texts.add(piled(assignment, place, ofSamples.get(place))));
        texts.sort(Comparator.comparing(PiledText::id, new PileOrder(id, marker.id())));
        boolean done = texts.stream().allMatch(text -> text.points().isComplete());
        return new Pile(assignment, texts, hidden.size(), done ? known(assignment, texts, hidden) : List.of());
    }

    /**
     * Keeps what the actor gives to a text, and says to it.
     *
     * @param text by its id in the pile
     * @throws InvalidInputException if the rubric has no such points, the remark is too long, or marks are released
     * @throws NotFoundException if the pile has no such text
     */
    public void give(Actor marker, UUID classId, UUID id, UUID text, GivenPoints points, String remark) {
        classes.hold(marker, classId);
        var pile = pile(marker, classId, id);
        requireWithheld(pile.assignment());
        if (pile.texts().stream().noneMatch(each -> each.id().equals(text))) {
            throw new NotFoundException("text " + text);
        }
        var task = pile.assignment().plan().task();
        require(task, points);
        var said = remark.strip();
        if (said.length() > LONGEST_REMARK) {
            throw new InvalidInputException("remark", "Please say it in at most " + LONGEST_REMARK + " characters.");
        }
        var sample = hidden(task).stream()
                .filter(place -> PileOrder.sample(id, place).equals(text))
                .findFirst();
        if (sample.isPresent()) {
            int place = sample.get();
            var mark = samples.findByAssignmentIdAndSampleAndMarkerId(id, place, marker.id())
                    .orElseGet(() -> new SampleMark(id, place, marker.id()));
            mark.give(points, said, clock.instant());
            samples.save(mark);
        } else {
            var mark = marks.findByAnswerIdAndMarkerId(text, marker.id())
                    .orElseGet(() -> new WritingMark(id, text, marker.id()));
            mark.give(points, said, clock.instant());
            marks.save(mark);
        }
    }

    static void requireWithheld(WritingAssignment assignment) {
        if (assignment.isReleased()) {
            throw new InvalidInputException(
                    "Students see these marks already. Take the release back first, and then change them.");
        }
    }

    private WritingAssignment rubric(Actor marker, UUID classId, UUID id) {
        var assignment = assignments.get(marker, classId, id);
        if (assignment.plan().markedBy() != MarkedBy.RUBRIC) {
            throw new NotFoundException("pile of " + id);
        }
        return assignment;
    }

    private static void require(WritingTask task, GivenPoints points) {
        var criteria = task.criteria();
        boolean fits = points.each().size() == criteria.size()
                && IntStream.range(0, criteria.size()).allMatch(place -> {
                    int given = points.each().get(place);
                    return given >= GivenPoints.NONE
                            && given <= criteria.get(place).outOf();
                });
        if (!fits) {
            throw new InvalidInputException("points", "The rubric has no such points.");
        }
    }

    /** Those of which it is known what they earn. */
    private static List<Integer> hidden(WritingTask task) {
        return IntStream.range(0, task.samples().size())
                .filter(place -> !task.samples().get(place).points().isEmpty())
                .boxed()
                .toList();
    }

    private static boolean isPaperAlone(HandedIn text) {
        return text.onPaper() && text.text().isBlank();
    }

    private static PiledText piled(
            HandedIn text, @Nullable Person writer, @Nullable WritingMark mark, WritingTask task) {
        return new PiledText(
                text.id(),
                text.text(),
                text.words(),
                writer,
                mark == null ? GivenPoints.none(task.criteria().size()) : mark.points(),
                mark == null ? "" : mark.remark());
    }

    private static PiledText piled(WritingAssignment assignment, int place, @Nullable SampleMark mark) {
        var task = assignment.plan().task();
        var text = task.samples().get(place).whole();
        return new PiledText(
                PileOrder.sample(assignment.id(), place),
                text,
                Words.in(text),
                null,
                mark == null ? GivenPoints.none(task.criteria().size()) : mark.points(),
                mark == null ? "" : mark.remark());
    }

    private static List<Pile.Known> known(WritingAssignment assignment, List<PiledText> texts, List<Integer> hidden) {
        var ids = texts.stream().map(PiledText::id).toList();
        return hidden.stream()
                .map(place -> {
                    int at = ids.indexOf(PileOrder.sample(assignment.id(), place));
                    var sample = assignment.plan().task().samples().get(place);
                    return new Pile.Known(at, sample, texts.get(at).points().sum());
                })
                .toList();
    }
}
