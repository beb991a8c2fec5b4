package org.casebook.attempt.ui;

import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** The field that fits a question's kind. */
final class AnswerFields {

    private AnswerFields() {}

    static AnswerField of(Asked asked) {
        return switch (asked.question()) {
            case SingleChoice question -> new ChoiceField(question.options(), asked.order());
            case MultipleChoice question -> new ChoicesField(question.options(), asked.order());
            case TrueFalse question -> new JudgementField(question, asked.order());
            case Numeric question -> new NumberAnswerField(question);
            case Ordering question -> new OrderingField(question, asked.order());
            case Matching question -> new MatchingField(question, asked.order());
            case ShortText _ -> new WordsField();
        };
    }
}
