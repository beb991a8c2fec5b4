package org.casebook.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Remarked;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.Responses;
import org.casebook.course.reading.InlineMarkdown;

/** A draft's question and its right answer, so that an author sees at a glance whether both are what they should be. */
class DraftSummary extends Div {

    DraftSummary(Draft draft) {
        addClassName("draft-summary");
        if (!draft.stem().isBlank()) {
            add(Prose.paragraph(InlineMarkdown.html(draft.stem())));
        }
        var key = key(draft.body()).stream().filter(part -> !part.isBlank()).toList();
        var label = new Span(key.isEmpty() ? "No right answer yet" : key.size() == 1 ? "Right answer: " : "Right: ");
        label.addClassName("about");
        if (key.size() == 1) {
            add(new Paragraph(label, Prose.inline(key.getFirst())));
        } else {
            add(
                    new Paragraph(label),
                    new UnorderedList(key.stream()
                            .map(part -> new ListItem(Prose.inline(part)))
                            .toArray(ListItem[]::new)));
        }
    }

    /** The parts of the right answer as safe inline HTML. */
    private static List<String> key(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices ->
                choices.options().stream()
                        .filter(Choice::correct)
                        .map(option -> InlineMarkdown.html(option.text()))
                        .toList();
            case DraftBody.Judgement judgement ->
                judgement.answer() == null ? List.of() : List.of(judgement.answer() ? "True" : "False");
            case DraftBody.Number number -> List.of(number(number));
            case DraftBody.Order order ->
                order.items().stream()
                        .map(Remarked::text)
                        .map(InlineMarkdown::html)
                        .toList();
            case DraftBody.Pairs pairs ->
                pairs.pairs().stream()
                        .map(pair -> InlineMarkdown.html(pair.left()) + " – " + InlineMarkdown.html(pair.right()))
                        .toList();
            case DraftBody.Words words ->
                words.accepted().stream().map(Responses::escape).toList();
        };
    }

    private static String number(DraftBody.Number number) {
        if (number.answer().isBlank()) {
            return "";
        }
        var answer = shown(number.answer()) + (number.unit().isBlank() ? "" : " " + number.unit());
        var tolerance = shown(number.tolerance());
        return Responses.escape(tolerance.equals("0") ? answer : answer + " (give or take " + tolerance + ")");
    }

    private static String shown(String written) {
        return Numbers.read(written, Numbers.Marks.POINT)
                .map(typed -> Numbers.shown(typed.value()))
                .orElse(written);
    }
}
