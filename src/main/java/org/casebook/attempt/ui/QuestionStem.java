package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Question;
import org.casebook.course.question.TrueFalse;

/** The question itself: what the page is about. */
public class QuestionStem extends H1 {

    QuestionStem(Asked asked) {
        addClassName("stem");
        getElement().setAttribute("tabindex", "-1");
        add(words(asked.question()));
    }

    /** What is asked; of a statement also what is to be done with it, which nothing else says. */
    public static Component[] words(Question question) {
        var stem = ReadAloud.readable(Prose.inline(question.head().stem()));
        return question instanceof TrueFalse statement
                ? new Component[] {ReadAloud.readable(Styled.span("task", JudgementParts.task(statement))), stem}
                : new Component[] {stem};
    }

    /**
     * Brings whoever reads by ear to the new question.
     *
     * @param first what is to be seen first: the question, or the source that it is about
     */
    void focusInBrowser(Component first) {
        getElement().executeJs("this.focus({ preventScroll: true })");
        first.scrollIntoView();
    }
}
