package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.casebook.course.question.Option;
import org.casebook.course.question.Response;

/** One option of several. */
class ChoiceField implements AnswerField {

    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();

    ChoiceField(List<Option> options, List<Integer> order) {
        group.setItems(order);
        group.setRenderer(
                KeyedOptions.renderer(options.stream().map(Option::text).toList(), order));
        group.setAriaLabel("Choose one answer");
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("answer-options");
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Response> response() {
        return group.getOptionalValue().map(Response.Chosen::new);
    }

    @Override
    public String whatIsMissing() {
        return "Choose an answer first.";
    }

    @Override
    public void lock(Response response) {
        group.setValue(response instanceof Response.Chosen(int option) ? option : null);
        group.setReadOnly(true);
    }
}
