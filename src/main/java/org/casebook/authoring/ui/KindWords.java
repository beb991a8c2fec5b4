package org.casebook.authoring.ui;

import org.casebook.course.question.Head;
import org.casebook.course.question.QuestionKind;

/** What kinds, difficulties and levels are called. */
final class KindWords {

    private KindWords() {}

    static String of(QuestionKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> "One right option";
            case MULTIPLE_CHOICE -> "Several right options";
            case TRUE_FALSE -> "True or false, with the reason";
            case NUMERIC -> "A number";
            case ORDERING -> "Items in order";
            case MATCHING -> "Matching pairs";
            case SHORT_TEXT -> "A word or two";
        };
    }

    static String ofDifficulty(int difficulty) {
        return switch (difficulty) {
            case Head.EASIEST -> "1 – nearly everyone knows";
            case Head.HARDEST -> "5 – few know";
            case 3 -> "3 – about half know";
            default -> Integer.toString(difficulty);
        };
    }

    static String of(Head.Level level) {
        return switch (level) {
            case RECALL -> "Remembering";
            case UNDERSTAND -> "Understanding";
            case REASON -> "Reasoning";
        };
    }
}
