package org.casebook.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Response;

/** Items to move up and down, by touch, mouse or key alike. */
class OrderingField implements AnswerField {

    private final Ordering question;
    private final List<Integer> shown;
    private final List<Integer> order;
    private final OrderedList list = new OrderedList();
    private final Div live = new Div();
    private boolean locked;

    OrderingField(Ordering question, List<Integer> order) {
        this.question = question;
        this.shown = order;
        this.order = new ArrayList<>(order);
        list.addClassName("ordering");
        live.addClassName("only-heard");
        live.getElement().setAttribute("aria-live", "polite");
        fill();
    }

    @Override
    public Component component() {
        return new Div(new Paragraph("Move the items until the first is at the top."), list, live);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(new Response.Ordered(order));
    }

    @Override
    public String whatIsMissing() {
        return "";
    }

    @Override
    public void lock(Response response) {
        order.clear();
        order.addAll(response instanceof Response.Ordered(var items) ? items : shown);
        locked = true;
        fill();
    }

    private void fill() {
        list.removeAll();
        for (int place = 0; place < order.size(); place++) {
            list.add(item(place));
        }
    }

    private ListItem item(int place) {
        var text = question.items().get(order.get(place)).text();
        var label = Prose.inline(text);
        if (locked) {
            return new ListItem(label);
        }
        var plain = Prose.plain(text);
        var up = move("↑", "Move up: " + plain, place, place - 1);
        var down = move("↓", "Move down: " + plain, place, place + 1);
        var buttons = new Span(up, down);
        buttons.addClassName("moves");
        return new ListItem(label, buttons);
    }

    private Button move(String symbol, String name, int from, int to) {
        var button = new Button(symbol);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setEnabled(to >= 0 && to < order.size());
        button.addClickListener(_ -> {
            Collections.swap(order, from, to);
            fill();
            focus(to, to < from);
            live.setText("Now at place " + (to + 1) + " of " + order.size());
        });
        return button;
    }

    /** Keeps the focus on the item that moved, so that a key can be pressed again. */
    private void focus(int place, boolean upwards) {
        var buttons = list.getChildren()
                .skip(place)
                .findFirst()
                .orElseThrow()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        var wanted = upwards ? buttons.getFirst() : buttons.getLast();
        (wanted.isEnabled() ? wanted : buttons.get(upwards ? 1 : 0)).focus();
    }
}
