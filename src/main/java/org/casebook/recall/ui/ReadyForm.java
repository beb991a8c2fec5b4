package org.casebook.recall.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.recall.DueReviews;
import org.casebook.recall.DueReviews.Ready;

/** The day for which a student wants to know some topics, and what it takes. */
class ReadyForm extends Div {

    private final Course course;
    private final DueReviews reviews;
    private final DatePicker day = new DatePicker("Day");
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics");
    private final Paragraph forecast = new Paragraph();
    private final Button remove = Buttons.quiet("Remove the day", _ -> remove());

    ReadyForm(Course course, DueReviews reviews) {
        this.course = course;
        this.reviews = reviews;
        day.setHelperText("Such as the day of a test.");
        day.setLocale(UI.getCurrent().getLocale());
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        forecast.getElement().setAttribute("role", "status");
        add(Styled.div("fields", day, topics, new Div(Buttons.primary("Plan for it", _ -> set()), remove)), forecast);
        show();
    }

    private void show() {
        var ready = reviews.readyDate(CurrentActor.get());
        day.setValue(ready.map(Ready::day).orElse(null));
        topics.setValue(ready.map(date -> course.topics().stream()
                        .filter(topic -> date.topics().contains(topic.id()))
                        .collect(Collectors.toSet()))
                .orElseGet(() -> Set.copyOf(course.topics())));
        remove.setVisible(ready.isPresent());
        forecast.setText(reviews.forecast(CurrentActor.get(), ReaderTime.zone())
                .map(RecallWords::forecast)
                .orElseGet(() -> ready.isPresent() ? "That day is past." : ""));
    }

    private void set() {
        day.setInvalid(false);
        topics.setInvalid(false);
        if (day.getValue() == null) {
            say("Choose a day.");
            return;
        }
        var chosen = course.topics().stream()
                .filter(topics.getValue()::contains)
                .map(Topic::id)
                .toList();
        if (chosen.isEmpty()) {
            topics.setErrorMessage("Choose at least one topic.");
            topics.setInvalid(true);
            return;
        }
        try {
            reviews.beReady(CurrentActor.get(), new Ready(day.getValue(), chosen), ReaderTime.zone());
            show();
        } catch (InvalidInputException refusal) {
            say(String.valueOf(refusal.getMessage()));
        }
    }

    private void say(String wrong) {
        day.setErrorMessage(wrong);
        day.setInvalid(true);
        day.focus();
    }

    private void remove() {
        reviews.forgetDate(CurrentActor.get());
        show();
        day.focus();
    }
}
