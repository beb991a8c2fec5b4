package org.casebook.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A {@link QuizPlan} as it is stored; all null where an assignment has no quiz. */
@Embeddable
record QuizColumns(
        String topicShares,
        Integer maxItems,
        Boolean untilSure,
        @Enumerated(EnumType.STRING) FeedbackTime feedback,
        Boolean sameQuestions,
        @Enumerated(EnumType.STRING) Dial ease,
        Boolean withoutFigures,
        Integer attempts,
        @Enumerated(EnumType.STRING) CountedAttempt counted,
        @Enumerated(EnumType.STRING) GradingBasis gradedBy,
        @Nullable Integer minutes,
        @Nullable @Column(length = 9000) String forms) {

    static QuizColumns of(QuizPlan plan) {
        var limit = plan.timeLimit();
        return new QuizColumns(
                plan.shares().stream()
                        .map(share -> share.topic() + ":" + share.weight())
                        .collect(Collectors.joining(" ")),
                plan.maxItems(),
                plan.untilSure(),
                plan.feedback(),
                plan.sameQuestions(),
                plan.ease(),
                plan.withoutFigures(),
                plan.attempts(),
                plan.counted(),
                plan.gradedBy(),
                limit == null ? null : (int) limit.toMinutes(),
                plan.isChosen() ? written(plan.forms()) : null);
    }

    QuizPlan plan() {
        var shares = Arrays.stream(topicShares.split(" "))
                .map(share -> share.split(":"))
                .map(parts -> new TopicShare(parts[0], Integer.parseInt(parts[1])))
                .toList();
        return QuizPlan.asking(shares, maxItems)
                .untilSure(untilSure)
                .feedback(feedback)
                .sameQuestions(sameQuestions)
                .ease(ease)
                .withoutFigures(withoutFigures)
                .attempts(attempts)
                .counted(counted)
                .gradedBy(gradedBy)
                .timeLimit(minutes == null ? null : Duration.ofMinutes(minutes))
                .forms(forms == null ? List.of() : read(forms))
                .plan();
    }

    private static String written(List<List<UUID>> forms) {
        return forms.stream()
                .map(form -> form.stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    private static List<List<UUID>> read(String written) {
        return Arrays.stream(written.split(";"))
                .map(form ->
                        Arrays.stream(form.split(" ")).map(UUID::fromString).toList())
                .toList();
    }
}
