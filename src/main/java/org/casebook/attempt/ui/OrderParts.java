package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Response;

/** Items to put in order, by dragging, by buttons or by keys alike. */
class OrderParts extends AnswerParts {

    private final Ordering question;
    private final List<Integer> shown;
    private final Paragraph task =
            new Paragraph("Drag the items, or move them by their arrows, until the first is at the top.");
    private final OrderedList list = new OrderedList();

    OrderParts(Ordering question, List<Integer> order) {
        this.question = question;
        this.shown = order;
        list.addClassName("ordering");
        order.forEach(place -> list.add(movable(place)));
        add(task, list);
    }

    @Override
    void lock(Response response) {
        // The browser has moved the items; a list of its own shows what was answered.
        var given = new OrderedList();
        given.addClassName("ordering");
        (response instanceof Response.Ordered(var items) ? items : shown)
                .forEach(place -> given.add(new ListItem(Prose.inline(text(place)))));
        removeAll();
        add(given);
    }

    private String text(int place) {
        return question.items().get(place).text();
    }

    private ListItem movable(int place) {
        var plain = Prose.plain(text(place));
        var grip = new Span("⠿");
        grip.addClassName("grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        var label = Prose.inline(text(place));
        var item = new ListItem(grip, label, move("↑", "Move up: " + plain, -1), move("↓", "Move down: " + plain, 1));
        item.getElement().setAttribute("data-place", Integer.toString(place));
        return item;
    }

    private static NativeButton move(String sign, String name, int by) {
        var button = new NativeButton(sign);
        button.setAriaLabel(name);
        button.getElement().setAttribute("type", "button").setAttribute("data-move", Integer.toString(by));
        return button;
    }
}
