package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Option;
import org.casebook.course.question.TrueFalse;

/** Options of which one or some are chosen. Each has a value, which stands for it in the answer. */
class OptionGroup extends FieldSet {

    private static final String ONE = "radio";
    private static final String SOME = "checkbox";

    private final String type;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** An option with what stands for it on the page. */
    private record Choice(Option option, HtmlComponent field, NativeLabel line) {}

    private OptionGroup(String type, String name) {
        super(name);
        getChildren().filter(Legend.class::isInstance).forEach(ReadAloud::readable);
        this.type = type;
    }

    /**
     * Parts of a question of which one is chosen, each with the number key that does so.
     *
     * @param name what is to be done, for who reads by ear
     * @param order the places of the parts in the order shown; they are the values
     */
    static OptionGroup oneOf(String name, List<Option> parts, List<Integer> order) {
        return new OptionGroup(ONE, name).withKeys(parts, order);
    }

    /** Parts of a question of which any number is chosen. */
    static OptionGroup someOf(String name, List<Option> parts, List<Integer> order) {
        return new OptionGroup(SOME, name).withKeys(parts, order);
    }

    /** Pieces of a text, in its order, any of which can be marked. */
    static OptionGroup inText(String name, List<Option> pieces) {
        var group = new OptionGroup(SOME, name);
        group.addClassName("evidence");
        for (int place = 0; place < pieces.size(); place++) {
            group.add(Integer.toString(place), pieces.get(place), "");
        }
        return group;
    }

    /** Whether a statement is true. */
    static OptionGroup verdict(TrueFalse statement) {
        var group = new OptionGroup(ONE, "This statement is");
        group.addClassName("verdicts");
        group.add("true", verdict("True", statement.answer(), statement), "");
        group.add("false", verdict("False", !statement.answer(), statement), "");
        return group;
    }

    private static Option verdict(String text, boolean correct, TrueFalse statement) {
        return new Option(text, correct, correct ? null : statement.why());
    }

    private OptionGroup withKeys(List<Option> parts, List<Integer> order) {
        addClassName("answer-options");
        for (int place : order) {
            var number = Integer.toString(choices.size() + 1);
            var line = add(Integer.toString(place), parts.get(place), number + ".");
            var key = Styled.span("key", number);
            key.getElement().setAttribute("aria-hidden", "true");
            line.addComponentAtIndex(1, key);
        }
        return this;
    }

    /** @param number is read aloud before the option */
    private NativeLabel add(String value, Option option, String number) {
        var field = new HtmlComponent(Tag.INPUT);
        field.getElement().setAttribute("type", type).setAttribute("value", value);
        var line = new NativeLabel();
        line.addClassName("option");
        line.add(field, ReadAloud.readable(Prose.inline(option.text()), number));
        choices.put(value, new Choice(option, field, line));
        add(line);
        return line;
    }

    /** Shows what was chosen, which can't be changed any more. */
    void lock(Collection<String> chosen) {
        choices.forEach((value, choice) -> choice.field()
                .getElement()
                .setProperty("checked", chosen.contains(value))
                .setAttribute("disabled", true));
    }

    /** Says which options were right to choose, or would have been. */
    void mark(Collection<String> chosen) {
        choices.forEach((value, choice) -> mark(choice, chosen.contains(value), chosen.isEmpty()));
    }

    private void mark(Choice choice, boolean taken, boolean none) {
        var option = choice.option();
        if (taken || option.correct()) {
            var mark = taken
                    ? PartMark.of(option.correct())
                    : type.equals(ONE) || none ? PartMark.SOLUTION : PartMark.MISSED;
            mark.putOn(choice.line(), option.reason());
        }
    }
}
