package org.casebook.roster.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tables of a OneRoster bundle, told by their columns, and what Casebook reads of each. */
enum OneRosterTable {
    MANIFEST(List.of("propertyname", "value"), List.of(), Set.of("propertyname", "value")),
    ENROLLMENTS(
            List.of("classsourcedid", "usersourcedid"),
            List.of(),
            Set.of(
                    "sourcedid",
                    "status",
                    "classsourcedid",
                    "usersourcedid",
                    "role",
                    "enddate",
                    "metadatacasebooknumber")),
    ROLES(List.of("usersourcedid", "role"), List.of(), Set.of("sourcedid", "status", "usersourcedid", "role")),
    USERS(
            List.of("sourcedid"),
            List.of("givenname", "familyname"),
            Set.of(
                    "sourcedid",
                    "status",
                    "enableduser",
                    "username",
                    "givenname",
                    "familyname",
                    "preferredgivenname",
                    "preferredfamilyname",
                    "email",
                    "role",
                    "metadatacasebookname")),
    CLASSES(
            List.of("sourcedid", "title"),
            List.of("termsourcedids", "classtype", "coursesourcedid", "classcode"),
            Set.of("sourcedid", "status", "title", "classcode", "termsourcedids")),
    ACADEMIC_SESSIONS(
            List.of("sourcedid", "startdate", "enddate"),
            List.of(),
            Set.of("sourcedid", "status", "title", "startdate", "enddate", "metadatacasebookopen")),
    COURSES(List.of("sourcedid", "title"), List.of("coursecode", "orgsourcedid"), Set.of()),
    ORGS(List.of("sourcedid", "name", "type"), List.of(), Set.of());

    private final List<String> all;
    private final List<String> any;
    private final Set<String> used;

    /**
     * @param all the columns that the table has
     * @param any columns of which it has one at least
     * @param used the columns that Casebook reads
     */
    OneRosterTable(List<String> all, List<String> any, Set<String> used) {
        this.all = all;
        this.any = any;
        this.used = used;
    }

    /** Which of them the table is; by its name only if its columns don't tell. */
    static Optional<OneRosterTable> inBundle(Table table) {
        return byColumns(table).or(() -> Arrays.stream(values())
                .filter(candidate -> candidate.file().equals(fileKey(table)))
                .findFirst());
    }

    static Optional<OneRosterTable> byColumns(Table table) {
        var keys = Set.copyOf(table.keys());
        return Arrays.stream(values())
                .filter(candidate -> keys.containsAll(candidate.all))
                .filter(candidate ->
                        candidate.any.isEmpty() || candidate.any.stream().anyMatch(keys::contains))
                .findFirst();
    }

    /** A table's name as a manifest writes it, without capitals. */
    static String fileKey(Table table) {
        return table.name().toLowerCase(Locale.ROOT).replaceAll("\\.csv$", "");
    }

    /** Its name in a manifest, without capitals. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Whether Casebook has a place for what it says. */
    boolean isUsed() {
        return !used.isEmpty();
    }

    /** Whether a table like this tells that it and those beside it are a bundle. */
    boolean makesBundle() {
        return isUsed() && this != ROLES && this != ACADEMIC_SESSIONS;
    }

    boolean uses(String column) {
        return used.contains(column);
    }
}
