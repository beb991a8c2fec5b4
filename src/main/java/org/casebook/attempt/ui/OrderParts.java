package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;

/** Items to put in order, by dragging, by buttons or by keys alike. */
class OrderParts extends AnswerParts {

    private final Ordering question;
    private final List<Integer> shown;
    private List<ListItem> lines = List.of();

    OrderParts(Ordering question, List<Integer> order) {
        this.question = question;
        this.shown = order;
        add(
                new Paragraph("Drag the items, or move them by their arrows, until the first is at the top."),
                list(order.stream().map(this::movable).toList()));
    }

    @Override
    void lock(Response response) {
        show(response instanceof Response.Ordered(var items) ? items : shown);
    }

    @Override
    void mark(Response response, Score score) {
        if (response instanceof Response.Ordered) {
            for (int place = 0; place < lines.size(); place++) {
                var remark = score.remarks().get(place);
                PartMark.of(remark.right()).putOn(lines.get(place), remark.text());
            }
        } else {
            show(IntStream.range(0, shown.size()).boxed().toList());
            addComponentAsFirst(PartMark.SOLUTION.note(""));
        }
    }

    /** The browser has moved the items of the list that was; another one takes its place. */
    private void show(List<Integer> order) {
        lines = order.stream()
                .map(place -> new ListItem(ReadAloud.readable(Prose.inline(text(place)))))
                .toList();
        removeAll();
        add(list(lines));
    }

    private static OrderedList list(List<ListItem> lines) {
        var list = new OrderedList(lines.toArray(ListItem[]::new));
        list.addClassName("ordering");
        return list;
    }

    private String text(int place) {
        return question.items().get(place).text();
    }

    private ListItem movable(int place) {
        var plain = Prose.plain(text(place));
        var grip = Styled.span("grip", "⠿");
        grip.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(
                grip,
                ReadAloud.readable(Prose.inline(text(place))),
                move("↑", "Move up: " + plain, -1),
                move("↓", "Move down: " + plain, 1));
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
