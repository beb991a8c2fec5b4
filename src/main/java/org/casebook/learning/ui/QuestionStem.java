package org.casebook.learning.ui;

import com.vaadin.flow.component.html.Div;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.TrueFalse;
import org.casebook.learning.SittingState.Asked;

/** The question itself. */
class QuestionStem extends Div {

    QuestionStem(Asked asked) {
        addClassName("stem");
        getElement().setAttribute("role", "heading");
        getElement().setAttribute("aria-level", "2");
        getElement().setAttribute("tabindex", "-1");
        if (asked.question() instanceof TrueFalse) {
            var task = new Div("Is this true or false, and why?");
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
