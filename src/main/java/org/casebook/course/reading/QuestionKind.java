package org.casebook.course.reading;

import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** The kinds of questions, as files name them. */
enum QuestionKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    NUMERIC,
    ORDERING,
    MATCHING,
    SHORT_TEXT;

    static QuestionKind of(Question question) {
        return switch (question) {
            case SingleChoice _ -> SINGLE_CHOICE;
            case MultipleChoice _ -> MULTIPLE_CHOICE;
            case TrueFalse _ -> TRUE_FALSE;
            case Numeric _ -> NUMERIC;
            case Ordering _ -> ORDERING;
            case Matching _ -> MATCHING;
            case ShortText _ -> SHORT_TEXT;
        };
    }
}
