package org.casebook.attempt.ui;

import java.util.List;
import org.casebook.course.question.Response;
import org.casebook.course.question.TrueFalse;

/** True or false, and why if the question offers reasons. */
class JudgementParts extends AnswerParts {

    private final OptionGroup verdict = OptionGroup.verdict();
    private final OptionGroup reason;

    JudgementParts(TrueFalse question, List<Integer> order) {
        reason = OptionGroup.oneOf("Because", question.reasons(), order);
        addClassName("judgement");
        add(verdict);
        if (!question.reasons().isEmpty()) {
            add(reason);
        }
    }

    /** What a student is to do, which stands above the statement and is read aloud before it. */
    static String task(TrueFalse question) {
        return question.reasons().isEmpty() ? "Is this true or false?" : "Is this true or false, and why?";
    }

    @Override
    void lock(Response response) {
        if (response instanceof Response.Judged(boolean judged, int because)) {
            verdict.lock(List.of(String.valueOf(judged)));
            reason.lock(List.of(Integer.toString(because)));
        } else {
            verdict.lock(List.of());
            reason.lock(List.of());
        }
    }
}
