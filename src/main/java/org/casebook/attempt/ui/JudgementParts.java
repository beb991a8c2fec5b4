package org.casebook.attempt.ui;

import java.util.List;
import java.util.Set;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.TrueFalse;

/** True or false, and why if the question offers reasons. */
class JudgementParts extends AnswerParts {

    private final OptionGroup verdict;
    private final OptionGroup reason;

    JudgementParts(TrueFalse question, List<Integer> order) {
        verdict = OptionGroup.verdict(question);
        reason = OptionGroup.oneOf("Because", question.reasons(), order);
        addClassName("judgement");
        add(verdict);
        if (!question.reasons().isEmpty()) {
            add(reason);
        }
    }

    /** What a student is to do, which stands above the statement. */
    static String task(TrueFalse question) {
        return question.reasons().isEmpty() ? "Is this true or false?" : "Is this true or false, and why?";
    }

    @Override
    void lock(Response response) {
        verdict.lock(verdict(response));
        reason.lock(reason(response));
    }

    @Override
    void mark(Response response, Score score) {
        verdict.mark(verdict(response));
        reason.mark(reason(response));
    }

    private static Set<String> verdict(Response response) {
        return response instanceof Response.Judged(boolean judged, int _) ? Set.of(String.valueOf(judged)) : Set.of();
    }

    private static Set<String> reason(Response response) {
        return response instanceof Response.Judged(boolean _, int because)
                ? Set.of(Integer.toString(because))
                : Set.of();
    }
}
