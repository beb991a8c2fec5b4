package org.casebook.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.casebook.attempt.AttemptOutcome.Change;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.bank.TopicMastery.NothingYet;
import org.casebook.base.ui.ShareBar;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;

/** Topics with what is known of each: the word, the expected share and its range, drawn and written. */
public class MasteryList extends Div {

    private final Course course;
    private final UnorderedList list = new UnorderedList();

    private MasteryList(Course course) {
        this.course = course;
        list.addClassName("mastery");
        add(list);
    }

    public MasteryList(Course course, List<TopicMastery> mastery) {
        this(course);
        mastery.forEach(topic -> list.add(
                switch (topic) {
                    case NothingYet _ -> item(topic, new Paragraph(AttemptWords.NOTHING_YET));
                    case Known known -> item(topic, word(known), bar(known), new Paragraph(AttemptWords.of(known)));
                }));
        if (mastery.stream().anyMatch(Known.class::isInstance)) {
            add(new MasteryLegend(course.masteryScale(), false));
        }
    }

    /** What a quiz has changed, of the topics that something is known of. */
    static MasteryList ofChanges(Course course, List<Change> changes) {
        var made = new MasteryList(course);
        boolean moved = false;
        for (var change : changes) {
            if (change.after() instanceof Known after) {
                var bar = made.bar(after);
                if (change.before() instanceof Known before) {
                    bar.before(before.expected());
                    moved = true;
                }
                made.list.add(made.item(
                        after,
                        word(after),
                        bar,
                        new Paragraph(AttemptWords.of(after)),
                        new Paragraph(AttemptWords.before(change))));
            }
        }
        if (made.list.getComponentCount() > 0) {
            made.add(new MasteryLegend(course.masteryScale(), moved));
        }
        return made;
    }

    private ListItem item(TopicMastery mastery, Component... rest) {
        var head = Styled.div(
                "mastery-head",
                Styled.span(
                        "topic-name",
                        course.topic(mastery.topic()).orElseThrow().name()));
        var item = new ListItem(head);
        for (var part : rest) {
            (part instanceof Span ? head : item).add(part);
        }
        return item;
    }

    private static Span word(Known mastery) {
        var word = new Span(AttemptWords.of(mastery.word()));
        word.addClassNames("mastery-word", mastery.word().name().toLowerCase(Locale.ROOT));
        return word;
    }

    private ShareBar bar(Known mastery) {
        var scale = course.masteryScale();
        return new ShareBar(mastery.low(), mastery.expected(), mastery.high(), scale.nearly(), scale.secure());
    }
}
