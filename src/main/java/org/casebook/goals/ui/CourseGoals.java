package org.casebook.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.goals.LearningGoals.OfTopic;
import org.casebook.goals.ShownGoal;
import org.casebook.lessons.ui.SectionLink;

/** The goals of a topic with what a student has shown of each, and where to read on it. */
class CourseGoals extends Div {

    CourseGoals(Course course, OfTopic topic) {
        add(
                topic.goals().isEmpty()
                        ? new Paragraph("The course says nothing of its own on this topic.")
                        : Styled.list("goals", topic.goals(), goal -> item(course, goal)));
    }

    private static ListItem item(Course course, ShownGoal goal) {
        var extent = Styled.span("goal-extent", GoalWords.extent(goal));
        extent.addClassName(goal.extent().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var read = new Span("Read: ");
        read.addClassName("goal-sections");
        boolean first = true;
        for (var slug : goal.goal().passages().stream()
                .map(PassageRef::section)
                .distinct()
                .toList()) {
            if (!first) {
                read.add(", ");
            }
            first = false;
            course.section(slug).map(SectionLink::new).ifPresent(read::add);
        }
        return new ListItem(
                Styled.div("goal-text", new Span(goal.goal().text())),
                Styled.div("goal-shown", extent, new Span(" " + GoalWords.counts(goal)), read));
    }
}
