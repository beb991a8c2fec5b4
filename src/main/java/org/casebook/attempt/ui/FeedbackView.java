package org.casebook.attempt.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.Verdict;
import org.casebook.lessons.ui.SectionLink;

/** What is said below an answer whose parts are marked: how it came out, the explanation, and where to read about it. */
public class FeedbackView extends Section {

    /** Said of an answer whose question a teacher has voided. */
    static final String VOIDED = "Does not count: your teacher has voided this question";

    private final H2 verdict;
    private final List<SectionLink> passages = new ArrayList<>();
    private final int position;

    /** For an answer that is saved. */
    public FeedbackView(Course course, Asked asked, Feedback feedback) {
        this(course, asked, feedback.response(), feedback.score());
        if (feedback.voided()) {
            verdict.setText(VOIDED);
        }
        if (feedback.hurried()) {
            add(Prose.note(HurriedNote.ONE));
        }
        var saved = Styled.paragraph("saved", "Saved " + ReaderTime.time(feedback.savedAt()));
        add(saved, new AboutSlot(asked.version(), true));
    }

    /** For an answer that isn't kept. */
    public FeedbackView(Course course, Asked asked, Response response, Score score) {
        var outcome = Verdict.of(response, score.share());
        position = asked.position();
        addClassNames("feedback", VerdictSign.style(outcome));
        verdict = new H2(VerdictSign.text(outcome, asked.question(), score));
        verdict.getElement().setAttribute("tabindex", "-1");
        add(verdict, new Explanation(asked.question()));
        var passage = asked.question().head().passage();
        course.passage(passage).ifPresent(_ -> {
            var section = course.section(passage.section()).orElseThrow();
            var link = new SectionLink(section, passage);
            passages.add(link);
            add(new Paragraph(new Span("Read it in the lesson: "), link));
        });
        var why = asked.why();
        if (why != null) {
            add(new WhyDetails(course, why));
        }
    }

    /** Lets whoever reads in the lesson come back to this question; of their own attempt. */
    FeedbackView leadingBackTo(UUID attempt) {
        return leadingBackTo(BackToQuestion.from(attempt, position));
    }

    /** @param from as what the lesson knows where the reader came from */
    public FeedbackView leadingBackTo(String from) {
        passages.forEach(link -> link.comingFrom(from));
        return this;
    }

    /** Brings whoever reads by ear to the verdict, and the view no further than it has to go: the question stays in sight. */
    void focusInBrowser() {
        verdict.getElement().executeJs("this.focus({ preventScroll: true })");
        verdict.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }
}
