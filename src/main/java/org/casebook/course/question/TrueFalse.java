package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement to judge, and the reason for the judgement to choose; right when both are.
 *
 * @param answer whether the statement is true
 * @param why why the other verdict is wrong, as safe inline HTML; empty where a plain question doesn't say
 * @param reasons the reasons offered, one of them correct; none where a plain question asks for the verdict alone
 */
public record TrueFalse(Head head, boolean answer, String why, List<Option> reasons) implements Question {

    public TrueFalse {
        reasons = List.copyOf(reasons);
    }

    @Override
    public List<Option> options() {
        return reasons;
    }

    @Override
    public double guessing() {
        return 0.5 / Math.max(1, reasons.size());
    }

    @Override
    public Score scoreAttempt(Response response) {
        var judged = Responses.as(Response.Judged.class, response);
        boolean verdictRight = judged.verdict() == answer;
        var remarks = new ArrayList<Score.Remark>();
        remarks.add(new Score.Remark(judged.verdict() ? "True" : "False", verdictRight, verdictRight ? "" : why));
        if (!reasons.isEmpty() || judged.reason() != Response.Judged.NO_REASON) {
            Responses.requirePlace(judged.reason(), reasons.size());
            remarks.add(reasons.get(judged.reason()).remark());
        }
        return new Score(remarks.stream().allMatch(Score.Remark::right), remarks);
    }
}
