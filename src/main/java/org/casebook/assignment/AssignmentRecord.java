package org.casebook.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An assignment as it is stored. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "assignment")
class AssignmentRecord extends EditedEntity {

    private enum AudienceKind {
        WHOLE_CLASS,
        GROUPS,
        STUDENTS
    }

    private UUID classId;
    private String title;

    @Column(length = 2000)
    private String instructions;

    @Column(length = 4000)
    private String sections;

    @Embedded
    private @Nullable QuizColumns quiz;

    @Enumerated(EnumType.STRING)
    private AudienceKind audience;

    @ElementCollection
    @CollectionTable(name = "assignment_target", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "target_id")
    @BatchSize(size = 100)
    private Set<UUID> targets = new HashSet<>();

    private Instant opensAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant closesAt;

    @Enumerated(EnumType.STRING)
    private LateRule lateRule;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant givenAt;
    private @Nullable Instant releasedAt;
    private @Nullable Instant withdrawnAt;

    protected AssignmentRecord() {}

    @SuppressWarnings("NullAway.Init") // all that set() sets
    AssignmentRecord(UUID classId, AssignmentPlan plan, UUID createdBy, Instant createdAt) {
        this.classId = classId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        set(plan);
    }

    /** Changes the words for the class in the same way. */
    void rewrite(UnaryOperator<String> change) {
        title = change.apply(title);
        instructions = change.apply(instructions);
    }

    void edit(AssignmentPlan plan, LastEdit edit) {
        set(plan);
        edited(edit);
    }

    private void set(AssignmentPlan plan) {
        title = plan.title();
        instructions = plan.instructions();
        sections = String.join(" ", plan.sections());
        var quizPlan = plan.quiz();
        quiz = quizPlan == null ? null : QuizColumns.of(quizPlan);
        setAudience(plan.audience());
        opensAt = plan.schedule().opens();
        dueAt = plan.schedule().due();
        closesAt = plan.schedule().closes();
        lateRule = plan.schedule().late();
    }

    private void setAudience(Audience wanted) {
        audience = switch (wanted) {
            case Audience.WholeClass() -> AudienceKind.WHOLE_CLASS;
            case Audience.Groups _ -> AudienceKind.GROUPS;
            case Audience.Students _ -> AudienceKind.STUDENTS;
        };
        var wantedTargets =
                switch (wanted) {
                    case Audience.WholeClass() -> Set.<UUID>of();
                    case Audience.Groups(var groups) -> groups;
                    case Audience.Students(var students) -> students;
                };
        targets.retainAll(wantedTargets);
        targets.addAll(wantedTargets);
    }

    Assignment assignment() {
        var plan = new AssignmentPlan(
                title,
                instructions,
                sections.isEmpty() ? List.of() : Arrays.asList(sections.split(" ")),
                quiz == null ? null : quiz.plan(),
                switch (audience) {
                    case WHOLE_CLASS -> new Audience.WholeClass();
                    case GROUPS -> new Audience.Groups(targets);
                    case STUDENTS -> new Audience.Students(targets);
                },
                new Schedule(opensAt, dueAt, closesAt, lateRule));
        return new Assignment(id(), classId, plan, givenAt, releasedAt, withdrawnAt);
    }

    /** Says who it was for, once their group is gone; for nobody it stays as it is. */
    void keepFor(Set<UUID> students) {
        if (!students.isEmpty()) {
            setAudience(new Audience.Students(students));
        }
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
