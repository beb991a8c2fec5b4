package org.casebook.course.draft;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.question.Field;
import org.casebook.course.question.QuestionKind;

/** What a draft still lacks, each as a request to its author. */
public final class Gaps {

    private static final Field EXPLANATION =
            new Field("explanation", Field.Sort.REASON, "Explanation of the right answer", "Explain the right answer.");

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
                draft.kind() == QuestionKind.TRUE_FALSE ? "Write the statement." : "Write the question.");
        need(EXPLANATION, draft.explanation(), EXPLANATION.key());
    }

    private void body(DraftBody body) {
        body.kind().fields().forEach(field -> need(field, body.text(field.key()), field.key()));
        for (var list : body.kind().lists()) {
            var entries = body.entries(list.key());
            for (int place = 0; place < entries.size(); place++) {
                var entry = entries.get(place);
                for (var field : list.fields()) {
                    // What makes an option right is for the explanation to say.
                    if (field.sort() != Field.Sort.REASON || !entry.isCorrect()) {
                        need(field, entry.text(field.key()), list.path(place, field));
                    }
                }
            }
        }
    }

    private void need(Field field, String text, String path) {
        if (!field.mayBeEmpty()) {
            need(text, path, field.request());
        }
        if (field.sort() == Field.Sort.REASON && text.isBlank()) {
            reasons.add(found.getLast());
        }
    }

    private void need(String text, String field, String message) {
        if (text.isBlank()) {
            add(field, message);
        }
    }

    private void add(String field, String message) {
        found.add(new DraftProblem(field, message));
    }
}
