package org.casebook.recall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
    private final ReadyFields fields;
    private final Paragraph forecast = new Paragraph();
    private final Button remove = Buttons.quiet("Remove the day", _ -> remove());

    ReadyForm(Course course, DueReviews reviews) {
        this.course = course;
        this.reviews = reviews;
        fields = new ReadyFields(course, "Day", "Such as the day of a test.");
        forecast.getElement().setAttribute("role", "status");
        add(
                Styled.div(
                        "fields",
                        fields.day(),
                        fields.topics(),
                        new Div(Buttons.primary("Plan for it", _ -> set()), remove)),
                forecast);
        show();
    }

    private void show() {
        var ready = reviews.readyDate(CurrentActor.get());
        fields.day().setValue(ready.map(Ready::day).orElse(null));
        fields.choose(ready.map(Ready::topics)
                .orElseGet(() -> course.topics().stream().map(Topic::id).toList()));
        remove.setVisible(ready.isPresent());
        forecast.setText(reviews.forecast(CurrentActor.get(), ReaderTime.zone())
                .map(RecallWords::forecast)
                .orElseGet(() -> ready.isPresent() ? "That day is past." : ""));
    }

    private void set() {
        fields.chosenDay().ifPresent(day -> fields.chosenTopics()
                .ifPresent(topics -> fields.attempt(() -> {
                    reviews.beReady(CurrentActor.get(), new Ready(day, topics), ReaderTime.zone());
                    show();
                })));
    }

    private void remove() {
        reviews.forgetDate(CurrentActor.get());
        show();
        fields.day().focus();
    }
}
