package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Option;

/** Options of which one or some are chosen. Each has a value, which stands for it in the answer. */
class OptionGroup extends FieldSet {

    private static final String ONE = "radio";
    private static final String SOME = "checkbox";

    private final String type;
    private final Map<String, HtmlComponent> fields = new LinkedHashMap<>();

    private OptionGroup(String type, String name) {
        super(name);
        this.type = type;
    }

    /**
     * Parts of a question of which one is chosen, each with the number key that does so.
     *
     * @param name what is to be done, for who reads by ear
     * @param order the places of the parts in the order shown; they are the values
     */
    static OptionGroup oneOf(String name, List<Option> parts, List<Integer> order) {
        return new OptionGroup(ONE, name).withKeys(parts, order);
    }

    /** Parts of a question of which any number is chosen. */
    static OptionGroup someOf(String name, List<Option> parts, List<Integer> order) {
        return new OptionGroup(SOME, name).withKeys(parts, order);
    }

    /** Whether a statement is true. */
    static OptionGroup verdict() {
        var group = new OptionGroup(ONE, "This statement is");
        group.addClassName("verdicts");
        group.add(group.option("true", new Span("True")));
        group.add(group.option("false", new Span("False")));
        return group;
    }

    private OptionGroup withKeys(List<Option> parts, List<Integer> order) {
        addClassName("answer-options");
        for (int place : order) {
            var option = option(
                    Integer.toString(place), Prose.inline(parts.get(place).text()));
            var key = new Span(Integer.toString(fields.size()));
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            option.addComponentAtIndex(1, key);
            add(option);
        }
        return this;
    }

    private NativeLabel option(String value, Component text) {
        var field = new HtmlComponent(Tag.INPUT);
        field.getElement().setAttribute("type", type).setAttribute("value", value);
        fields.put(value, field);
        var option = new NativeLabel();
        option.addClassName("option");
        option.add(field, text);
        return option;
    }

    /** Shows what was chosen, which can't be changed any more. */
    void lock(Collection<String> chosen) {
        fields.forEach((value, field) -> field.getElement()
                .setProperty("checked", chosen.contains(value))
                .setAttribute("disabled", true));
    }
}
