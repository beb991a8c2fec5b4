package org.casebook.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.people.Person;
import org.casebook.results.FollowUps;
import org.casebook.results.FollowUps.Need;
import org.casebook.results.analysis.Grouping;

/** Who could work on what together. */
class SimilarGroupsPanel extends Section {

    private final Course course;
    private final FollowUps followUps;
    private final ClassSummary schoolClass;

    SimilarGroupsPanel(Course course, FollowUps followUps, ClassSummary schoolClass, Grouping<Person> grouping) {
        this.course = course;
        this.followUps = followUps;
        this.schoolClass = schoolClass;
        add(new H2("Suggested groups"));
        if (grouping.forAll().isEmpty() && grouping.groups().isEmpty()) {
            add(new Paragraph("There is no group to suggest: we can't be sure enough that any student needs a topic."));
        } else {
            var groups = Styled.div("next-steps");
            grouping.forAll().forEach((topic, students) -> groups.add(card(topic, "the whole class", students)));
            grouping.groups().forEach(group -> groups.add(card(group.topic(), "a group", group.students())));
            add(groups, Prose.note(measure()));
        }
        if (!grouping.unknown().isEmpty()) {
            add(Prose.note("Too few answers yet to suggest anything (it takes " + Grouping.FEWEST_ANSWERS
                    + " on a topic): " + names(grouping.unknown()) + "."));
        }
    }

    private String measure() {
        return "A topic is suggested for those who are at least " + Percent.of(Grouping.SURE)
                + " likely to get fewer than "
                + Percent.of(course.masteryScale().nearly())
                + " of its questions right. Everyone is in one group at most; the names are in the alphabet's order.";
    }

    private Component card(String topic, String forWhom, List<Person> students) {
        var name = course.topic(topic).orElseThrow().name();
        var card = Styled.div(
                "card",
                new H3(name + ", for " + forWhom),
                new Paragraph(names(students)),
                LessonLinks.onTopic(course, topic));
        var need = new Need(topic, students.stream().map(Person::id).collect(Collectors.toSet()), List.of());
        FollowUpButton.of(followUps, schoolClass, need, name + ", for " + names(students))
                .forEach(card::add);
        return card;
    }

    private static String names(List<Person> students) {
        return students.stream().map(Person::inText).collect(Collectors.joining(", "));
    }
}
