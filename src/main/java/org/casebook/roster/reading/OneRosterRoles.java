package org.casebook.roster.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** The roles of a bundle's users. One may have several: one school's teacher may be another's parent. */
final class OneRosterRoles {

    /** Roles of people who are none of a class's; rows about them are left out. */
    private static final Set<String> OTHERS =
            Set.of("guardian", "parent", "relative", "aide", "counselor", "proctor", "principal");

    private static final Set<String> ADMINISTRATORS =
            Set.of("administrator", "districtadministrator", "siteadministrator", "systemadministrator", "sysadmin");

    private final Map<String, List<String>> words;

    private OneRosterRoles(Map<String, List<String>> words) {
        this.words = words;
    }

    /** @param rows of the file 'roles', which bundles of version 1.1 don't have */
    static OneRosterRoles of(List<Table.Row> rows) {
        var words = new HashMap<String, List<String>>();
        for (var row : rows) {
            words.computeIfAbsent(row.get("usersourcedid"), _ -> new ArrayList<>())
                    .add(row.get("role").toLowerCase(Locale.ROOT));
        }
        words.values()
                .forEach(several -> several.sort(
                        Comparator.comparingInt(OneRosterRoles::rank).reversed()));
        return new OneRosterRoles(words);
    }

    /** @param inRow what the user's own row says, which counts if nothing else is known */
    Own of(String user, String inRow) {
        return new Own(words.getOrDefault(user, List.of(inRow.toLowerCase(Locale.ROOT))));
    }

    /** @param words the roles of one user as the bundle calls them, the highest first */
    record Own(List<String> words) {

        String highest() {
            return words.getFirst();
        }

        /** Whether they are none of a class's. */
        boolean isOther() {
            return OneRosterRoles.isOther(highest());
        }

        /** @throws InvalidInputException if there is no such role */
        @Nullable
        Role role() {
            return OneRosterRoles.role(highest());
        }

        /** What the highest role leaves, if it is an administrator's. */
        @Nullable
        Role roleBesides() {
            return words.stream()
                    .skip(1)
                    .filter(word -> rank(word) == 1 || rank(word) == 2)
                    .findFirst()
                    .map(OneRosterRoles::role)
                    .orElse(null);
        }
    }

    /** Whether the role is none of a class's; the format lets systems add roles of their own. */
    private static boolean isOther(String role) {
        return OTHERS.contains(role) || role.startsWith("ext:");
    }

    private static int rank(String role) {
        if (ADMINISTRATORS.contains(role)) {
            return 3;
        }
        return role.equals("teacher") ? 2 : role.equals("student") ? 1 : 0;
    }

    private static @Nullable Role role(String word) {
        if (word.isEmpty()) {
            return null;
        }
        if (ADMINISTRATORS.contains(word)) {
            return Role.ADMINISTRATOR;
        }
        return switch (word) {
            case "student" -> Role.STUDENT;
            case "teacher" -> Role.TEACHER;
            default -> isOther(word) ? null : CellWords.role(word);
        };
    }
}
