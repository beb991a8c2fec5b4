package org.casebook.course.draft;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Remarked;

/** What a draft still lacks, each as a request to its author. */
public final class Gaps {

    private final List<DraftProblem> found = new ArrayList<>();
    private final List<DraftProblem> reasons = new ArrayList<>();

    private Gaps() {}

    public static List<DraftProblem> of(Draft draft) {
        return List.copyOf(in(draft).found);
    }

    /** Those of them without which it can be asked all the same, as a plain question. */
    public static List<DraftProblem> ofReasons(Draft draft) {
        return List.copyOf(in(draft).reasons);
    }

    private static Gaps in(Draft draft) {
        var gaps = new Gaps();
        gaps.head(draft);
        gaps.body(draft.body());
        return gaps;
    }

    private void head(Draft draft) {
        need(draft.topic(), "topic", "Choose the topic.");
        need(draft.passage(), "passage", "Choose the passage of a lesson that the question rests on.");
        if (draft.difficulty() == null) {
            add("difficulty", "Say how difficult the question is.");
        }
        if (draft.level() == null) {
            add("level", "Say what answering takes.");
        }
        need(
                draft.stem(),
                "stem",
                draft.body() instanceof DraftBody.Judgement ? "Write the statement." : "Write the question.");
        needReason(draft.explanation(), "explanation", "Explain the right answer.");
    }

    private void body(DraftBody body) {
        switch (body) {
            case DraftBody.Choices choices -> choices("options", choices.options());
            case DraftBody.Judgement judgement -> {
                if (judgement.answer() == null) {
                    add("answer", "Say whether the statement is true.");
                }
                needReason(judgement.why(), "why", "Say why the other verdict is wrong.");
                choices("reasons", judgement.reasons());
            }
            case DraftBody.Number number -> {
                need(number.answer(), "answer", "Give the number.");
                need(number.tolerance(), "tolerance", "Say how far off an answer may be; 0 if it must be exact.");
                remarked("misses", number.misses(), "value", "Give the wrong number.", "why", "Say why it is wrong.");
            }
            case DraftBody.Order order ->
                remarked("items", order.items(), "text", "Write the item.", "note", "Say why it stands here.");
            case DraftBody.Pairs pairs -> {
                for (int i = 0; i < pairs.pairs().size(); i++) {
                    var pair = pairs.pairs().get(i);
                    need(pair.left(), field("pairs", i, "left"), "Write the left side.");
                    need(pair.right(), field("pairs", i, "right"), "Write the right side.");
                    needReason(pair.note(), field("pairs", i, "note"), "Say why the two belong together.");
                }
                remarked(
                        "extras",
                        pairs.extras(),
                        "right",
                        "Write the right side.",
                        "why",
                        "Say why it belongs to nothing.");
            }
            case DraftBody.Words words -> {
                for (int i = 0; i < words.accepted().size(); i++) {
                    need(words.accepted().get(i), "accepted/" + i, "Write the answer.");
                }
                remarked("misses", words.misses(), "text", "Write the wrong answer.", "why", "Say why it is wrong.");
            }
        }
    }

    private void choices(String list, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            need(choices.get(i).text(), field(list, i, "text"), "Write the option.");
            if (!choices.get(i).correct()) {
                needReason(choices.get(i).why(), field(list, i, "why"), "Say why this option is wrong.");
            }
        }
    }

    private void remarked(
            String list, List<Remarked> entries, String text, String noText, String remark, String noRemark) {
        for (int i = 0; i < entries.size(); i++) {
            need(entries.get(i).text(), field(list, i, text), noText);
            needReason(entries.get(i).remark(), field(list, i, remark), noRemark);
        }
    }

    private static String field(String list, int entry, String key) {
        return list + "/" + entry + "/" + key;
    }

    private void need(String text, String field, String message) {
        if (text.isBlank()) {
            add(field, message);
        }
    }

    private void needReason(String text, String field, String message) {
        if (text.isBlank()) {
            add(field, message);
            reasons.add(found.getLast());
        }
    }

    private void add(String field, String message) {
        found.add(new DraftProblem(field, message));
    }
}
