package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Labels;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;

/** The fields that every question has. */
class HeadFields {

    private static final int BRIEF = 70;

    private final Course course;
    private final TextField name;
    private final LabelFields labels;
    private final MultiSelectComboBox<String> enemies =
            new MultiSelectComboBox<>("Not in the same quiz as (may be empty)");
    private final Checkbox figures = new Checkbox("It only asks to work with numbers");
    private final TextArea stem;
    private final TextArea explanation;

    HeadFields(Course course, Draft draft, Runnable changed) {
        this.course = course;
        name = Inputs.line("Name for your list", draft.name(), changed);
        stem = Inputs.text(draft.kind() == QuestionKind.TRUE_FALSE ? "Statement" : "Question", draft.stem(), changed);
        stem.setHelperText("Put *stars* around a word to emphasise it.");
        explanation = Inputs.text("Explanation of the right answer", draft.explanation(), changed);
        labels = new LabelFields(course, new Labels(draft.topic(), draft.passage(), draft.difficulty(), draft.level()));
        var others =
                new ArrayList<>(course.questions().stream().map(Question::id).toList());
        draft.enemies().stream().filter(id -> !others.contains(id)).forEach(others::add);
        enemies.setItems(others);
        enemies.setItemLabelGenerator(this::enemyLabel);
        enemies.setValue(draft.enemies());
        figures.setHelperText("An assignment can leave such questions out.");
        figures.setValue(draft.skill() == Head.Skill.FIGURES);
        Stream.concat(labels.values().stream(), Stream.of(figures, enemies))
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    /** What the question itself consists of, before the parts of its kind. */
    List<Component> before() {
        return List.of(stem);
    }

    /** What belongs to it after those. */
    List<Component> after() {
        return Stream.of(List.of(explanation), labels.components(), List.of(figures, enemies, name))
                .<Component>flatMap(List::stream)
                .toList();
    }

    Draft draft(DraftBody body) {
        var unlabelled = new Draft(
                name.getValue().strip(),
                "",
                null,
                null,
                "",
                stem.getValue(),
                explanation.getValue(),
                enemies.getValue().stream().sorted().toList(),
                body,
                figures.getValue() ? Head.Skill.FIGURES : null);
        return labels.labels().on(unlabelled);
    }

    Map<String, HasValidation> fields() {
        var fields = new HashMap<String, HasValidation>(labels.fields());
        fields.putAll(Map.of("stem", stem, "explanation", explanation, "enemies", enemies));
        return fields;
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
