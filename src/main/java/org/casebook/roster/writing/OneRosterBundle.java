package org.casebook.roster.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final School school;
    private final Map<UUID, String> people = new HashMap<>();
    private final Map<UUID, String> classes = new HashMap<>();
    private final OneRosterTerms terms;

    private OneRosterBundle(School school, LocalDate today) {
        this.school = school;
        this.terms = new OneRosterTerms(classes().map(ClassEntry::form).toList(), today);
        people().forEach(person -> people.put(
                person.id(), person.externalId() == null ? person.id().toString() : person.externalId()));
        classes().forEach(schoolClass -> {
            var externalId = schoolClass.form().externalId();
            classes.put(schoolClass.id(), externalId == null ? schoolClass.id().toString() : externalId);
        });
    }

    /** @param today gives classes without dates a school year, which the format demands */
    public static byte[] of(School school, LocalDate today) {
        return new OneRosterBundle(school, today).zipped();
    }

    private byte[] zipped() {
        return OneRosterArchive.of(
                List.of(sessions(), classTable(), courses(), enrolments(), orgs(), roles(), users()));
    }

    private RosterCsv users() {
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
                        "familyName", person.form().sortedBy(),
                        "email", person.email() == null ? "" : person.email(),
                        "primaryOrgSourcedId", ORG,
                        "metadata.casebookName", person.person().displayName())));
    }

    private RosterCsv roles() {
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

    private RosterCsv classTable() {
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
                                terms.id(schoolClass.form()))));
    }

    private RosterCsv enrolments() {
        return table(
                "enrollments",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
                        + "endDate,metadata.casebookNumber",
                school.memberships().stream()
                        .filter(membership ->
                                people.containsKey(membership.person()) && classes.containsKey(membership.classId()))
                        .map(membership -> Map.of(
                                "sourcedId", membership.classId() + "-" + membership.person(),
                                "classSourcedId", String.valueOf(classes.get(membership.classId())),
                                "schoolSourcedId", ORG,
                                "userSourcedId", String.valueOf(people.get(membership.person())),
                                "role", role(membership.role()),
                                "metadata.casebookNumber", OwnTables.text(membership.registerNumber()))));
    }

    private RosterCsv sessions() {
        return table(
                "academicSessions",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear,"
                        + "metadata.casebookOpen",
                terms.rows());
    }

    private static RosterCsv orgs() {
        return table(
                "orgs",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                Stream.of(Map.of("sourcedId", ORG, "name", "School", "type", "school")));
    }

    private static RosterCsv courses() {
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

    /** What the name has besides the family name; the format wants something. */
    private static String given(PersonDetails person) {
        var name = person.person().displayName();
        var family = person.form().sortedBy();
        int at = name.lastIndexOf(family);
        var given = at < 0 ? name : name.substring(0, at) + name.substring(at + family.length());
        var bare = given.replace(',', ' ').strip();
        return bare.isEmpty() ? "–" : bare;
    }

    private static String role(Role role) {
        return role == Role.ADMINISTRATOR ? "siteAdministrator" : role.name().toLowerCase(Locale.ROOT);
    }

    /** @param rows cells by the names of their columns; those that aren't given are empty */
    private static RosterCsv table(String name, String header, Stream<Map<String, String>> rows) {
        var columns = List.of(header.split(","));
        return new RosterCsv(
                name + ".csv",
                columns,
                rows.map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }
}
