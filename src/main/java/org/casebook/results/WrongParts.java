package org.casebook.results;

import java.util.List;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Score.Remark;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.progress.AnswerSpread;
import org.casebook.progress.GivenResponse;
import org.casebook.results.analysis.AnalyzedChoice.Wrong;

/** Which parts of an answer were wrong, so that the same misunderstanding of two students is the same. */
final class WrongParts {

    private WrongParts() {}

    static List<Wrong> of(GivenResponse given) {
        return given.question().score(given.response()).remarks().stream()
                .filter(remark -> !remark.right())
                .map(remark -> wrong(given.question(), remark))
                .distinct()
                .toList();
    }

    private static Wrong wrong(Question question, Remark remark) {
        return switch (question) {
            case SingleChoice _, MultipleChoice _, TrueFalse _, Matching _, Numeric _, Claims _, Evidence _ ->
                new Wrong(remark.about(), remark.text());
            // Where an item should have stood says enough; where it was put differs from student to student.
            case Ordering _ -> new Wrong("Out of place: " + remark.about(), remark.text());
            case ShortText text -> new Wrong(AnswerSpread.known(text, remark), remark.text());
        };
    }
}
