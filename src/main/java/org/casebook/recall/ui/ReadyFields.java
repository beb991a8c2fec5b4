package org.casebook.recall.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.course.Topic;

/** The topics and the day of a form that sets a day to be ready for; what is wrong is said at them. */
public final class ReadyFields {

    private final Course course;
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>("Topics");
    private final DatePicker day;

    public ReadyFields(Course course, String dayLabel, String dayHelp) {
        this.course = course;
        topics.setItems(course.topics());
        topics.setItemLabelGenerator(Topic::name);
        day = new DatePicker(dayLabel);
        day.setLocale(UI.getCurrent().getLocale());
        day.setHelperText(dayHelp);
    }

    public CheckboxGroup<Topic> topics() {
        return topics;
    }

    public DatePicker day() {
        return day;
    }

    public void choose(Collection<String> ids) {
        topics.setValue(course.topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .collect(Collectors.toSet()));
    }

    /** The ids of what is chosen, in the course's order; nothing, and said so, where none is. */
    public Optional<List<String>> chosenTopics() {
        var chosen = course.topics().stream()
                .filter(topics.getValue()::contains)
                .map(Topic::id)
                .toList();
        topics.setErrorMessage("Choose at least one topic.");
        topics.setInvalid(chosen.isEmpty());
        return Optional.of(chosen).filter(ids -> !ids.isEmpty());
    }

    /** The day that is chosen; nothing, and said so, where none is. */
    public Optional<LocalDate> chosenDay() {
        day.setInvalid(false);
        if (day.getValue() == null) {
            say("Choose a day.");
        }
        return Optional.ofNullable(day.getValue());
    }

    /** Sets what was chosen, and says at the day why it is refused if it is. */
    public void attempt(Runnable set) {
        try {
            set.run();
        } catch (InvalidInputException refusal) {
            say(String.valueOf(refusal.getMessage()));
        }
    }

    private void say(String wrong) {
        day.setErrorMessage(wrong);
        day.setInvalid(true);
        day.focus();
    }
}
