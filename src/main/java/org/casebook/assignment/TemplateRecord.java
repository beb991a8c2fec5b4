package org.casebook.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A {@link Template} as it is stored. Another one replaces it; only an erasure changes its words. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
@Table(name = "assignment_template")
class TemplateRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;
    private String title;

    @Column(length = 2000)
    private String instructions;

    @Column(length = 4000)
    private String sections;

    @Embedded
    private @Nullable QuizColumns quiz;

    private @Nullable Long dueAfter;
    private @Nullable Long closesAfter;

    @Enumerated(EnumType.STRING)
    private LateRule lateRule;

    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected TemplateRecord() {}

    @SuppressWarnings("NullAway.Init")
    TemplateRecord(UUID accountId, AssignmentPlan plan, ZoneId zone, Instant keptAt) {
        this.accountId = accountId;
        this.keptAt = keptAt;
        title = plan.title();
        instructions = plan.instructions();
        sections = String.join(" ", plan.sections());
        var quizPlan = plan.quiz();
        quiz = quizPlan == null ? null : QuizColumns.of(quizPlan);
        var schedule = plan.schedule();
        dueAfter = minutes(Template.between(schedule.opens(), schedule.due(), zone));
        closesAfter = minutes(Template.between(schedule.opens(), schedule.closes(), zone));
        lateRule = schedule.late();
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : Math.max(1, duration.toMinutes());
    }

    /** Changes the teacher's words in the same way. */
    void rewrite(UnaryOperator<String> change) {
        title = change.apply(title);
        instructions = change.apply(instructions);
    }

    Template template() {
        return new Template(
                id,
                title,
                instructions,
                sections.isEmpty() ? List.of() : Arrays.asList(sections.split(" ")),
                quiz == null ? null : quiz.plan(),
                dueAfter == null ? null : Duration.ofMinutes(dueAfter),
                closesAfter == null ? null : Duration.ofMinutes(closesAfter),
                lateRule);
    }
}
