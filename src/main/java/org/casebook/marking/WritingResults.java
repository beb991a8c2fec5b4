package org.casebook.marking;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.writing.HandIn;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WrittenAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What writing counts among grades: nothing before its release, to teachers neither, since a second marker would read the
 * first's marks there.
 */
@Service
@Transactional(readOnly = true)
public class WritingResults {

    private final WritingAssignments assignments;
    private final WrittenAnswers answers;
    private final OwnWriting own;
    private final CountedMarks counted;
    private final Classes classes;
    private final Clock clock;

    WritingResults(
            WritingAssignments assignments,
            WrittenAnswers answers,
            OwnWriting own,
            CountedMarks counted,
            Classes classes,
            Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.own = own;
        this.counted = counted;
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * A class's writing.
     *
     * @param assignments what was given out and not withdrawn, the earliest first
     * @param scores by student and assignment
     */
    public record OfClass(List<WritingAssignment> assignments, Map<UUID, Map<UUID, WritingScore>> scores) {

        public OfClass {
            assignments = List.copyOf(assignments);
        }

        /** Those of one student, by assignment. */
        public Map<UUID, WritingScore> of(UUID student) {
            return scores.getOrDefault(student, Map.of());
        }
    }

    /** That of a class that the actor teaches; of others' it is not found. */
    public OfClass of(Actor teacher, UUID classId) {
        var given = assignments.given(teacher, classId);
        if (given.isEmpty()) {
            return new OfClass(given, Map.of());
        }
        var points =
                counted.of(given.stream().filter(WritingAssignment::isReleased).toList());
        Map<UUID, Map<UUID, HandIn>> came = answers.handIns(teacher, classId, given).stream()
                .collect(Collectors.groupingBy(
                        HandIn::student, Collectors.toMap(HandIn::assignment, Function.identity())));
        Map<UUID, Map<UUID, WritingScore>> scores = new HashMap<>();
        for (var student : classes.taught(teacher, classId).students().stream()
                .map(Person::id)
                .toList()) {
            var handIns = came.getOrDefault(student, Map.of());
            scores.put(
                    student,
                    given.stream()
                            .collect(Collectors.toMap(
                                    WritingAssignment::id,
                                    assignment -> score(assignment, handIns.get(assignment.id()), points))));
        }
        return new OfClass(given, scores);
    }

    /**
     * A student's own writing with what it counts.
     *
     * @param remarks what was said to it; none before the release
     */
    public record OwnText(WritingAssignment assignment, String className, WritingScore score, List<String> remarks) {

        public OwnText {
            remarks = List.copyOf(remarks);
        }
    }

    /** The actor's own, what was withdrawn left out; for students. */
    public List<OwnText> of(Actor student) {
        var tasks = own.graded(student).stream()
                .filter(task -> !task.assignment().isWithdrawn())
                .toList();
        var points = counted.of(tasks.stream()
                .map(task -> task.assignment())
                .filter(WritingAssignment::isReleased)
                .toList());
        return tasks.stream()
                .map(task -> {
                    var assignment = task.assignment();
                    var answer = task.handedIn().orElse(null);
                    var handIn = answer == null ? null : new HandIn(assignment.id(), answer, student.id(), task.late());
                    var mark = answer == null ? null : points.get(answer);
                    return new OwnText(
                            assignment,
                            task.className(),
                            score(assignment, handIn, points),
                            mark == null ? List.of() : mark.remarks());
                })
                .toList();
    }

    private WritingScore score(WritingAssignment assignment, @Nullable HandIn handIn, Map<UUID, CountedMark> points) {
        if (handIn == null) {
            var due = assignment.plan().due();
            return due != null && due.isBefore(clock.instant())
                    ? new WritingScore.Missing()
                    : new WritingScore.Waiting();
        }
        var counts = points.get(handIn.answer());
        return counts == null
                ? new WritingScore.Unmarked(handIn.late())
                : new WritingScore.Marked(counts.points(), handIn.late());
    }
}
