package org.casebook.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Standing;
import org.casebook.course.reading.InlineMarkdown;

/** A draft's question and its right answer, so that an author sees at a glance whether both are what they should be. */
class DraftSummary extends Div {

    DraftSummary(Draft draft) {
        addClassName("draft-summary");
        if (!draft.stem().isBlank()) {
            add(Prose.paragraph(InlineMarkdown.html(draft.stem())));
        }
        var key = key(draft.body()).stream().filter(part -> !part.isBlank()).toList();
        var label = Styled.span(
                "about", key.isEmpty() ? "No right answer yet" : key.size() == 1 ? "Right answer: " : "Right: ");
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
        return switch (body.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                body.entries("options").stream()
                        .filter(Entry::isCorrect)
                        .map(option -> InlineMarkdown.html(option.text("text")))
                        .toList();
            case TRUE_FALSE ->
                body.text("answer").isEmpty()
                        ? List.of()
                        : List.of(Boolean.parseBoolean(body.text("answer")) ? "True" : "False");
            case NUMERIC -> List.of(number(body));
            case ORDERING ->
                body.entries("items").stream()
                        .map(item -> InlineMarkdown.html(item.text("text")))
                        .toList();
            case MATCHING ->
                body.entries("pairs").stream()
                        .map(pair -> InlineMarkdown.html(pair.text("left")) + " – "
                                + InlineMarkdown.html(pair.text("right")))
                        .toList();
            case CLAIMS ->
                body.entries("claims").stream().map(DraftSummary::claim).toList();
            case EVIDENCE ->
                body.entries("pieces").stream()
                        .filter(Entry::isCorrect)
                        .map(piece -> InlineMarkdown.html(piece.text("text")))
                        .toList();
            case SHORT_TEXT ->
                body.entries("accepted").stream()
                        .map(answer -> Responses.escape(answer.words()))
                        .toList();
        };
    }

    private static String claim(Entry claim) {
        var standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equalsIgnoreCase(claim.text("standing")))
                .map(Standing::label)
                .collect(Collectors.joining());
        var text = InlineMarkdown.html(claim.text("text"));
        return standing.isEmpty() ? text : text + " – " + standing;
    }

    private static String number(DraftBody number) {
        if (number.text("answer").isBlank()) {
            return "";
        }
        var unit = number.text("unit");
        var answer = shown(number.text("answer")) + (unit.isBlank() ? "" : " " + unit);
        var tolerance = shown(number.text("tolerance"));
        return Responses.escape(tolerance.equals("0") ? answer : answer + " (give or take " + tolerance + ")");
    }

    private static String shown(String written) {
        return Numbers.read(written, Numbers.Marks.POINT)
                .map(typed -> Numbers.shown(typed.value()))
                .orElse(written);
    }
}
