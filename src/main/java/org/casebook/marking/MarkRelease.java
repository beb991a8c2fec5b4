package org.casebook.marking;

import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.writing.HandIn;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.WaitingTexts;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WrittenAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when marks count and students see them. For the teachers of the class; to others it is not found. */
@Service
@Transactional
public class MarkRelease {

    private final WritingAssignments assignments;
    private final WrittenAnswers answers;
    private final CountedMarks counted;
    private final Pairs pairs;
    private final Classes classes;
    private final Audit audit;

    MarkRelease(
            WritingAssignments assignments,
            WrittenAnswers answers,
            CountedMarks counted,
            Pairs pairs,
            Classes classes,
            Audit audit) {
        this.assignments = assignments;
        this.answers = answers;
        this.counted = counted;
        this.pairs = pairs;
        this.classes = classes;
        this.audit = audit;
    }

    /**
     * What a release shows or would show.
     *
     * @param texts how many are handed in
     * @param marked for how many of them there are points
     */
    public record Standing(WritingAssignment assignment, int texts, int marked) {}

    /** How far it is. */
    @Transactional(readOnly = true)
    public Standing standing(Actor teacher, UUID classId, UUID id) {
        var assignment = assignments.get(teacher, classId, id);
        var texts = answers.handIns(teacher, classId, List.of(assignment));
        var points = counted.of(List.of(assignment));
        long marked =
                texts.stream().map(HandIn::answer).filter(points::containsKey).count();
        return new Standing(assignment, texts.size(), Math.toIntExact(marked));
    }

    /**
     * What was handed in to the actor's active classes whose marks aren't released; what was given out first first.
     *
     * @throws NotFoundException for all but teachers
     */
    @Transactional(readOnly = true)
    public List<Standing> waiting(Actor teacher) {
        var waiting = answers.waiting(teacher);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var points = counted.of(waiting.stream().map(WaitingTexts::assignment).toList());
        return waiting.stream()
                .map(each -> new Standing(
                        each.assignment(),
                        each.texts().size(),
                        Math.toIntExact(each.texts().stream()
                                .filter(points::containsKey)
                                .count())))
                .toList();
    }

    /**
     * Lets the marks count, and students see them. Shown already, they stay so.
     *
     * @throws InvalidInputException if nothing is marked, or there are too few judgements yet
     */
    public void release(Actor teacher, UUID classId, UUID id) {
        classes.hold(teacher, classId);
        var standing = standing(teacher, classId, id);
        if (standing.assignment().isReleased()) {
            return;
        }
        if (standing.assignment().plan().markedBy() == MarkedBy.PAIRS
                && !pairs.of(teacher, classId, id).isEnough()) {
            throw new InvalidInputException("There are too few judgements yet for an order that may count.");
        }
        if (standing.marked() == 0) {
            throw new InvalidInputException("No text has points yet.");
        }
        assignments.release(teacher, classId, id);
        record(
                teacher,
                classId,
                standing.assignment(),
                "marks released, " + standing.marked() + " of " + standing.texts());
    }

    /** Takes a release back: students see nothing, and marks can be changed. */
    public void withhold(Actor teacher, UUID classId, UUID id) {
        classes.hold(teacher, classId);
        var assignment = assignments.get(teacher, classId, id);
        if (assignment.isReleased()) {
            assignments.withhold(teacher, classId, id);
            record(teacher, classId, assignment, "release of marks taken back");
        }
    }

    private void record(Actor teacher, UUID classId, WritingAssignment assignment, String what) {
        audit.record(
                teacher.id(),
                AuditAction.GRADING_CHANGED,
                AuditSubject.schoolClass(classId),
                "'" + assignment.title() + "': " + what);
    }
}
