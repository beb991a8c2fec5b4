package org.casebook.course.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.casebook.course.question.Field;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.QuestionKind;

/**
 * What a draft has of its kind's own, as it was typed: the texts of the kind's fields and the entries of its lists, by
 * their keys. What is empty isn't there.
 */
public record DraftBody(QuestionKind kind, Map<String, String> texts, Map<String, List<Entry>> lists) {

    public DraftBody {
        texts = new TreeMap<>(texts);
        texts.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(texts);
        var copies = new TreeMap<String, List<Entry>>();
        lists.forEach((key, entries) -> copies.put(key, List.copyOf(entries)));
        copies.values().removeIf(List::isEmpty);
        lists = Collections.unmodifiableMap(copies);
    }

    /** With nothing written yet. */
    public static DraftBody empty(QuestionKind kind) {
        var nothing = new DraftBody(kind, Map.of(), Map.of());
        return nothing.mapped((field, text) -> field.sort() == Field.Sort.TOLERANCE ? "0" : text);
    }

    /** The text of a field, or an empty one. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public List<Entry> entries(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** With another text for each field of the kind, made of what is there, which may be empty. */
    public DraftBody mapped(BiFunction<Field, String, String> change) {
        var changed = new TreeMap<String, List<Entry>>();
        for (var list : kind.lists()) {
            changed.put(
                    list.key(),
                    entries(list.key()).stream()
                            .map(entry -> new Entry(mapped(list.fields(), entry::text, change)))
                            .toList());
        }
        return new DraftBody(kind, mapped(kind.fields(), this::text, change), changed);
    }

    private static Map<String, String> mapped(
            List<Field> fields, Function<String, String> text, BiFunction<Field, String, String> change) {
        var changed = new LinkedHashMap<String, String>();
        fields.forEach(field -> changed.put(field.key(), change.apply(field, text.apply(field.key()))));
        return changed;
    }

    /** Without the entries in which nothing is written: a form has them ready to be filled in. */
    public DraftBody written() {
        var written = new TreeMap<String, List<Entry>>();
        lists.forEach((key, entries) -> written.put(
                key, entries.stream().filter(entry -> !entry.isBlank()).toList()));
        return new DraftBody(kind, texts, written);
    }

    /** All numbers that were typed. */
    public List<String> numbers() {
        var numbers = new ArrayList<String>();
        mapped((field, text) -> {
            if (field.sort().isNumber()) {
                numbers.add(text);
            }
            return text;
        });
        return numbers;
    }

    /** The number that one of them is; nothing where another unit than the question's stands beside it. */
    public Optional<Numbers.Typed> number(String typed, Numbers.Marks marks) {
        return Numbers.read(typed, marks)
                .filter(read -> read.unit().isEmpty()
                        || read.unit().equalsIgnoreCase(text("unit").strip()));
    }

    /** With digits alone for all numbers that can be read. */
    public DraftBody inDigits(Numbers.Marks marks) {
        return mapped((field, text) -> field.sort().isNumber()
                ? number(text, marks).map(read -> read.value().toPlainString()).orElse(text)
                : text);
    }
}
