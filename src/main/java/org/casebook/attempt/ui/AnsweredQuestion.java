package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.course.Course;
import org.casebook.course.question.Response;

/** An answer that was given and how it came out, for where the question itself is read beside it. */
public class AnsweredQuestion extends Div {

    /** @param attempt the reader's own, to which they come back from the lesson */
    public AnsweredQuestion(Course course, UUID attempt, Asked asked, Feedback feedback) {
        this(asked, feedback, new FeedbackView(course, asked, feedback).leadingBackTo(attempt));
    }

    /** @param from as what the lesson knows where the reader came from */
    public AnsweredQuestion(Course course, String from, Asked asked, Feedback feedback) {
        this(asked, feedback, new FeedbackView(course, asked, feedback).leadingBackTo(from));
    }

    /** An answer that counts for nothing. */
    public AnsweredQuestion(Course course, Asked asked, Response response) {
        var score = asked.question().score(response);
        var field = new AnswerField(asked);
        field.tell(response, score);
        show(asked, field, new FeedbackView(course, asked, response, score));
    }

    private AnsweredQuestion(Asked asked, Feedback feedback, FeedbackView said) {
        var field = new AnswerField(asked);
        field.tell(feedback);
        show(asked, field, said);
    }

    private void show(Asked asked, AnswerField field, FeedbackView said) {
        var source = asked.question().stimulus();
        if (source != null) {
            var panel = new StimulusPanel(source);
            panel.setOpen(false);
            add(panel);
        }
        add(field, said);
    }
}
