package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.attempt.AttemptSummary;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** A student's own quizzes, each with the way to what it showed. */
public class QuizList extends UnorderedList {

    public QuizList(Course course, List<AttemptSummary> heads) {
        addClassName("quizzes");
        for (var head : heads) {
            var link = QuizLinks.quiz(ReaderTime.dateTime(head.startedAt()), head.id());
            var topics = Styled.span(
                    "about",
                    head.topics().stream()
                            .map(id -> course.topic(id).map(Topic::name).orElse(id))
                            .collect(Collectors.joining(", ")));
            var result = Styled.span("state", result(head));
            add(new ListItem(link, topics, result));
        }
    }

    private static String result(AttemptSummary head) {
        if (head.finishedAt() == null) {
            return "Open: " + head.answered() + " answered";
        }
        return head.withheld() ? head.answered() + " answered, handed in" : AttemptWords.score(head);
    }
}
