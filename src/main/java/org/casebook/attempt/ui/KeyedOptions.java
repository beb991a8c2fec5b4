package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.casebook.base.ui.Prose;

/** Options shown each with the number key that chooses it. */
final class KeyedOptions {

    private KeyedOptions() {}

    /**
     * Renders options named by their place in the question.
     *
     * @param order the places in the order shown, which gives the number keys
     */
    static ComponentRenderer<Component, Integer> renderer(List<String> texts, List<Integer> order) {
        return new ComponentRenderer<>(place -> {
            var key = new Span(Integer.toString(order.indexOf(place) + 1));
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            var label = new Span(key, Prose.inline(texts.get(place)));
            label.addClassName("option");
            return label;
        });
    }
}
