package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;

/** What is filled in to answer a question; each kind of question has its own. */
abstract class AnswerParts extends Div {

    /** Shows an answer that was given and can't be changed any more; of who doesn't know, that nothing was chosen. */
    abstract void lock(Response response);

    /**
     * Says at each part how it came out.
     *
     * @param response which is locked
     */
    abstract void mark(Response response, Score score);
}
