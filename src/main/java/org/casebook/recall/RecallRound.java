package org.casebook.recall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some questions that a student is asked outside quizzes. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class RecallRound {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable String section;

    /** Unique, so that a student has one open round of a kind, whatever is pressed twice; null once it has ended. */
    private @Nullable String openFor;

    private Instant begunAt;
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "recall_target", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<RecallTarget> targets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RecallRound() {}

    @SuppressWarnings("NullAway.Init")
    RecallRound(UUID student, RoundPlan plan, Instant begunAt) {
        this.accountId = student;
        this.purpose = plan.purpose();
        this.section = plan.section();
        this.openFor = key(student, plan.purpose(), plan.section());
        this.begunAt = begunAt;
        targets.addAll(plan.targets());
    }

    /** Who has it open, and what for. */
    static String key(UUID student, Purpose purpose, @Nullable String section) {
        return student + " " + purpose + (section == null ? "" : " " + section);
    }

    void finish(Instant at) {
        openFor = null;
        finishedAt = at;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Purpose purpose() {
        return purpose;
    }

    @Nullable
    String section() {
        return section;
    }

    Instant begunAt() {
        return begunAt;
    }

    List<RecallTarget> targets() {
        return List.copyOf(targets);
    }
}
