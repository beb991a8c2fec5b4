package org.casebook.results.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.casebook.attempt.ui.Remarks;
import org.casebook.attempt.ui.VerdictSign;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.bank.TopicMastery.NothingYet;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.progress.AttemptDetail.Step;

/** A question of an attempt: its stem, the answer, the time it took, and what was believed before and after it. */
class AttemptStep extends Article {

    private static final String HURRIED = ", hurried: faster than the question can be read";

    AttemptStep(Course course, Step step) {
        var asked = step.item().asked();
        var feedback = step.item().feedback();
        var why = Objects.requireNonNull(asked.why());
        var stem = new H2(Prose.inline(asked.question().head().stem()));
        stem.addClassName("step-stem");
        var facts = new Paragraph(
                feedback.voided()
                        ? new Span("Does not count: the question is voided. Answered")
                        : new VerdictSign(asked.question(), feedback),
                new Span(" in " + TimeTaken.of(step.taken()) + (feedback.hurried() ? HURRIED : "")
                        + ". The chance of a right answer was put at "
                        + Percent.of(why.probability()) + ". "
                        + (why.repeated() ? "Met before. " : "")));
        facts.addClassName("about");
        var topic = course.topic(asked.question().topic()).orElseThrow().name();
        var estimate = Styled.paragraph(
                "about",
                asked.question().isPlain()
                        ? "Plain: it doesn't count for mastery."
                        : "Estimate for " + topic + ": " + moved(step));
        add(stem, facts, new Remarks(feedback.score()), estimate);
    }

    private static String moved(Step step) {
        return switch (step.after()) {
            case NothingYet _ -> "none yet";
            case Known after ->
                (step.before() instanceof Known before ? "from " + Percent.of(before.expected()) + " to " : "")
                        + Percent.of(after.expected()) + " (" + Percent.range(after.low(), after.high()) + ")";
        };
    }
}
