package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.lessons.ui.SectionLink;

/** Why the right answer is right, and the passage in which that stands. */
class ReasonPanel extends Div {

    ReasonPanel(Course course, Question question) {
        addClassName("reason");
        var explanation = question.head().explanation();
        if (!explanation.isEmpty()) {
            add(new H2("Why"), Prose.paragraph(explanation));
        }
        var place = question.head().passage();
        course.passage(place).ifPresent(passage -> {
            var section = course.section(place.section()).orElseThrow();
            add(
                    Styled.div("passage-quote", Prose.paragraph(Prose.plain(passage.html()))),
                    new Paragraph(new Span("From the lesson "), new SectionLink(section, place)));
        });
    }
}
