package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Response;

/** For every left side a choice of right sides. */
class PairParts extends AnswerParts {

    private static final String NONE = "";

    private final List<HtmlContainer> choices = new ArrayList<>();

    PairParts(Matching question, List<Integer> order) {
        addClassName("matching");
        var rights = question.rights().stream().map(Prose::plain).toList();
        for (var pair : question.pairs()) {
            var choice = new HtmlContainer("select");
            choice.getElement().setAttribute("aria-label", "Belongs to: " + Prose.plain(pair.left()));
            choice.add(option(NONE, "Choose"));
            order.forEach(place -> choice.add(option(Integer.toString(place), rights.get(place))));
            choices.add(choice);
            var left = new Div(Prose.inline(pair.left()));
            left.addClassName("left");
            var row = new Div(left, choice);
            row.addClassName("pair");
            add(row);
        }
    }

    private static HtmlContainer option(String value, String text) {
        var option = new HtmlContainer("option");
        option.getElement().setAttribute("value", value);
        option.setText(text);
        return option;
    }

    @Override
    void lock(Response response) {
        for (int left = 0; left < choices.size(); left++) {
            choices.get(left)
                    .getElement()
                    .setProperty(
                            "value",
                            response instanceof Response.Matched(var rights)
                                    ? Integer.toString(rights.get(left))
                                    : NONE)
                    .setAttribute("disabled", true);
        }
    }
}
