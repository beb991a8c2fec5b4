package org.casebook.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.TopicShare;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an attempt from its beginning to its end.
 *
 * @param weights how much is asked about each of the request's topics, in relation to the others
 * @param withoutFigures whether questions that only ask to reckon with figures are left out
 * @param first versions of the questions that the student has asked for, which come first
 * @param assigned as part of which assignment it is, or null for a quiz of the student's own choice
 */
record AttemptSettings(
        QuizRequest request,
        List<Integer> weights,
        boolean withoutFigures,
        List<UUID> first,
        @Nullable Assigned assigned) {

    /**
     * An attempt at an assignment.
     *
     * @param number from 1
     * @param form the questions that everyone gets, or null where they are chosen for the student
     * @param silent whether answers are taken without a word on them
     * @param endsAt when it is handed in at the latest, or null
     */
    record Assigned(
            UUID assignment,
            int number,
            @Nullable UUID form,
            boolean silent,
            @Nullable Instant endsAt) {}

    AttemptSettings {
        weights = List.copyOf(weights);
        first = List.copyOf(first);
    }

    /** The same with so many questions at most, from 1. */
    AttemptSettings asking(int questions) {
        return new AttemptSettings(
                new QuizRequest(request.topics(), questions, request.untilSure(), request.ease()),
                weights,
                withoutFigures,
                first,
                assigned);
    }

    static AttemptSettings ofOwnChoice(QuizRequest request) {
        return ofOwnChoice(request, List.of());
    }

    /** @param first versions of the questions that come first */
    static AttemptSettings ofOwnChoice(QuizRequest request, List<UUID> first) {
        return new AttemptSettings(
                request, request.topics().stream().map(_ -> 1).toList(), false, first, null);
    }

    static AttemptSettings of(QuizPlan plan, @Nullable Assigned assigned) {
        return new AttemptSettings(
                new QuizRequest(plan.topics(), plan.maxItems(), plan.untilSure(), plan.ease()),
                plan.shares().stream().map(TopicShare::weight).toList(),
                plan.withoutFigures(),
                List.of(),
                assigned);
    }
}
