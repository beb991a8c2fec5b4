package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.casebook.base.NameKey;
import org.casebook.roster.plan.Roster.EnrolmentRow;
import org.casebook.roster.plan.Roster.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Rows about a person whom a row before is about already, as in a table with a row for each enrolment. They say nothing
 * else of the person, or what the first row doesn't say; rows that contradict each other are left to be refused.
 */
final class Repetitions {

    private final Map<RosterPlace, PersonRow> firsts = new LinkedHashMap<>();
    private final Map<RosterPlace, RosterPlace> again = new HashMap<>();
    private final Map<String, RosterPlace> seen = new HashMap<>();
    private final Map<RosterPlace, Set<String>> classes;

    private Repetitions(Roster roster) {
        classes = roster.enrolments().stream()
                .filter(row -> row.personRow() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.personRow()),
                        Collectors.mapping(Repetitions::className, Collectors.toCollection(HashSet::new))));
        roster.people().forEach(this::add);
    }

    static Repetitions in(Roster roster) {
        return new Repetitions(roster);
    }

    /** The row as it is to be taken: with what later rows about the same person add; null if it is such a later row. */
    @Nullable
    PersonRow merged(PersonRow row) {
        return firsts.get(row.place());
    }

    /** Where the person stands first whom the row at a place is about. */
    RosterPlace first(RosterPlace place) {
        return again.getOrDefault(place, place);
    }

    private void add(PersonRow row) {
        var keys = keys(row);
        var before = keys.stream().map(seen::get).filter(Objects::nonNull).findFirst();
        var first = before.map(firsts::get).filter(known -> isSame(known, row));
        if (first.isPresent()) {
            var place = first.get().place();
            firsts.put(place, merge(first.get(), row));
            again.put(row.place(), place);
            classes.computeIfAbsent(place, _ -> new HashSet<>()).addAll(classes.getOrDefault(row.place(), Set.of()));
            keys.forEach(key -> seen.putIfAbsent(key, place));
        } else {
            firsts.put(row.place(), row);
            keys.forEach(key -> seen.putIfAbsent(key, row.place()));
        }
    }

    private static List<String> keys(PersonRow row) {
        var keys = new ArrayList<String>();
        if (row.externalId() != null) {
            keys.add("id " + row.externalId());
        }
        if (row.username() != null) {
            keys.add("username " + NameKey.of(row.username()));
        }
        if (isByNameAlone(row) && row.displayName() != null) {
            keys.add("name " + NameKey.of(row.displayName()));
        }
        return keys;
    }

    static boolean isByNameAlone(PersonRow row) {
        return row.externalId() == null && row.username() == null;
    }

    private boolean isSame(PersonRow first, PersonRow row) {
        return first.fault() == null
                && row.fault() == null
                && agree(first.externalId(), row.externalId(), String::equals)
                && agree(first.username(), row.username(), Repetitions::sameKey)
                && agree(first.displayName(), row.displayName(), Repetitions::sameKey)
                && agree(first.familyName(), row.familyName(), Repetitions::sameKey)
                && agree(first.email(), row.email(), Repetitions::sameKey)
                && agree(first.role(), row.role(), Objects::equals)
                && agree(first.otherRole(), row.otherRole(), Objects::equals)
                && agree(first.active(), row.active(), Objects::equals)
                && (!isByNameAlone(row) || isInOtherClasses(first, row));
    }

    /** Two rows of one name are one person in two classes; in one class, or in none, they may be two people. */
    private boolean isInOtherClasses(PersonRow first, PersonRow row) {
        var before = classes.getOrDefault(first.place(), Set.of());
        var own = classes.getOrDefault(row.place(), Set.of());
        return !before.isEmpty() && !own.isEmpty() && own.stream().noneMatch(before::contains);
    }

    private static PersonRow merge(PersonRow first, PersonRow row) {
        return new PersonRow(
                first.place(),
                either(first.externalId(), row.externalId()),
                either(first.username(), row.username()),
                either(first.displayName(), row.displayName()),
                either(first.familyName(), row.familyName()),
                either(first.nameAsWritten(), row.nameAsWritten()),
                either(first.role(), row.role()),
                either(first.otherRole(), row.otherRole()),
                either(first.email(), row.email()),
                either(first.active(), row.active()),
                null);
    }

    private static <T> boolean agree(@Nullable T first, @Nullable T second, BiPredicate<T, T> same) {
        return first == null || second == null || same.test(first, second);
    }

    private static boolean sameKey(String first, String second) {
        return NameKey.of(first).equals(NameKey.of(second));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static String className(EnrolmentRow row) {
        return NameKey.of(row.schoolClass());
    }
}
