package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.casebook.course.question.Option;
import org.casebook.course.question.Response;
import org.casebook.course.question.TrueFalse;

/** True or false, and why if the question offers reasons. */
class JudgementField implements AnswerField {

    private final RadioButtonGroup<Boolean> verdict = new RadioButtonGroup<>("This statement is");
    private final RadioButtonGroup<Integer> reason = new RadioButtonGroup<>("Because");
    private final boolean offersReasons;

    JudgementField(TrueFalse question, List<Integer> order) {
        offersReasons = !question.reasons().isEmpty();
        verdict.setItems(true, false);
        verdict.setItemLabelGenerator(isTrue -> isTrue ? "True" : "False");
        reason.setItems(order);
        reason.setRenderer(KeyedOptions.renderer(
                question.reasons().stream().map(Option::text).toList(), order));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.addClassName("answer-options");
    }

    /** What a student is to do, which stands above the statement and is read aloud before it. */
    static String task(TrueFalse question) {
        return question.reasons().isEmpty() ? "Is this true or false?" : "Is this true or false, and why?";
    }

    @Override
    public Component component() {
        var both = offersReasons ? new Div(verdict, reason) : new Div(verdict);
        both.addClassName("judgement");
        return both;
    }

    @Override
    public Optional<Response> response() {
        if (!offersReasons) {
            return verdict.getOptionalValue().map(Response.Judged::new);
        }
        return verdict.getOptionalValue()
                .flatMap(judged -> reason.getOptionalValue().map(because -> new Response.Judged(judged, because)));
    }

    @Override
    public String whatIsMissing() {
        return offersReasons ? "Choose true or false, and a reason." : "Choose true or false.";
    }

    @Override
    public void lock(Response response) {
        if (response instanceof Response.Judged(boolean judged, int because)) {
            verdict.setValue(judged);
            if (offersReasons) {
                reason.setValue(because);
            }
        } else {
            verdict.clear();
            reason.clear();
        }
        verdict.setReadOnly(true);
        reason.setReadOnly(true);
    }
}
