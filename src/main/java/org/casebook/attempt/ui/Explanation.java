package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Question;

/** Why the right answer is right; nothing where a plain question doesn't say. */
class Explanation extends Div {

    Explanation(Question question) {
        var explanation = question.head().explanation();
        setVisible(!explanation.isEmpty());
        if (isVisible()) {
            add(new H3("Why"), Prose.paragraph(explanation));
        }
    }
}
