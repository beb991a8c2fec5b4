package org.casebook.learning.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.learning.SittingHead;

/** A student's own quizzes, each with the way to what it showed. */
class QuizList extends UnorderedList {

    QuizList(Course course, List<SittingHead> heads) {
        addClassName("quizzes");
        for (var head : heads) {
            var link = new RouterLink(
                    ReaderTime.dateTime(head.startedAt()), SittingView.class, SittingView.address(head.id()));
            var topics = new Span(head.topics().stream()
                    .map(id -> course.topic(id).map(Topic::name).orElse(id))
                    .collect(Collectors.joining(", ")));
            topics.addClassName("about");
            var result = new Span(result(head));
            result.addClassName("state");
            add(new ListItem(link, topics, result));
        }
    }

    private static String result(SittingHead head) {
        if (head.finishedAt() == null) {
            return "Open: " + head.answered() + " answered";
        }
        return head.withheld() ? head.answered() + " answered, handed in" : Words.score(head);
    }
}
