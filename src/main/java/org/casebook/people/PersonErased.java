package org.casebook.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Told, in the transaction that erases somebody, to every feature that keeps something of people: it takes away what
 * could say who they were, and keeps what statistics rest on.
 *
 * @param person as they were called until now
 */
public record PersonErased(Person person) {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    /**
     * By what texts that are for others may call them. A username that is a word may stand anywhere without meaning
     * anybody.
     */
    public List<String> names() {
        var username = person.username();
        return username.matches("\\p{L}+") ? List.of(person.displayName()) : List.of(person.displayName(), username);
    }

    /** The text without their names, whatever the case. */
    public String withoutNames(String text) {
        var left = text;
        for (var name : names()) {
            left = Pattern.compile(
                            "(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left)
                    .replaceAll("…");
        }
        return left;
    }
}
