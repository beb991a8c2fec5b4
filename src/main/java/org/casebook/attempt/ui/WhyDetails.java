package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** Why the engine chose a question, opened on demand. */
class WhyDetails extends NativeDetails {

    WhyDetails(Course course, WhyThisQuestion why) {
        super("Why this question?");
        addClassName("quiet");
        setContent(new Paragraph(
                AttemptWords.of(why, course.topic(why.topic()).map(Topic::name).orElse(why.topic()))));
    }
}
