package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.question.Question;
import org.casebook.course.question.Score;
import org.casebook.course.question.Verdict;

/** How an answer came out, by sign, words and colour. */
public class VerdictSign extends Span {

    /** Such as '◐ Partly right: 2 of 4 pairs'. */
    public VerdictSign(Question question, Feedback feedback) {
        this(feedback.verdict(), text(feedback.verdict(), question, feedback.score()));
    }

    private VerdictSign(Verdict verdict, String text) {
        super(text);
        addClassNames("verdict", style(verdict));
    }

    /** For a heading that goes on: without words where the sign alone is known to everyone. */
    public static VerdictSign brief(Question question, Feedback feedback) {
        return switch (feedback.verdict()) {
            case RIGHT, WRONG ->
                new VerdictSign(feedback.verdict(), feedback.verdict().sign() + " ");
            case PARTLY_RIGHT, DONT_KNOW ->
                new VerdictSign(feedback.verdict(), text(feedback.verdict(), question, feedback.score()) + ". ");
        };
    }

    static String text(Verdict verdict, Question question, Score score) {
        return verdict.sign() + " " + verdict.label(question, score);
    }

    /** The name of its style. */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
