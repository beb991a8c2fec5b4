package org.casebook.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Told, in the transaction that erases somebody, to every feature that keeps something of people: it takes away what
 * could say who they were, and keeps what statistics rest on.
 */
public final class PersonErased {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Person person;
    private final List<Pattern> patterns;

    PersonErased(Person person) {
        this.person = person;
        this.patterns = names().stream().map(PersonErased::alone).toList();
    }

    /** As they were called until now. */
    public Person person() {
        return person;
    }

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
        for (var pattern : patterns) {
            left = pattern.matcher(left).replaceAll("…");
        }
        return left;
    }

    private static Pattern alone(String name) {
        return Pattern.compile(
                "(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
