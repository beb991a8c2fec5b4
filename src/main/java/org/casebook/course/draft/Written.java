package org.casebook.course.draft;

import java.util.List;
import java.util.function.Predicate;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Remarked;

/** A draft without the entries of its lists in which nothing is written: a form has them ready to be filled in. */
public final class Written {

    private static final Remarked NOTHING = new Remarked("", "");

    private Written() {}

    public static Draft of(Draft draft) {
        return new Draft(
                draft.name(),
                draft.topic(),
                draft.difficulty(),
                draft.level(),
                draft.passage(),
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                body(draft.body()));
    }

    private static DraftBody body(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices(var several, var options) -> new DraftBody.Choices(several, choices(options));
            case DraftBody.Judgement(var answer, var why, var reasons) ->
                new DraftBody.Judgement(answer, why, choices(reasons));
            case DraftBody.Number(var answer, var tolerance, var unit, var misses) ->
                new DraftBody.Number(answer, tolerance, unit, remarked(misses));
            case DraftBody.Order(var items) -> new DraftBody.Order(remarked(items));
            case DraftBody.Pairs(var pairs, var extras) ->
                new DraftBody.Pairs(without(pairs, new DraftBody.Pair("", "", "")::equals), remarked(extras));
            case DraftBody.Words(var accepted, var misses) ->
                new DraftBody.Words(without(accepted, String::isBlank), remarked(misses));
        };
    }

    private static List<Choice> choices(List<Choice> choices) {
        return without(choices, new Choice("", false, "")::equals);
    }

    private static List<Remarked> remarked(List<Remarked> entries) {
        return without(entries, NOTHING::equals);
    }

    private static <E> List<E> without(List<E> entries, Predicate<E> nothing) {
        return entries.stream().filter(nothing.negate()).toList();
    }
}
