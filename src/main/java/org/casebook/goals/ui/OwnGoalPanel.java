package org.casebook.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.course.Topic;
import org.casebook.goals.Outlook;
import org.casebook.goals.OwnGoal;
import org.casebook.goals.OwnGoals;
import org.casebook.people.CurrentActor;
import org.casebook.recall.DueReviews.Ready;
import org.casebook.recall.ui.ReadyFields;

/** A student's own goal: what they want to reach and by when, how they stand, and the form to set it. */
class OwnGoalPanel extends Div {

    private final Course course;
    private final OwnGoals goals;
    private final Div standing = new Div();
    private final ReadyFields fields;
    private final RadioButtonGroup<Mastery> target = new RadioButtonGroup<>("What you want to reach");
    private final Button drop = Buttons.quiet("Drop the goal", _ -> drop());

    OwnGoalPanel(Course course, OwnGoals goals) {
        this.course = course;
        this.goals = goals;
        addClassName("own-goal");
        standing.getElement().setAttribute("role", "status");
        target.setItems(Mastery.NEARLY, Mastery.SECURE);
        target.setItemLabelGenerator(AttemptWords::of);
        fields = new ReadyFields(course, "By", "It is the same day as ‘A day to be ready for’ under ‘Ask me again’.");
        add(
                standing,
                Styled.div(
                        "fields",
                        fields.topics(),
                        target,
                        fields.day(),
                        new Div(Buttons.primary("Set the goal", _ -> set()), drop)));
        show();
    }

    private void show() {
        var goal = goals.of(CurrentActor.get(), ReaderTime.zone());
        standing.removeAll();
        goal.ifPresentOrElse(
                this::stand,
                () -> standing.add(new Paragraph(
                        "You have set yourself no goal. Choose what you want to reach, on which topics and by when; nobody else"
                                + " sees it.")));
        fields.choose(goal.map(OwnGoal::topicIds).orElse(List.of()));
        target.setValue(goal.map(OwnGoal::target).orElse(Mastery.SECURE));
        fields.day().setValue(goal.map(OwnGoal::day).orElse(null));
        drop.setVisible(goal.isPresent());
    }

    private void stand(OwnGoal goal) {
        var names = course.topics().stream()
                .filter(topic -> goal.topicIds().contains(topic.id()))
                .map(Topic::name)
                .toList();
        standing.add(
                Styled.paragraph("goal", GoalWords.goal(goal, names)),
                Styled.list("outlooks", goal.topics(), outlook -> outlook(outlook, goal)));
        if (goal.topics().stream().anyMatch(Outlook.Foreseen.class::isInstance)) {
            standing.add(new Paragraph("This reckons with what you know today, and with questions on the goal's topics"
                    + " alone. What you read and learn until then comes on top."));
        }
    }

    private ListItem outlook(Outlook outlook, OwnGoal goal) {
        var name = course.topic(outlook.topic()).map(Topic::name).orElse(outlook.topic());
        return new ListItem(Styled.span("topic", name), new Span(": " + GoalWords.outlook(outlook, goal)));
    }

    private void set() {
        fields.chosenTopics().ifPresent(topics -> fields.chosenDay()
                .ifPresent(day -> fields.attempt(() -> {
                    goals.set(CurrentActor.get(), new Ready(day, topics, target.getValue()), ReaderTime.zone());
                    show();
                })));
    }

    private void drop() {
        goals.drop(CurrentActor.get());
        show();
        fields.day().focus();
    }
}
