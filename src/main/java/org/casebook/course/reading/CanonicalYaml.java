package org.casebook.course.reading;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes YAML in one fixed form: keys in the order given, one value a line, every text in double quotes. Written by
 * hand because the texts are hashed: a library's next version may break lines or choose quotes in another way.
 */
final class CanonicalYaml {

    private static final Pattern TOPIC = Pattern.compile("^topic: .*$", Pattern.MULTILINE);

    private final StringBuilder out = new StringBuilder();
    private final String indent;
    private String next;

    CanonicalYaml() {
        this("", "");
    }

    private CanonicalYaml(String first, String indent) {
        this.next = first;
        this.indent = indent;
    }

    void text(String key, String value) {
        line(key + ": " + quoted(value));
    }

    /** A number, a truth value or another word that needs no quotes. */
    void word(String key, Object value) {
        line(key + ": " + value);
    }

    void texts(String key, List<String> values) {
        if (values.isEmpty()) {
            line(key + ": []");
        } else {
            line(key + ":");
            values.forEach(value -> line("  - " + quoted(value)));
        }
    }

    <E> void list(String key, List<E> entries, BiConsumer<CanonicalYaml, E> write) {
        if (entries.isEmpty()) {
            line(key + ": []");
            return;
        }
        line(key + ":");
        for (var entry : entries) {
            var part = new CanonicalYaml(indent + "  - ", indent + "    ");
            write.accept(part, entry);
            out.append(part);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void line(String content) {
        out.append(next).append(content).append('\n');
        next = indent;
    }

    /** A text written here with another topic; that is a key of the whole, not of a part, and so the line begins with it. */
    static String withTopic(String written, String topic) {
        return TOPIC.matcher(written).replaceFirst(Matcher.quoteReplacement("topic: " + quoted(topic)));
    }

    static String quoted(String text) {
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
