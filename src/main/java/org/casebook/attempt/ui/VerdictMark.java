package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.question.Marking;
import org.casebook.course.question.Question;
import org.casebook.course.question.Verdict;

/** How an answer came out, by sign, words and colour. */
public class VerdictMark extends Span {

    /** Such as '◐ Partly right: 2 of 4 pairs'. */
    public VerdictMark(Question question, Feedback feedback) {
        this(feedback.verdict(), text(feedback.verdict(), question, feedback.marking()));
    }

    private VerdictMark(Verdict verdict, String text) {
        super(text);
        addClassNames("verdict", style(verdict));
    }

    /** For a heading that goes on: without words where the sign alone is known to everyone. */
    public static VerdictMark brief(Question question, Feedback feedback) {
        return switch (feedback.verdict()) {
            case RIGHT, WRONG ->
                new VerdictMark(feedback.verdict(), feedback.verdict().sign() + " ");
            case PARTLY_RIGHT, DONT_KNOW ->
                new VerdictMark(feedback.verdict(), text(feedback.verdict(), question, feedback.marking()) + ". ");
        };
    }

    static String text(Verdict verdict, Question question, Marking marking) {
        return verdict.sign() + " " + verdict.label(question, marking);
    }

    /** The name of its style. */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
