package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Response;

/** For every left side a choice of right sides. */
class MatchingField implements AnswerField {

    private final List<Select<Integer>> choices = new ArrayList<>();
    private final Div rows = new Div();

    MatchingField(Matching question, List<Integer> order) {
        rows.addClassName("matching");
        var rights = question.rights().stream().map(Prose::plain).toList();
        for (var pair : question.pairs()) {
            var choice = new Select<Integer>();
            choice.setItems(order);
            choice.setItemLabelGenerator(rights::get);
            choice.setPlaceholder("Choose");
            choice.setAriaLabel("Belongs to: " + Prose.plain(pair.left()));
            choices.add(choice);
            var left = new Div(Prose.inline(pair.left()));
            left.addClassName("left");
            var row = new Div(left, choice);
            row.addClassName("pair");
            rows.add(row);
        }
    }

    @Override
    public Component component() {
        return rows;
    }

    @Override
    public Optional<Response> response() {
        if (choices.stream().anyMatch(Select::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                new Response.Matched(choices.stream().map(Select::getValue).toList()));
    }

    @Override
    public String whatIsMissing() {
        return "Choose something for every line.";
    }

    @Override
    public void lock(Response response) {
        for (int left = 0; left < choices.size(); left++) {
            choices.get(left).setValue(response instanceof Response.Matched(var rights) ? rights.get(left) : null);
            choices.get(left).setReadOnly(true);
        }
    }
}
