package org.casebook.roster.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casebook.classroom.ClassEntry;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.roster.plan.School;

/**
 * The active people and classes of a school as a OneRoster 1.2 CSV bundle with everything in it. Whoever has no outside
 * id goes by Casebook's own.
 */
public final class OneRosterBundle {

    private static final String ORG = "casebook-school";
    private static final String COURSE = "casebook-course";
    /** The tables that the specification knows; those that aren't written are announced as absent. */
    private static final List<String> TABLES = List.of("""
            academicSessions categories classes classResources courses courseResources demographics
            enrollments lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources
            resultLearningObjectiveIds results resultScoreScales roles scoreScales userProfiles
            userResources users
            """.split("\\s+"));

    /** @param open which of the dates the class doesn't have */
    private record Term(LocalDate begins, LocalDate ends, String open) {}

    private final School school;
    private final LocalDate today;
    private final Map<UUID, String> people = new HashMap<>();
    private final Map<UUID, String> classes = new HashMap<>();
    private final Map<String, Term> terms = new TreeMap<>();

    private OneRosterBundle(School school, LocalDate today) {
        this.school = school;
        this.today = today;
        people().forEach(person ->
                people.put(person.id(), person.outsideId() == null ? person.id().toString() : person.outsideId()));
        classes().forEach(schoolClass -> {
            var outsideId = schoolClass.form().outsideId();
            classes.put(schoolClass.id(), outsideId == null ? schoolClass.id().toString() : outsideId);
            term(schoolClass);
        });
    }

    /** @param today gives classes without dates a school year, which the format demands */
    public static byte[] of(School school, LocalDate today) {
        return new OneRosterBundle(school, today).zipped();
    }

    private byte[] zipped() {
        // The specification allows no table without rows.
        var tables = Stream.of(sessions(), classTable(), courses(), enrolments(), orgs(), roles(), users())
                .filter(table -> !table.rows().isEmpty())
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table :
                    Stream.concat(Stream.of(manifest(tables)), tables.stream()).toList()) {
                zip.putNextEntry(new ZipEntry(table.name()));
                zip.write(table.forPrograms());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static CsvFile manifest(List<CsvFile> tables) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("manifest.version", "1.0"));
        rows.add(List.of("oneroster.version", "1.2"));
        for (var name : TABLES) {
            boolean there = tables.stream().anyMatch(table -> table.name().equals(name + ".csv"));
            rows.add(List.of("file." + name, there ? "bulk" : "absent"));
        }
        rows.add(List.of("source.systemName", "Casebook"));
        rows.add(List.of("source.systemCode", "casebook"));
        return new CsvFile("manifest.csv", List.of("propertyName", "value"), rows);
    }

    private CsvFile users() {
        return table(
                "users",
                "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,"
                        + "identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,"
                        + "resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,"
                        + "primaryOrgSourcedId,pronouns,metadata.casebookName",
                people().map(person -> Map.of(
                        "sourcedId", id(person),
                        "enabledUser", "true",
                        "username", person.person().username(),
                        "givenName", given(person),
                        "familyName", family(person),
                        "email", person.email() == null ? "" : person.email(),
                        "primaryOrgSourcedId", ORG,
                        "metadata.casebookName", person.person().displayName())));
    }

    private CsvFile roles() {
        return table(
                "roles",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                        + "userProfileSourcedId",
                people().map(person -> Map.of(
                        "sourcedId",
                        id(person) + "-role",
                        "userSourcedId",
                        id(person),
                        "roleType",
                        "primary",
                        "role",
                        role(person.person().role()),
                        "orgSourcedId",
                        ORG)));
    }

    private CsvFile classTable() {
        return table(
                "classes",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                        + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
                classes()
                        .map(schoolClass -> Map.of(
                                "sourcedId",
                                String.valueOf(classes.get(schoolClass.id())),
                                "title",
                                schoolClass.form().name(),
                                "courseSourcedId",
                                COURSE,
                                "classType",
                                "scheduled",
                                "schoolSourcedId",
                                ORG,
                                "termSourcedIds",
                                term(schoolClass))));
    }

    private CsvFile enrolments() {
        return table(
                "enrollments",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
                        + "endDate",
                school.memberships().stream()
                        .filter(membership ->
                                people.containsKey(membership.person()) && classes.containsKey(membership.classId()))
                        .map(membership -> Map.of(
                                "sourcedId", membership.classId() + "-" + membership.person(),
                                "classSourcedId", String.valueOf(classes.get(membership.classId())),
                                "schoolSourcedId", ORG,
                                "userSourcedId", String.valueOf(people.get(membership.person())),
                                "role", role(membership.role()))));
    }

    private CsvFile sessions() {
        return table(
                "academicSessions",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear,"
                        + "metadata.casebookOpen",
                terms.entrySet().stream()
                        .map(term -> Map.of(
                                "sourcedId", term.getKey(),
                                "title", term.getKey(),
                                "type", "term",
                                "startDate", term.getValue().begins().toString(),
                                "endDate", term.getValue().ends().toString(),
                                "schoolYear",
                                        String.valueOf(term.getValue().ends().getYear()),
                                "metadata.casebookOpen", term.getValue().open())));
    }

    private static CsvFile orgs() {
        return table(
                "orgs",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                Stream.of(Map.of("sourcedId", ORG, "name", "School", "type", "school")));
    }

    private static CsvFile courses() {
        return table(
                "courses",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
                        + "subjectCodes",
                Stream.of(Map.of("sourcedId", COURSE, "title", "Casebook", "orgSourcedId", ORG)));
    }

    private Stream<PersonDetails> people() {
        return school.people().stream().filter(person -> person.person().active());
    }

    private Stream<ClassEntry> classes() {
        return school.classes().stream().filter(schoolClass -> !schoolClass.archived());
    }

    private String id(PersonDetails person) {
        return String.valueOf(people.get(person.id()));
    }

    /** The format knows no term with an open end: a column of our own says which of the dates are made up. */
    private String term(ClassEntry schoolClass) {
        var begins = schoolClass.form().begins();
        var ends = schoolClass.form().ends();
        var id = (begins == null ? "open" : begins.toString()) + "_" + (ends == null ? "open" : ends.toString());
        terms.put(
                id,
                new Term(
                        begins == null ? firstOf(ends == null ? today : ends) : begins,
                        ends == null ? firstOf(begins == null ? today : begins).plusYears(2) : ends,
                        (begins == null ? "begins " : "") + (ends == null ? "ends" : "")));
        return id;
    }

    private static LocalDate firstOf(LocalDate date) {
        return LocalDate.of(date.getYear() - 1, 8, 1);
    }

    private static String given(PersonDetails person) {
        var name = person.person().displayName().strip();
        int gap = name.lastIndexOf(' ');
        return gap < 0 ? "-" : name.substring(0, gap);
    }

    private static String family(PersonDetails person) {
        var name = person.person().displayName().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String role(Role role) {
        return role == Role.ADMINISTRATOR ? "siteAdministrator" : role.name().toLowerCase(Locale.ROOT);
    }

    /** @param rows cells by the names of their columns; those that aren't given are empty */
    private static CsvFile table(String name, String header, Stream<Map<String, String>> rows) {
        var columns = List.of(header.split(","));
        return new CsvFile(
                name + ".csv",
                columns,
                rows.map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }
}
