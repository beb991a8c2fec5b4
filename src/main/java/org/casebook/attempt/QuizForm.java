package org.casebook.attempt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The questions of an assignment that asks everyone the same, in their order. Never changed. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class QuizForm {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;

    /** The topics' shares and the length that it was made for. */
    private String plan;

    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "form_question", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "position")
    @Column(name = "question_version_id")
    private List<UUID> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizForm() {}

    @SuppressWarnings("NullAway.Init")
    QuizForm(UUID assignmentId, String plan, List<UUID> questions, Instant madeAt) {
        this.assignmentId = assignmentId;
        this.plan = plan;
        this.questions.addAll(questions);
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    List<UUID> questions() {
        return List.copyOf(questions);
    }
}
