package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.course.question.Option;
import org.casebook.course.question.Response;

/** Any number of options. */
class ChoicesField implements AnswerField {

    private final CheckboxGroup<Integer> group = new CheckboxGroup<>();

    ChoicesField(List<Option> options, List<Integer> order) {
        group.setItems(order);
        group.setRenderer(
                KeyedOptions.renderer(options.stream().map(Option::text).toList(), order));
        group.setAriaLabel("Choose all that apply");
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("answer-options");
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Response> response() {
        return group.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new Response.ChosenSet(new TreeSet<>(group.getValue())));
    }

    @Override
    public String whatIsMissing() {
        return "Choose at least one answer first.";
    }

    @Override
    public void lock(Response response) {
        group.setValue(response instanceof Response.ChosenSet(var options) ? options : Set.of());
        group.setReadOnly(true);
    }
}
