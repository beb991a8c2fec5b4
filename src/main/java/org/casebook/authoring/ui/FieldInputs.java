package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casebook.course.question.Field;
import org.casebook.course.question.Standing;

/** Inputs for fields of a question, or of one of its entries. */
class FieldInputs {

    private final List<Component> components = new ArrayList<>();
    private final Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    private final Map<String, HasValidation> validated = new LinkedHashMap<>();
    private final Runnable changed;

    /** @param text what a field has so far, by its key */
    FieldInputs(List<Field> fields, Function<String, String> text, Runnable changed) {
        this.changed = changed;
        fields.forEach(field -> add(field, text.apply(field.key())));
    }

    /** Inputs for an option: why it is wrong is asked for only of a wrong one. */
    static FieldInputs ofOption(List<Field> fields, Function<String, String> text, Runnable changed) {
        var option = new FieldInputs(fields, text, changed);
        var correct = (Checkbox) option.componentOf(Field.Sort.FLAG, fields);
        var why = option.componentOf(Field.Sort.REASON, fields);
        why.setVisible(!correct.getValue());
        correct.addValueChangeListener(event -> why.setVisible(!event.getValue()));
        return option;
    }

    private Component componentOf(Field.Sort sort, List<Field> fields) {
        return components.get(fields.stream().map(Field::sort).toList().indexOf(sort));
    }

    private void add(Field field, String text) {
        switch (field.sort()) {
            case TEXT, REASON -> typed(field, Inputs.text(field.label(), text, changed));
            case WORDS -> typed(field, Inputs.line(field.label(), text, changed));
            case NUMBER, TOLERANCE -> {
                var number = Inputs.number(field.label(), text, changed);
                typed(field, number);
                texts.put(field.key(), () -> number.getValue().strip());
            }
            case VERDICT ->
                oneOf(field, text, List.of("true", "false"), one -> Boolean.parseBoolean(one) ? "True" : "False");
            case STANDING ->
                oneOf(
                        field,
                        text,
                        Arrays.stream(Standing.values()).map(Standing::written).toList(),
                        one -> Standing.valueOf(one.toUpperCase(Locale.ROOT)).label());
            case FLAG -> {
                var flag = new Checkbox(field.label(), Boolean.parseBoolean(text));
                flag.addValueChangeListener(_ -> changed.run());
                components.add(flag);
                texts.put(field.key(), () -> flag.getValue() ? "true" : "");
            }
        }
    }

    /** What is hidden isn't asked for, and what was typed there doesn't count. */
    private <C extends Component & HasValidation & HasValue<?, String>> void typed(Field field, C input) {
        components.add(input);
        texts.put(field.key(), () -> input.isVisible() ? input.getValue() : "");
        validated.put(field.key(), input);
    }

    private void oneOf(Field field, String text, List<String> items, ItemLabelGenerator<String> label) {
        var choice = new RadioButtonGroup<String>(field.label());
        choice.setItems(items);
        choice.setItemLabelGenerator(label);
        choice.setValue(items.contains(text) ? text : null);
        choice.setManualValidation(true);
        choice.addValueChangeListener(_ -> changed.run());
        components.add(choice);
        texts.put(field.key(), () -> choice.getOptionalValue().orElse(""));
        validated.put(field.key(), choice);
    }

    List<Component> components() {
        return components;
    }

    /** What the fields have now, by their keys. */
    Map<String, String> texts() {
        var now = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> now.put(key, text.get()));
        return now;
    }

    /** The inputs that show what is wrong with them, by their fields' keys. */
    Map<String, HasValidation> validated() {
        return validated;
    }
}
