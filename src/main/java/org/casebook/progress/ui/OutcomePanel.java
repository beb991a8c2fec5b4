package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.ui.Addressee;
import org.casebook.bank.TopicMastery.NothingYet;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** What a finished quiz has shown: the quiz by itself, and what is believed of each topic from all quizzes. */
public class OutcomePanel extends Div {

    public OutcomePanel(Course course, AttemptSummary head, AttemptOutcome outcome, Addressee to) {
        var words = new OutcomeWords(head, outcome, to);
        add(new H2("This quiz"), new Paragraph(String.join(" ", words.sentences())));
        words.ending().forEach(sentence -> add(new Paragraph(sentence)));
        var decisions = words.decisions(course);
        if (!decisions.isEmpty()) {
            add(
                    new Paragraph("What it has decided, with 90 % certainty:"),
                    Styled.list("rules", decisions, ListItem::new));
        }
        add(new H2("Each topic, from all quizzes"), MasteryList.ofChanges(course, outcome.topics()));
        var unknown = outcome.topics().stream()
                .filter(change -> change.after() instanceof NothingYet)
                .flatMap(change -> course.topic(change.topic()).stream())
                .map(Topic::name)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            add(Prose.note("No question answered yet: " + unknown + "."));
        }
    }
}
