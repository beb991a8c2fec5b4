package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.draft.Labels;
import org.casebook.course.question.Head;

/** The fields for what can be said of many questions at once, and is said of each. */
class LabelFields {

    private final Select<String> topic = new Select<>();
    private final PassageField passage;
    private final Select<Integer> difficulty = new Select<>();
    private final Select<Head.Level> level = new Select<>();

    LabelFields(Course course, Labels labels) {
        topic.setLabel("Topic");
        topic.setItems(course.topics().stream().map(Topic::id).toList());
        topic.setItemLabelGenerator(id -> course.topic(id).map(Topic::name).orElse(id));
        course.topic(labels.topic()).map(Topic::id).ifPresent(topic::setValue);
        passage = new PassageField(course, labels.passage());
        difficulty.setLabel("Difficulty");
        difficulty.setItems(
                IntStream.rangeClosed(Head.EASIEST, Head.HARDEST).boxed().toList());
        difficulty.setItemLabelGenerator(LabelFields::difficulty);
        difficulty.setValue(labels.difficulty());
        level.setLabel("What answering takes");
        level.setItems(Head.Level.values());
        level.setItemLabelGenerator(Head.Level::label);
        level.setValue(labels.level());
        for (HasValidation field : fields().values()) {
            field.setManualValidation(true);
        }
    }

    Labels labels() {
        return new Labels(
                Optional.ofNullable(topic.getValue()).orElse(""),
                passage.value(),
                difficulty.getValue(),
                level.getValue());
    }

    List<Component> components() {
        return List.of(topic, passage.field(), passage.text(), difficulty, level);
    }

    List<HasValue<?, ?>> values() {
        return List.of(topic, passage.field(), difficulty, level);
    }

    /** By their names in a question file. */
    Map<String, HasValidation> fields() {
        return Map.of("topic", topic, "passage", passage.field(), "difficulty", difficulty, "level", level);
    }

    private static String difficulty(int difficulty) {
        return switch (difficulty) {
            case Head.EASIEST -> "1 – nearly everyone knows";
            case Head.HARDEST -> "5 – few know";
            case 3 -> "3 – about half know";
            default -> Integer.toString(difficulty);
        };
    }
}
