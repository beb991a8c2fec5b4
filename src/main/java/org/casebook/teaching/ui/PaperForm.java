package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.casebook.attempt.PaperItem;
import org.casebook.bank.PaperQuestion;
import org.casebook.base.ui.Buttons;
import org.casebook.course.Course;

/** The questions of a form in their order, which can be moved, swapped and taken out while nobody has begun. */
class PaperForm extends Div {

    private final PaperDraft draft;
    private final int form;
    private final Course course;
    private final Runnable changed;
    private final IntConsumer swap;
    private final Paragraph sum = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final List<Button> earlier = new ArrayList<>();
    private final List<Button> later = new ArrayList<>();

    /**
     * @param changed is told of each change
     * @param swap asks what comes in the place of a unit
     */
    PaperForm(PaperDraft draft, int form, Course course, boolean open, Runnable changed, IntConsumer swap) {
        this.draft = draft;
        this.form = form;
        this.course = course;
        this.changed = changed;
        this.swap = swap;
        list.addClassName("paper-units");
        add(new H2(draft.size() == 1 ? "The questions" : "Form " + PaperQuestion.letter(form)), sum, list);
        show(open);
    }

    private void show(boolean open) {
        list.removeAll();
        earlier.clear();
        later.clear();
        var units = draft.units(form);
        sum.setText(draft.items(form).isEmpty() ? "No question yet." : PaperWords.sum(draft.items(form)));
        int number = 1;
        for (int place = 0; place < units.size(); place++) {
            var line = new PaperUnit(units.get(place), number, course);
            if (open) {
                addTools(line, place, units.size(), name(units.get(place), number));
            }
            list.add(line);
            number += units.get(place).size();
        }
    }

    private static String name(List<PaperItem> unit, int number) {
        return unit.size() == 1 ? "question " + number : "questions " + number + " to " + (number + unit.size() - 1);
    }

    private void addTools(PaperUnit line, int place, int units, String name) {
        var before = button("Earlier", "Move " + name + " earlier", () -> move(place, place - 1));
        var after = button("Later", "Move " + name + " later", () -> move(place, place + 1));
        before.setEnabled(place > 0);
        after.setEnabled(place < units - 1);
        earlier.add(before);
        later.add(after);
        line.tools()
                .add(
                        before,
                        after,
                        button("Swap", "Swap " + name + " for another", () -> swap.accept(place)),
                        button("Take out", "Take out " + name, () -> take(place)));
    }

    private static Button button(String text, String spoken, Runnable action) {
        var button = Buttons.small(text, _ -> action.run());
        button.setAriaLabel(spoken);
        return button;
    }

    /** Who moves a question on does so again by the same key. */
    private void move(int from, int to) {
        draft.move(form, from, to);
        show(true);
        var same = (to < from ? earlier : later).get(to);
        (same.isEnabled() ? same : (to < from ? later : earlier).get(to)).focus();
        changed.run();
    }

    private void take(int place) {
        draft.take(form, place);
        show(true);
        if (!earlier.isEmpty()) {
            int next = Math.min(place, earlier.size() - 1);
            (earlier.get(next).isEnabled() ? earlier : later).get(next).focus();
        }
        changed.run();
    }
}
