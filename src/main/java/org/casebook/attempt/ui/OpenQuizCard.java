package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.casebook.attempt.AttemptSummary;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** The quiz that a student has open, and the way back to it: one is open at a time. */
public class OpenQuizCard extends Div {

    public OpenQuizCard(Course course, AttemptSummary head) {
        var goOn = QuizLinks.quiz("Go on with the quiz", head.id());
        goOn.addClassName("action");
        add(
                new Paragraph("You have a quiz open: "
                        + head.topics().stream()
                                .flatMap(id -> course.topic(id).stream())
                                .map(Topic::name)
                                .collect(Collectors.joining(", "))
                        + "; " + AttemptWords.length(head) + ". " + head.answered()
                        + (head.answered() == 1 ? " question is" : " questions are") + " answered and saved."),
                goOn);
        addClassName("card");
    }
}
