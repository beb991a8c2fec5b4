package org.casebook.support;

import java.util.List;
import java.util.Map;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.QuestionKind;
import org.jspecify.annotations.Nullable;

/** Bodies of drafts as tests write them down. */
public final class Bodies {

    private Bodies() {}

    /** A wrong answer with its reason, an item with its note, or a right side over. */
    public record Remarked(String text, String remark) {

        private Entry under(String textKey, String remarkKey) {
            return new Entry(Map.of(textKey, text, remarkKey, remark));
        }
    }

    public static DraftBody choices(boolean several, List<Entry> options) {
        return new DraftBody(
                several ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE,
                Map.of(),
                Map.of("options", options));
    }

    public static DraftBody judgement(@Nullable Boolean answer, String why, List<Entry> reasons) {
        return new DraftBody(
                QuestionKind.TRUE_FALSE,
                Map.of("answer", answer == null ? "" : answer.toString(), "why", why),
                Map.of("reasons", reasons));
    }

    public static DraftBody number(String answer, String tolerance, String unit, List<Remarked> misses) {
        return new DraftBody(
                QuestionKind.NUMERIC,
                Map.of("answer", answer, "tolerance", tolerance, "unit", unit),
                Map.of("misses", entries(misses, "value", "why")));
    }

    public static DraftBody order(List<Remarked> items) {
        return new DraftBody(QuestionKind.ORDERING, Map.of(), Map.of("items", entries(items, "text", "note")));
    }

    public static DraftBody pairs(List<Entry> pairs, List<Remarked> extras) {
        return new DraftBody(
                QuestionKind.MATCHING, Map.of(), Map.of("pairs", pairs, "extras", entries(extras, "right", "why")));
    }

    public static DraftBody words(List<String> accepted, List<Remarked> misses) {
        return new DraftBody(
                QuestionKind.SHORT_TEXT,
                Map.of(),
                Map.of(
                        "accepted",
                        accepted.stream().map(Entry::ofWords).toList(),
                        "misses",
                        entries(misses, "text", "why")));
    }

    public static Entry pair(String left, String right, String note) {
        return new Entry(Map.of("left", left, "right", right, "note", note));
    }

    private static List<Entry> entries(List<Remarked> entries, String textKey, String remarkKey) {
        return entries.stream().map(entry -> entry.under(textKey, remarkKey)).toList();
    }
}
