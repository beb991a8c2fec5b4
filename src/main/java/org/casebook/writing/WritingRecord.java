package org.casebook.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.casebook.course.reading.StoredForm;
import org.casebook.course.writing.WritingTask;
import org.jspecify.annotations.Nullable;

/** What a class is asked to write, as it is stored. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "writing_assignment")
class WritingRecord extends EditedEntity {

    private UUID classId;
    private @Nullable String courseTask;

    @Column(length = 200_000)
    private String task;

    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private MarkedBy markedBy;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant givenAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected WritingRecord() {}

    @SuppressWarnings("NullAway.Init") // all that set() sets
    WritingRecord(UUID classId, WritingPlan plan, UUID createdBy, Instant createdAt) {
        this.classId = classId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        set(plan);
    }

    void edit(WritingPlan plan, LastEdit edit) {
        set(plan);
        edited(edit);
    }

    /** Words it in another way, for nobody's edit. */
    void rewrite(WritingTask other) {
        task = StoredForm.of(other);
    }

    private void set(WritingPlan plan) {
        courseTask = plan.courseTask();
        task = StoredForm.of(plan.task());
        dueAt = plan.due();
        markedBy = plan.markedBy();
    }

    WritingAssignment assignment() {
        var plan = new WritingPlan(courseTask, StoredForm.writingTask(task), dueAt, markedBy);
        return new WritingAssignment(id(), classId, plan, givenAt, withdrawnAt, releasedAt);
    }

    void give(Instant at) {
        givenAt = at;
    }

    /** Makes it a draft again. */
    void takeBack() {
        givenAt = null;
        releasedAt = null;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** Takes a withdrawal back. */
    void reinstate() {
        withdrawnAt = null;
    }

    void release(Instant at) {
        releasedAt = at;
    }

    /** Takes a release back. */
    void withhold() {
        releasedAt = null;
    }

    UUID classId() {
        return classId;
    }
}
