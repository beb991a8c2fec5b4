package org.casebook.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Person;
import org.casebook.writing.WrittenAnswerRepository.Begun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers ask their classes to write. Everything here is for the teachers of the class; to others it is not found. */
@Service
@Transactional
public class WritingAssignments {

    private final WritingRecordRepository records;
    private final WrittenAnswerRepository answers;
    private final WritingAccess access;
    private final Classes classes;
    private final Editors editors;
    private final Clock clock;

    WritingAssignments(
            WritingRecordRepository records,
            WrittenAnswerRepository answers,
            WritingAccess access,
            Classes classes,
            Editors editors,
            Clock clock) {
        this.records = records;
        this.answers = answers;
        this.access = access;
        this.classes = classes;
        this.editors = editors;
        this.clock = clock;
    }

    /** What a class was and is asked to write, drafts included, the latest first. */
    @Transactional(readOnly = true)
    public List<WritingSummary> ofClass(Actor teacher, UUID classId) {
        var schoolClass = classes.taught(teacher, classId);
        var found = records.findByClassIdOrderByCreatedAtDesc(classId).stream()
                .map(WritingRecord::assignment)
                .toList();
        return summaries(schoolClass, found);
    }

    /** What a class is asked to write, what was withdrawn left out; what was given out first first. */
    @Transactional(readOnly = true)
    public List<WritingAssignment> given(Actor teacher, UUID classId) {
        classes.requireTaught(teacher, classId);
        return records.findByClassIdAndGivenAtIsNotNullAndWithdrawnAtIsNullOrderByGivenAtAscIdAsc(classId).stream()
                .map(WritingRecord::assignment)
                .toList();
    }

    /** One of them; another class's is not found. */
    @Transactional(readOnly = true)
    public WritingAssignment get(Actor teacher, UUID classId, UUID id) {
        return access.own(teacher, classId, id).assignment();
    }

    /** One of them, with how far the class is. */
    @Transactional(readOnly = true)
    public WritingSummary summary(Actor teacher, UUID classId, UUID id) {
        return summaries(classes.taught(teacher, classId), List.of(get(teacher, classId, id)))
                .getFirst();
    }

    /**
     * Makes a draft, which no student sees.
     *
     * @throws InvalidInputException if the plan can't be so, or the class is archived
     */
    public UUID draft(Actor teacher, UUID classId, WritingPlan plan) {
        requireActive(classes.taught(teacher, classId));
        WritingPlans.require(plan);
        return records.save(new WritingRecord(classId, plan, teacher.id(), clock.instant()))
                .id();
    }

    /**
     * Changes a draft. Of what is given out only the due time can change, by {@link #due}.
     *
     * @throws ChangedMeanwhileException if a colleague has changed it since the form was opened
     * @throws InvalidInputException if the plan can't be so, or it is given out
     */
    public void edit(Actor teacher, UUID classId, UUID id, Edit<WritingPlan> edit) {
        var record = access.held(teacher, classId, id);
        var before = record.assignment();
        if (before.isGiven()) {
            throw new InvalidInputException("This is given out: what students write about doesn't change any more.");
        }
        var wanted = editors.wanted(edit, before.plan(), record.lastEdit());
        WritingPlans.require(wanted);
        record.edit(wanted, now(teacher));
    }

    /**
     * Gives a draft out. Given out already, it stays so.
     *
     * @throws InvalidInputException if the class is archived, or the due time is over
     */
    public void give(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        requireActive(classes.taught(teacher, classId));
        var assignment = record.assignment();
        if (assignment.isGiven()) {
            return;
        }
        if (assignment.isLate(clock.instant())) {
            throw new InvalidInputException("due", "This would be due in the past. Please choose a later time.");
        }
        record.give(clock.instant());
    }

    /**
     * Gives something new out, or keeps nothing of it.
     *
     * @throws InvalidInputException if the plan can't be so, the class is archived, or the due time is over
     */
    public UUID give(Actor teacher, UUID classId, WritingPlan plan) {
        var id = draft(teacher, classId, plan);
        give(teacher, classId, id);
        return id;
    }

    /** Says anew by when it is due; null for no time. Who was late until then may be so no more. */
    public void due(Actor teacher, UUID classId, UUID id, @Nullable Instant due) {
        var record = access.held(teacher, classId, id);
        record.edit(record.assignment().plan().dueAt(due), now(teacher));
    }

    /** Shows students their marks. Shown already, they stay so. */
    public void release(Actor teacher, UUID classId, UUID id) {
        var record = access.held(teacher, classId, id);
        if (!record.assignment().isReleased()) {
            record.release(clock.instant());
        }
    }

    /** Takes a release back. */
    public void withhold(Actor teacher, UUID classId, UUID id) {
        access.held(teacher, classId, id).withhold();
    }

    private List<WritingSummary> summaries(ClassSummary schoolClass, List<WritingAssignment> found) {
        var students = schoolClass.students().stream().map(Person::id).collect(Collectors.toSet());
        var ids = found.stream().map(WritingAssignment::id).toList();
        Map<UUID, List<Begun>> begun = answers.begun(ids).stream()
                .filter(each -> students.contains(each.student()))
                .collect(Collectors.groupingBy(Begun::assignment));
        return found.stream()
                .map(assignment -> {
                    var of = begun.getOrDefault(assignment.id(), List.of());
                    int handedIn = (int) of.stream().filter(Begun::handedIn).count();
                    return new WritingSummary(assignment, students.size(), of.size(), handedIn);
                })
                .toList();
    }

    private LastEdit now(Actor teacher) {
        return new LastEdit(teacher.id(), clock.instant());
    }

    private static void requireActive(ClassSummary schoolClass) {
        if (schoolClass.isArchived()) {
            throw new InvalidInputException("This class is archived. Restore it to ask it for something.");
        }
    }
}
