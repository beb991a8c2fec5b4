package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casebook.authoring.ui.EntryFields.Labels;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Remarked;

/**
 * The fields that a kind of question has of its own.
 *
 * @param fields gives all fields there are at the moment, by their names in a question file
 */
record BodyFields(List<Component> components, Supplier<DraftBody> value, Supplier<Map<String, HasValidation>> fields) {

    private static final int FIRST_OPTIONS = 3;

    static BodyFields of(DraftBody body, Runnable changed) {
        return switch (body) {
            case DraftBody.Choices choices -> {
                var options = choices("Options", "Option", choices.options(), changed);
                yield new BodyFields(
                        List.of(options),
                        () -> new DraftBody.Choices(choices.several(), options.value()),
                        () -> options.fields("options"));
            }
            case DraftBody.Judgement judgement -> judgement(judgement, changed);
            case DraftBody.Number number -> number(number, changed);
            case DraftBody.Order order -> {
                var labels = new Labels("Text", "text", "Why it stands here (a date, a number)", "note");
                var items =
                        remarked("Items, in the right order", "Item", order.items(), FIRST_OPTIONS, labels, changed);
                yield new BodyFields(
                        List.of(items), () -> new DraftBody.Order(items.value()), () -> items.fields("items"));
            }
            case DraftBody.Pairs pairs -> pairs(pairs, changed);
            case DraftBody.Words words -> words(words, changed);
        };
    }

    private static BodyFields judgement(DraftBody.Judgement judgement, Runnable changed) {
        var answer = new RadioButtonGroup<Boolean>("The statement is");
        answer.setItems(true, false);
        answer.setItemLabelGenerator(isTrue -> isTrue ? "True" : "False");
        answer.setValue(judgement.answer());
        answer.setManualValidation(true);
        answer.addValueChangeListener(_ -> changed.run());
        var why = Inputs.text("Why the other verdict is wrong", judgement.why(), changed);
        var reasons = choices("Reasons to choose from", "Reason", judgement.reasons(), changed);
        return new BodyFields(
                List.of(answer, why, reasons),
                () -> new DraftBody.Judgement(answer.getValue(), why.getValue(), reasons.value()),
                () -> joined(Map.of("answer", answer, "why", why), reasons.fields("reasons")));
    }

    private static BodyFields number(DraftBody.Number number, Runnable changed) {
        var answer = Inputs.number("The number", number.answer(), changed);
        var tolerance = Inputs.number("How far off still counts", number.tolerance(), changed);
        var unit = Inputs.line("Unit (may be empty)", number.unit(), changed);
        var misses = new EntryRows<>(
                "Wrong numbers that betray a mistake",
                "Wrong number",
                padded(number.misses(), 1, EntryFields.NOTHING),
                EntryFields.NOTHING,
                miss -> EntryFields.number(miss, changed),
                changed);
        return new BodyFields(
                List.of(answer, tolerance, unit, misses),
                () -> new DraftBody.Number(
                        answer.getValue().strip(), tolerance.getValue().strip(), unit.getValue(), misses.value()),
                () -> joined(Map.of("answer", answer, "tolerance", tolerance, "unit", unit), misses.fields("misses")));
    }

    private static BodyFields pairs(DraftBody.Pairs body, Runnable changed) {
        var pairs = new EntryRows<>(
                "Pairs",
                "Pair",
                padded(body.pairs(), 2, EntryFields.NO_PAIR),
                EntryFields.NO_PAIR,
                pair -> EntryFields.pair(pair, changed),
                changed);
        var labels = new Labels("Right side", "right", "Why it belongs to nothing", "why");
        var extras = remarked("Right sides that belong to nothing", "Extra", body.extras(), 0, labels, changed);
        return new BodyFields(
                List.of(pairs, extras),
                () -> new DraftBody.Pairs(pairs.value(), extras.value()),
                () -> joined(pairs.fields("pairs"), extras.fields("extras")));
    }

    private static BodyFields words(DraftBody.Words words, Runnable changed) {
        var accepted = new EntryRows<>(
                "Answers that count as right, the first being shown as the key",
                "Right answer",
                padded(words.accepted(), 1, ""),
                "",
                word -> EntryFields.word(word, changed),
                changed);
        var labels = new Labels("Answer", "text", "Why it is wrong", "why");
        var misses =
                remarked("Wrong answers that betray a mistake", "Wrong answer", words.misses(), 1, labels, changed);
        return new BodyFields(
                List.of(accepted, misses),
                () -> new DraftBody.Words(accepted.value(), misses.value()),
                () -> joined(accepted.fields("accepted"), misses.fields("misses")));
    }

    private static EntryRows<Choice> choices(String title, String entry, List<Choice> choices, Runnable changed) {
        return new EntryRows<>(
                title,
                entry,
                padded(choices, FIRST_OPTIONS, EntryFields.NO_CHOICE),
                EntryFields.NO_CHOICE,
                choice -> EntryFields.choice(choice, changed),
                changed);
    }

    private static EntryRows<Remarked> remarked(
            String title, String entry, List<Remarked> entries, int atFirst, Labels labels, Runnable changed) {
        return new EntryRows<>(
                title,
                entry,
                padded(entries, atFirst, EntryFields.NOTHING),
                EntryFields.NOTHING,
                remarked -> EntryFields.remarked(remarked, labels, changed),
                changed);
    }

    /** As many entries as will be needed stand there to be filled in. */
    private static <E> List<E> padded(List<E> entries, int least, E empty) {
        var padded = new ArrayList<>(entries);
        padded.addAll(Collections.nCopies(Math.max(0, least - entries.size()), empty));
        return padded;
    }

    private static Map<String, HasValidation> joined(
            Map<String, ? extends HasValidation> some, Map<String, HasValidation> others) {
        var all = new LinkedHashMap<String, HasValidation>(some);
        all.putAll(others);
        return all;
    }
}
