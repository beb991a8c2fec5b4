package org.casebook.course.draft;

import java.util.List;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Pair;
import org.casebook.course.draft.DraftBody.Remarked;

/** A draft as it can be looked at: where a part has no text yet, dots stand for it. */
public final class Sketch {

    private static final String DOTS = "…";

    private Sketch() {}

    public static Draft of(Draft draft) {
        return new Draft(
                draft.name(),
                draft.topic(),
                draft.difficulty(),
                draft.level(),
                draft.passage(),
                shown(draft.stem()),
                draft.explanation(),
                draft.enemies(),
                body(draft.body()));
    }

    private static DraftBody body(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices -> new DraftBody.Choices(choices.several(), choices(choices.options()));
            case DraftBody.Judgement judgement ->
                new DraftBody.Judgement(judgement.answer(), judgement.why(), choices(judgement.reasons()));
            case DraftBody.Order order -> new DraftBody.Order(remarked(order.items()));
            case DraftBody.Pairs pairs ->
                new DraftBody.Pairs(
                        pairs.pairs().stream()
                                .map(pair -> new Pair(shown(pair.left()), shown(pair.right()), pair.note()))
                                .toList(),
                        remarked(pairs.extras()));
            case DraftBody.Number _, DraftBody.Words _ -> body;
        };
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(shown(choice.text()), choice.correct(), choice.why()))
                .toList();
    }

    private static List<Remarked> remarked(List<Remarked> entries) {
        return entries.stream()
                .map(entry -> new Remarked(shown(entry.text()), entry.remark()))
                .toList();
    }

    private static String shown(String text) {
        return text.isBlank() ? DOTS : text;
    }
}
