package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Matching.Pair;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;

/** For every left side a choice of right sides, which can be dragged there too, where there is room. */
class PairParts extends AnswerParts {

    private static final String NONE = "";

    private final List<Pair> pairs;
    private final List<HtmlContainer> choices = new ArrayList<>();
    private final List<Div> rows = new ArrayList<>();
    private final UnorderedList sides;

    PairParts(Matching question, List<Integer> order) {
        pairs = question.pairs();
        addClassName("matching");
        sides = sides(question, order);
        var rights = question.rights().stream().map(Prose::plain).toList();
        for (var pair : pairs) {
            var choice = new HtmlContainer("select");
            choice.getElement().setAttribute("aria-label", "Belongs to: " + Prose.plain(pair.left()));
            choice.add(option(NONE, "Choose"));
            order.forEach(place -> choice.add(option(Integer.toString(place), rights.get(place))));
            choices.add(choice);
            var left = ReadAloud.readable(Prose.inline(pair.left()));
            rows.add(Styled.div("pair", Styled.div("left", left), choice));
        }
        // Every line offers the same, which is read once.
        ReadAloud.readable(choices.getLast(), "To choose from:");
        add(Styled.div("pairs", rows.toArray(Div[]::new)), sides);
    }

    /** To be dragged. Whoever hears the page has the same in every choice. */
    private static UnorderedList sides(Matching question, List<Integer> order) {
        var list = new UnorderedList();
        list.addClassName("sides");
        list.getElement().setAttribute("aria-hidden", "true");
        for (int place : order) {
            var item = new ListItem(
                    Styled.span("grip", "⠿"), Prose.inline(question.rights().get(place)));
            item.getElement().setAttribute("data-side", Integer.toString(place));
            list.add(item);
        }
        return list;
    }

    private static HtmlContainer option(String value, String text) {
        var option = new HtmlContainer("option");
        option.getElement().setAttribute("value", value);
        option.setText(text);
        return option;
    }

    @Override
    void lock(Response response) {
        sides.removeFromParent();
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

    @Override
    void mark(Response response, Score score) {
        for (int left = 0; left < pairs.size(); left++) {
            if (response instanceof Response.Matched) {
                var remark = score.remarks().get(left);
                PartMark.of(remark.right()).putOn(rows.get(left), remark.text());
            } else {
                PartMark.SOLUTION.putOn(rows.get(left), pairs.get(left).right());
            }
        }
    }
}
