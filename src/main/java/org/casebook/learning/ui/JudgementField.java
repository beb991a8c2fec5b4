package org.casebook.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.casebook.course.question.Option;
import org.casebook.course.question.Response;
import org.casebook.course.question.TrueFalse;

/** True or false, and why. */
class JudgementField implements AnswerField {

    private final RadioButtonGroup<Boolean> verdict = new RadioButtonGroup<>("This statement is");
    private final RadioButtonGroup<Integer> reason = new RadioButtonGroup<>("Because");

    JudgementField(TrueFalse question, List<Integer> order) {
        verdict.setItems(true, false);
        verdict.setItemLabelGenerator(isTrue -> isTrue ? "True" : "False");
        reason.setItems(order);
        reason.setRenderer(KeyedOptions.renderer(
                question.reasons().stream().map(Option::text).toList(), order));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.addClassName("answer-options");
    }

    @Override
    public Component component() {
        var both = new Div(verdict, reason);
        both.addClassName("judgement");
        return both;
    }

    @Override
    public Optional<Response> response() {
        return verdict.getOptionalValue()
                .flatMap(judged -> reason.getOptionalValue().map(because -> new Response.Judged(judged, because)));
    }

    @Override
    public String whatIsMissing() {
        return "Choose true or false, and a reason.";
    }

    @Override
    public void lock(Response response) {
        if (response instanceof Response.Judged(boolean judged, int because)) {
            verdict.setValue(judged);
            reason.setValue(because);
        } else {
            verdict.clear();
            reason.clear();
        }
        verdict.setReadOnly(true);
        reason.setReadOnly(true);
    }
}
