package org.casebook.course.question;

import java.util.Locale;

/** The kinds of questions, as files name them. */
public enum QuestionKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    NUMERIC,
    ORDERING,
    MATCHING,
    SHORT_TEXT;

    public static QuestionKind of(Question question) {
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

    /** The name in files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
