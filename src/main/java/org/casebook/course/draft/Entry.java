package org.casebook.course.draft;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.casebook.course.question.EntryList;

/** An entry of one of a draft's lists: its texts by the keys of their fields. A text that is empty isn't there. */
public record Entry(Map<String, String> texts) {

    /** With nothing in it. */
    public static final Entry EMPTY = new Entry(Map.of());

    public Entry {
        texts = new TreeMap<>(texts);
        texts.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(texts);
    }

    public static Entry option(String text, boolean correct, String why) {
        return new Entry(Map.of("text", text, EntryList.CORRECT, correct ? "true" : "", "why", why));
    }

    /** An entry that is nothing but words. */
    public static Entry ofWords(String words) {
        return new Entry(Map.of("", words));
    }

    /** The text of a field, or an empty one. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** The words of an entry that is nothing else. */
    public String words() {
        return text("");
    }

    /** Whether it is an option marked as right. */
    public boolean isCorrect() {
        return Boolean.parseBoolean(text(EntryList.CORRECT));
    }

    boolean isBlank() {
        return texts.values().stream().allMatch(String::isBlank);
    }
}
