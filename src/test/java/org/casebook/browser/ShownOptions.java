package org.casebook.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** Where a question's options stand on the page, which shuffles them. */
final class ShownOptions {

    private ShownOptions() {}

    /** The place on the page, from 0, of the option at a place in the question's file. */
    static int place(Page page, Question question, int option) {
        var text = KnowingStudent.plain(options(question).get(option).text());
        return page.locator(".answer-options .option > span:last-child").allTextContents().stream()
                .map(String::strip)
                .toList()
                .indexOf(text);
    }

    private static List<Option> options(Question question) {
        return switch (question) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case TrueFalse judgement -> judgement.reasons();
            default -> throw new IllegalArgumentException("no options in " + question.id());
        };
    }
}
