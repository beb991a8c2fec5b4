package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.Course;

/** An answer that was given and how it came out, for where the question itself is read beside it. */
public class AnsweredQuestion extends Div {

    /** @param attempt the reader's own, to which they come back from the lesson */
    public AnsweredQuestion(Course course, UUID attempt, Asked asked, Feedback feedback) {
        var field = new AnswerField(asked);
        field.tell(feedback);
        add(field, new FeedbackView(course, asked, feedback).leadingBackTo(attempt));
    }
}
