package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.DraftBody.Choice;
import org.casebook.course.draft.DraftBody.Remarked;

/** Writes a draft with the keys of a question file and remembers which line belongs to which field. */
final class DraftYaml {

    private final List<String> lines = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    /**
     * Writes one.
     *
     * @param id under which the question is to be known; what the draft lacks is left away
     */
    static DraftYaml of(String id, Draft draft) {
        var yaml = new DraftYaml();
        yaml.head(id, draft);
        yaml.body(draft.body());
        return yaml;
    }

    List<String> lines() {
        return lines;
    }

    /** The field that stands on a line, counted from 0. */
    String field(int line) {
        return line >= 0 && line < fields.size() ? fields.get(line) : "";
    }

    private void head(String id, Draft draft) {
        text("id", id);
        word("kind", draft.kind().written());
        if (draft.difficulty() != null) {
            word("difficulty", draft.difficulty());
        }
        if (draft.level() != null) {
            word("level", YamlNode.written(draft.level()));
        }
        text("passage", draft.passage());
        text("stem", draft.stem());
        text("explanation", draft.explanation());
        if (!draft.enemies().isEmpty()) {
            texts("enemies", draft.enemies());
        }
    }

    private void body(DraftBody body) {
        switch (body) {
            case DraftBody.Choices choices -> choices("options", choices.options());
            case DraftBody.Judgement judgement -> {
                if (judgement.answer() != null) {
                    word("answer", judgement.answer());
                }
                text("why", judgement.why());
                choices("reasons", judgement.reasons());
            }
            case DraftBody.Number number -> {
                line("answer", "answer: " + number(number.answer()));
                line("tolerance", "tolerance: " + number(number.tolerance()));
                if (!number.unit().isBlank()) {
                    text("unit", number.unit());
                }
                list("misses", number.misses(), miss -> List.of("value", number(miss.text()), "why", q(miss.remark())));
            }
            case DraftBody.Order order -> remarked("items", order.items(), "text", "note");
            case DraftBody.Pairs pairs -> {
                list(
                        "pairs",
                        pairs.pairs(),
                        pair -> List.of("left", q(pair.left()), "right", q(pair.right()), "note", q(pair.note())));
                if (!pairs.extras().isEmpty()) {
                    remarked("extras", pairs.extras(), "right", "why");
                }
            }
            case DraftBody.Words words -> {
                texts("accepted", words.accepted());
                remarked("misses", words.misses(), "text", "why");
            }
        }
    }

    private void choices(String key, List<Choice> choices) {
        list(key, choices, DraftYaml::choice);
    }

    private static List<String> choice(Choice choice) {
        var pairs = new ArrayList<>(List.of("text", q(choice.text())));
        if (choice.correct()) {
            pairs.addAll(List.of("correct", "true"));
        }
        if (!choice.why().isBlank()) {
            pairs.addAll(List.of("why", q(choice.why())));
        }
        return pairs;
    }

    private void remarked(String key, List<Remarked> entries, String text, String remark) {
        list(key, entries, entry -> List.of(text, q(entry.text()), remark, q(entry.remark())));
    }

    private interface Keys<E> {

        /** Keys and written values by turns. */
        List<String> of(E entry);
    }

    private <E> void list(String key, List<E> entries, Keys<E> keys) {
        line(key, entries.isEmpty() ? key + ": []" : key + ":");
        for (int entry = 0; entry < entries.size(); entry++) {
            var written = keys.of(entries.get(entry));
            for (int i = 0; i < written.size(); i += 2) {
                line(
                        key + "/" + entry + "/" + written.get(i),
                        (i == 0 ? "  - " : "    ") + written.get(i) + ": " + written.get(i + 1));
            }
        }
    }

    private void texts(String key, List<String> texts) {
        line(key, texts.isEmpty() ? key + ": []" : key + ":");
        for (int entry = 0; entry < texts.size(); entry++) {
            line(key + "/" + entry, "  - " + q(texts.get(entry)));
        }
    }

    private void text(String key, String value) {
        line(key, key + ": " + q(value));
    }

    private void word(String key, Object value) {
        line(key, key + ": " + value);
    }

    private void line(String field, String content) {
        fields.add(field);
        lines.add(content);
    }

    /** What isn't a number stays the text that it is, for the reader to name. */
    private static String number(String typed) {
        return YamlNode.isDecimal(typed) ? typed : q(typed);
    }

    private static String q(String text) {
        return CanonicalYaml.quoted(text);
    }
}
