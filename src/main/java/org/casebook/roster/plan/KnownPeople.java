package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.base.NameKey;
import org.casebook.base.UsernameKey;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** The people of the school, by all that a file may call them. */
final class KnownPeople {

    private final Map<String, PersonDetails> byExternalId = new HashMap<>();
    private final Map<String, PersonDetails> byUsername = new HashMap<>();
    private final Map<String, List<PersonDetails>> byName = new HashMap<>();
    private final Map<String, List<PersonDetails>> byWords = new HashMap<>();
    private final Set<String> takenUsernames;

    KnownPeople(List<PersonDetails> people, Roster roster) {
        for (var person : people) {
            // Who has no external ID goes by Casebook's own, as an export does.
            byExternalId.put(person.externalId() == null ? person.id().toString() : person.externalId(), person);
            byUsername.put(NameKey.of(person.person().username()), person);
            byName.computeIfAbsent(NameKey.of(person.person().displayName()), _ -> new ArrayList<>())
                    .add(person);
            byWords.computeIfAbsent(words(person.person().displayName()), _ -> new ArrayList<>())
                    .add(person);
        }
        for (var person : people) {
            byUsername.putIfAbsent(UsernameKey.of(person.person().username()), person);
        }
        takenUsernames = new HashSet<>(byUsername.keySet());
        roster.people().stream()
                .map(Roster.PersonRow::username)
                .filter(Objects::nonNull)
                .map(UsernameKey::of)
                .forEach(takenUsernames::add);
    }

    @Nullable
    PersonDetails withExternalId(String externalId) {
        return byExternalId.get(externalId);
    }

    @Nullable
    PersonDetails withUsername(String username) {
        return byUsername.get(usernameKey(username));
    }

    /** By which a username is compared: its own letters if somebody is known by them, else those of every keyboard. */
    String usernameKey(String username) {
        var exact = NameKey.of(username);
        return byUsername.containsKey(exact) ? exact : UsernameKey.of(username);
    }

    /** All with this name and, if it is said, this role. */
    List<PersonDetails> withName(String name, @Nullable Role role) {
        return byName.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(person -> role == null || person.person().role() == role)
                .toList();
    }

    /** Who is here already and may be meant: with the same words in their name, in whatever order; empty if nobody is. */
    String resemblance(String name) {
        var similar = byWords.getOrDefault(words(name), List.of());
        if (similar.isEmpty()) {
            return "";
        }
        boolean same = similar.stream()
                .allMatch(person -> NameKey.of(person.person().displayName()).equals(NameKey.of(name)));
        return similar.stream()
                .map(person ->
                        person.person().displayName() + " (" + person.person().username() + ")")
                .collect(Collectors.joining(
                        ", ",
                        same ? "Has the name of " : "Resembles ",
                        ". If it is the same person, use their username."));
    }

    private static String words(String name) {
        return Arrays.stream(NameKey.of(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * A username that nobody has, made of the name in letters that every keyboard has, or of the role if it has none; the
     * same for the same files and school.
     */
    String newUsername(String name, Role role) {
        var words = List.of(name.strip().split("\\s+"));
        var base = (words.size() > 1 ? List.of(words.getFirst(), words.getLast()) : words)
                .stream()
                        .map(word -> UsernameKey.of(word).replaceAll("[^a-z0-9]", ""))
                        .filter(letters -> !letters.isEmpty())
                        .collect(Collectors.joining("."));
        base = base.isEmpty() ? role.name().toLowerCase(Locale.ROOT) : base.substring(0, Math.min(base.length(), 90));
        var username = base;
        for (int number = 2; !takenUsernames.add(username); number++) {
            username = base + number;
        }
        return username;
    }
}
