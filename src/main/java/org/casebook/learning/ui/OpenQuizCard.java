package org.casebook.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.learning.SittingHead;

/** The quiz that a student has open, and the way back to it: one is open at a time. */
class OpenQuizCard extends Div {

    OpenQuizCard(Course course, SittingHead head) {
        var goOn = new RouterLink("Go on with the quiz", SittingView.class, SittingView.address(head.id()));
        goOn.addClassName("action");
        add(
                new Paragraph("You have a quiz open: "
                        + head.topics().stream()
                                .flatMap(id -> course.topic(id).stream())
                                .map(Topic::name)
                                .collect(Collectors.joining(", "))
                        + "; " + Words.length(head) + ". " + head.answered()
                        + (head.answered() == 1 ? " question is" : " questions are") + " answered and saved."),
                goOn);
        addClassName("card");
    }
}
