package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.TrueFalse;

/** The question itself: what the page is about. */
class QuestionStem extends H1 {

    QuestionStem(Asked asked) {
        addClassName("stem");
        getElement().setAttribute("tabindex", "-1");
        if (asked.question() instanceof TrueFalse statement) {
            var task = new Span(JudgementParts.task(statement));
            task.addClassName("task");
            add(task);
        }
        add(Prose.inline(asked.question().head().stem()));
    }

    /** Brings whoever reads by ear, and the view, to the new question. */
    void focusInBrowser() {
        getElement().callJsFunction("focus");
        scrollIntoView();
    }
}
