package org.casebook.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.casebook.base.ui.ShareBar;
import org.casebook.course.Course;
import org.casebook.learning.TopicMastery;

/** Topics with what is known of each: the word, the expected share and its range, drawn and written. */
public class MasteryList extends UnorderedList {

    public MasteryList(Course course, List<TopicMastery> mastery) {
        addClassName("mastery");
        mastery.forEach(topic -> add(item(course, topic)));
    }

    private static ListItem item(Course course, TopicMastery mastery) {
        var name = new Span(course.topic(mastery.topic()).orElseThrow().name());
        name.addClassName("topic-name");
        var head = new Div(name);
        if (mastery.answers() > 0) {
            var word = new Span(Words.of(mastery.word()));
            word.addClassNames("mastery-word", mastery.word().name().toLowerCase(java.util.Locale.ROOT));
            head.add(word);
        }
        head.addClassName("mastery-head");
        var item = new ListItem(head);
        if (mastery.answers() > 0) {
            item.add(new ShareBar(
                    mastery.low(),
                    mastery.expected(),
                    mastery.high(),
                    course.masteryScale().nearly(),
                    course.masteryScale().secure()));
        }
        item.add(new Paragraph(Words.of(mastery)));
        return item;
    }
}
