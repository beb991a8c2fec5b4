package org.casebook.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.Prose;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** The right answer as it is shown. */
public final class KeyText {

    private KeyText() {}

    /** The right answer to a question. */
    public static Component of(Question question) {
        return switch (question) {
            case SingleChoice _ -> Prose.paragraph(correct(question).getFirst());
            case MultipleChoice _ -> list(correct(question));
            case TrueFalse judgement -> {
                var verdict = judgement.answer() ? "True" : "False";
                yield Prose.paragraph(
                        judgement.reasons().isEmpty()
                                ? verdict
                                : verdict + ": " + correct(question).getFirst());
            }
            case Numeric numeric -> Prose.paragraph(number(numeric));
            case Ordering ordering -> {
                var list = new OrderedList();
                ordering.items().forEach(item -> list.add(new ListItem(Prose.inline(item.text()))));
                yield list;
            }
            case Matching matching ->
                list(matching.pairs().stream()
                        .map(pair -> pair.left() + " – " + pair.right())
                        .toList());
            case Claims claims ->
                list(claims.claims().stream()
                        .map(claim -> claim.text() + " – " + claim.standing().label())
                        .toList());
            case Evidence evidence -> list(correct(evidence.pieces()));
            case ShortText text ->
                Prose.paragraph(Responses.escape(text.accepted().getFirst()));
        };
    }

    private static String number(Numeric numeric) {
        var answer = numeric.inFigures(numeric.answer()) + " " + Responses.escape(numeric.unit());
        return numeric.tolerance().signum() == 0
                ? answer
                : answer + " (give or take " + numeric.inFigures(numeric.tolerance()) + ")";
    }

    private static List<String> correct(Question question) {
        return correct(question.options());
    }

    private static List<String> correct(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::text).toList();
    }

    private static UnorderedList list(List<String> texts) {
        return texts.stream()
                .map(text -> new ListItem(Prose.inline(text)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), items -> new UnorderedList(items.toArray(ListItem[]::new))));
    }
}
