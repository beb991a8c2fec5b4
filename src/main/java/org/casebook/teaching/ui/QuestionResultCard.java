package org.casebook.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Verdict;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AnswerSpread;
import org.casebook.progress.AnswerSpread.Part;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.PointSpread;
import org.jspecify.annotations.Nullable;

/** A question, and what was answered to it with the reasons why it is wrong. */
class QuestionResultCard extends Article {

    private final Paragraph counts = Styled.paragraph("about", "");
    private final Div parts = new Div();
    private @Nullable AnswerSpread shown;

    QuestionResultCard(UUID classId, Asked asked) {
        addClassName("question-result");
        setId(QuestionResultCards.id(asked));
        var stem = new H3(
                new Span(asked.number() + ". "),
                Prose.inline(asked.question().head().stem()));
        add(stem, counts, parts);
        // What the class's other answers say of it is another feature's page; of a plain question there is none.
        if (!asked.question().isPlain()) {
            var all = new Anchor("classes/" + classId + "/questions/" + asked.version(), "In all quizzes of the class");
            all.getElement().setAttribute("aria-label", "Question " + asked.number() + " in all quizzes of the class");
            add(Styled.div("not-on-paper", all));
        }
    }

    void show(AnswerSpread spread) {
        if (spread.equals(shown)) {
            return;
        }
        shown = spread;
        counts.setText(words(spread));
        parts.removeAll();
        if (spread.answers() > 0) {
            parts.add(new Parts(spread));
        }
    }

    private static String words(AnswerSpread spread) {
        if (spread.answers() == 0) {
            return "No answer yet" + others(spread) + ".";
        }
        var words = new ArrayList<String>();
        for (var result :
                List.of(AnswerResult.RIGHT, AnswerResult.PARTLY_RIGHT, AnswerResult.WRONG, AnswerResult.DONT_KNOW)) {
            if (spread.count(result) > 0 || result == AnswerResult.RIGHT) {
                words.add(spread.count(result) + " " + result.word());
            }
        }
        return spread.answers() + (spread.answers() == 1 ? " answer" : " answers") + ": " + String.join(", ", words)
                + others(spread)
                + (spread.hurried() == 0 ? "" : ", " + spread.hurried() + " hurried") + ". On average "
                + PointSpread.words(BigDecimal.valueOf(spread.meanPoints())) + " of 1 point. "
                + (spread.repeated() == 0
                        ? "All are first answers."
                        : spread.repeated() + " of them by students who had met the question before; the other "
                                + (spread.answers() - spread.repeated()) + " are first answers.");
    }

    private static String others(AnswerSpread spread) {
        return (spread.count(AnswerResult.UNANSWERED) == 0
                        ? ""
                        : ", " + spread.count(AnswerResult.UNANSWERED) + " without an answer")
                + (spread.count(AnswerResult.VOIDED) == 0 ? "" : ", " + spread.count(AnswerResult.VOIDED) + " voided");
    }

    /** What the answers are made of, a line for each. */
    private static final class Parts extends DataTable {

        Parts(AnswerSpread spread) {
            super("What was answered", List.of("Answer", "Times", "Why it is wrong"));
            spread.parts()
                    .forEach(part -> addRow(List.of(
                            text(part), new CountBar(part.times(), spread.answers()), Prose.inline(part.reason()))));
        }

        private static Component text(Part part) {
            var verdict = part.right() ? Verdict.RIGHT : Verdict.WRONG;
            var sign = Styled.span("verdict", verdict.sign() + " ");
            sign.addClassName(part.right() ? "right" : "wrong");
            sign.getElement().setAttribute("role", "img");
            sign.getElement().setAttribute("aria-label", verdict.label());
            return new Span(sign, Prose.inline(part.text()));
        }
    }
}
