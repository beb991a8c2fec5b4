package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Map;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Pair;
import org.casebook.course.draft.DraftBody.Remarked;

/** The fields of each sort of entry. */
final class EntryFields {

    static final Choice NO_CHOICE = new Choice("", false, "");
    static final Remarked NOTHING = new Remarked("", "");
    static final Pair NO_PAIR = new Pair("", "", "");

    private EntryFields() {}

    /** An option; why it is wrong is asked for only of a wrong one. */
    static EntryRow<Choice> choice(Choice choice, Runnable changed) {
        var text = Inputs.text("Text", choice.text(), changed);
        var why = Inputs.text("Why it is wrong", choice.why(), changed);
        why.setVisible(!choice.correct());
        var correct = new Checkbox("This is right", choice.correct());
        correct.addValueChangeListener(event -> {
            why.setVisible(!event.getValue());
            changed.run();
        });
        return new EntryRow<>(
                List.of(text, correct, why),
                () -> new Choice(text.getValue(), correct.getValue(), correct.getValue() ? "" : why.getValue()),
                Map.of("text", text, "why", why));
    }

    /** A text with a remark on it, under the keys that a question file has for them. */
    static EntryRow<Remarked> remarked(Remarked entry, Labels labels, Runnable changed) {
        var text = Inputs.text(labels.text(), entry.text(), changed);
        var remark = Inputs.text(labels.remark(), entry.remark(), changed);
        return new EntryRow<>(
                List.of(text, remark),
                () -> new Remarked(text.getValue(), remark.getValue()),
                Map.of(labels.textKey(), text, labels.remarkKey(), remark));
    }

    /** A wrong number with its reason. */
    static EntryRow<Remarked> number(Remarked entry, Runnable changed) {
        var value = Inputs.number("Number", entry.text(), changed);
        var why = Inputs.text("Why it is wrong", entry.remark(), changed);
        return new EntryRow<>(
                List.of(value, why),
                () -> new Remarked(value.getValue().strip(), why.getValue()),
                Map.of("value", value, "why", why));
    }

    /** What the two fields of an entry are called, on the page and in a question file. */
    record Labels(String text, String textKey, String remark, String remarkKey) {}

    static EntryRow<Pair> pair(Pair pair, Runnable changed) {
        var left = Inputs.text("Left side", pair.left(), changed);
        var right = Inputs.text("Right side", pair.right(), changed);
        var note = Inputs.text("Why they belong together", pair.note(), changed);
        return new EntryRow<>(
                List.of(left, right, note),
                () -> new Pair(left.getValue(), right.getValue(), note.getValue()),
                Map.of("left", left, "right", right, "note", note));
    }

    static EntryRow<String> word(String word, Runnable changed) {
        var field = Inputs.line("Answer", word, changed);
        return new EntryRow<>(List.of(field), field::getValue, Map.<String, HasValidation>of("", field));
    }
}
