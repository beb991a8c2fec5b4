package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.draft.Entry;
import org.casebook.course.question.EntryList;
import org.casebook.course.question.Field;
import org.casebook.course.question.Field.Sort;

/**
 * Writes a draft as a question file has it, a value a line, and remembers which line belongs to which field. Every text
 * is in double quotes, whatever it may say.
 */
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

    /** A file with questions on one topic. */
    static String file(String topic, List<DraftYaml> questions) {
        var out = new StringBuilder("topic: ").append(quoted(topic)).append("\nquestions:\n");
        for (var question : questions) {
            var indent = "  - ";
            for (var line : question.lines) {
                out.append(indent).append(line).append('\n');
                indent = "    ";
            }
        }
        return out.toString();
    }

    /** The field that stands on a line, counted from 0. */
    String field(int line) {
        return line >= 0 && line < fields.size() ? fields.get(line) : "";
    }

    private void head(String id, Draft draft) {
        text("id", id);
        line("kind", "kind: " + draft.kind().written());
        if (draft.difficulty() != null) {
            line("difficulty", "difficulty: " + draft.difficulty());
        }
        if (draft.level() != null) {
            line("level", "level: " + YamlNode.written(draft.level()));
        }
        if (draft.skill() != null) {
            line("skill", "skill: " + YamlNode.written(draft.skill()));
        }
        text("passage", draft.passage());
        text("stem", draft.stem());
        text("explanation", draft.explanation());
        if (!draft.enemies().isEmpty()) {
            line("enemies", "enemies:");
            for (int place = 0; place < draft.enemies().size(); place++) {
                line("enemies/" + place, "  - " + quoted(draft.enemies().get(place)));
            }
        }
    }

    private void body(DraftBody body) {
        for (var field : body.kind().fields()) {
            var text = body.text(field.key());
            if (!text.isBlank() || !field.mayBeEmpty() && field.sort() != Sort.VERDICT) {
                line(field.key(), field.key() + ": " + value(field, text));
            }
        }
        for (var list : body.kind().lists()) {
            var entries = body.entries(list.key());
            if (!entries.isEmpty()) {
                line(list.key(), list.key() + ":");
                for (int place = 0; place < entries.size(); place++) {
                    entry(list, place, entries.get(place));
                }
            } else if (list.ready() > 0) {
                line(list.key(), list.key() + ": []");
            }
        }
    }

    private void entry(EntryList list, int place, Entry entry) {
        var indent = "  - ";
        for (var field : list.fields()) {
            var text = entry.text(field.key());
            boolean needed = !field.mayBeEmpty() && !(list.isOfOptions() && field.sort() == Sort.REASON);
            if (needed || !text.isBlank()) {
                var key = field.key().isEmpty() ? "" : field.key() + ": ";
                line(list.path(place, field), indent + key + value(field, text));
                indent = "    ";
            }
        }
    }

    /** What isn't a number stays the text that it is, for the reader to name. */
    private static String value(Field field, String text) {
        return switch (field.sort()) {
            case TEXT, REASON, WORDS -> quoted(text);
            case NUMBER, TOLERANCE -> YamlNode.isDecimal(text) ? text : quoted(text);
            case VERDICT, STANDING, FLAG -> text;
        };
    }

    private void text(String key, String value) {
        line(key, key + ": " + quoted(value));
    }

    private void line(String field, String content) {
        fields.add(field);
        lines.add(content);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isPlain(c)) {
                quoted.append(c);
            } else {
                quoted.append("\\u%04X".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether YAML reads a character back as it stands; line breaks of all sorts and halves of pairs are not. */
    private static boolean isPlain(char c) {
        boolean separator = c == '\u2028' || c == '\u2029';
        return c >= ' ' && c <= '~' || c >= '\u00A0' && c < '\uD800' && !separator;
    }
}
