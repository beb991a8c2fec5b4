package org.casebook.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.ShareBar;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.goals.WeeklyChanges.TopicWeek;
import org.casebook.goals.WeeklyChanges.Week;

/** What each week has changed, the latest first. */
class WeekList extends Div {

    private final Course course;

    WeekList(Course course, List<Week> weeks) {
        this.course = course;
        weeks.forEach(week -> add(
                new H3("Week from " + ReaderTime.day(week.monday())),
                Styled.list("mastery", week.topics(), this::item)));
    }

    private ListItem item(TopicWeek week) {
        var head = Styled.div(
                "mastery-head",
                Styled.span("topic-name", week.topic().name()),
                new Span(GoalWords.questions(week.answers())));
        return new ListItem(
                head, bar(week), new Paragraph(GoalWords.change(week)), new Paragraph(GoalWords.noise(week)));
    }

    private ShareBar bar(TopicWeek week) {
        var scale = course.masteryScale();
        var after = week.after();
        var bar = new ShareBar(after.low(), after.expected(), after.high(), scale.nearly(), scale.secure());
        var before = week.before();
        return before == null ? bar : bar.before(before.expected());
    }
}
