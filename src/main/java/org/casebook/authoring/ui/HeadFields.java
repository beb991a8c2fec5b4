package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;

/** The fields that every question has. */
class HeadFields {

    private static final int BRIEF = 70;

    private final Course course;
    private final TextField name;
    private final Select<String> topic = new Select<>();
    private final PassageField passage;
    private final Select<Integer> difficulty = new Select<>();
    private final Select<Head.Level> level = new Select<>();
    private final MultiSelectComboBox<String> enemies =
            new MultiSelectComboBox<>("Not in the same quiz as (may be empty)");
    private final TextArea stem;
    private final TextArea explanation;

    HeadFields(Course course, Draft draft, Runnable changed) {
        this.course = course;
        name = Inputs.line("Name for your list", draft.name(), changed);
        stem = Inputs.text(
                draft.body() instanceof DraftBody.Judgement ? "Statement" : "Question", draft.stem(), changed);
        stem.setHelperText("Put *stars* around a word to emphasise it.");
        explanation = Inputs.text("Explanation of the right answer", draft.explanation(), changed);
        topic.setLabel("Topic");
        topic.setItems(course.topics().stream().map(Topic::id).toList());
        topic.setItemLabelGenerator(id -> course.topic(id).map(Topic::name).orElse(id));
        course.topic(draft.topic()).map(Topic::id).ifPresent(topic::setValue);
        passage = new PassageField(course, draft.passage());
        difficulty.setLabel("Difficulty");
        difficulty.setItems(
                IntStream.rangeClosed(Head.EASIEST, Head.HARDEST).boxed().toList());
        difficulty.setItemLabelGenerator(KindWords::ofDifficulty);
        difficulty.setValue(draft.difficulty());
        level.setLabel("What answering takes");
        level.setItems(Head.Level.values());
        level.setItemLabelGenerator(KindWords::of);
        level.setValue(draft.level());
        var others =
                new ArrayList<>(course.questions().stream().map(Question::id).toList());
        draft.enemies().stream().filter(id -> !others.contains(id)).forEach(others::add);
        enemies.setItems(others);
        enemies.setItemLabelGenerator(this::enemyLabel);
        enemies.setValue(draft.enemies());
        for (HasValidation field : List.<HasValidation>of(topic, passage.field(), difficulty, level)) {
            field.setManualValidation(true);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(topic, passage.field(), difficulty, level, enemies)) {
            field.addValueChangeListener(_ -> changed.run());
        }
    }

    /** What the question itself consists of, before the parts of its kind. */
    List<Component> before() {
        return List.of(stem);
    }

    /** What belongs to it after those. */
    List<Component> after() {
        return List.of(explanation, topic, passage.field(), passage.text(), difficulty, level, enemies, name);
    }

    Draft draft(DraftBody body) {
        return new Draft(
                name.getValue().strip(),
                Optional.ofNullable(topic.getValue()).orElse(""),
                difficulty.getValue(),
                level.getValue(),
                passage.value(),
                stem.getValue(),
                explanation.getValue(),
                enemies.getValue().stream().sorted().toList(),
                body);
    }

    Map<String, HasValidation> fields() {
        return Map.of(
                "stem", stem,
                "explanation", explanation,
                "topic", topic,
                "passage", passage.field(),
                "difficulty", difficulty,
                "level", level,
                "enemies", enemies);
    }

    private String enemyLabel(String id) {
        return course.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .map(question -> brief(Prose.plain(question.head().stem())))
                .orElse(id);
    }

    static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + " …";
    }
}
