package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.casebook.course.question.Response;

/** Where a student gives the answer to a question. */
interface AnswerField {

    Component component();

    /** The answer as it stands; nothing while it is incomplete. */
    Optional<Response> response();

    /** What to say while the answer is incomplete. */
    String whatIsMissing();

    /** Shows an answer that was given and can't be changed any more; of who doesn't know, that nothing was chosen. */
    void lock(Response response);
}
