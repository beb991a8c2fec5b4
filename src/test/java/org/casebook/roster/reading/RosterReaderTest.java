package org.casebook.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casebook.base.InvalidInputException;
import org.casebook.files.TableRows;
import org.casebook.people.Role;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.Roster.PersonRow;
import org.casebook.roster.plan.RosterPlace;
import org.casebook.roster.plan.Step;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Map<String, String> BUNDLE = Map.of(
            "manifest.csv",
                    "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\n"
                            + "file.classes,bulk\nfile.enrollments,bulk\nfile.academicSessions,bulk\n",
            "users.csv",
                    "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email\n"
                            + "u1,,,true,ann,Ann,Lee,ann@example.org\n"
                            + "u2,,,true,tom,Tom,Ray,\n"
                            + "u3,,,true,pat,Pat,Fox,\n"
                            + "u4,,,false,gone,Gus,One,\n",
            "roles.csv",
                    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n"
                            + "r1,,,u1,primary,student,,,o1\n"
                            + "r2,,,u2,secondary,parent,,,o1\n"
                            + "r3,,,u2,primary,teacher,,,o1\n"
                            + "r4,,,u3,primary,guardian,,,o1\n"
                            + "r5,,,u4,primary,student,,,o1\n",
            "classes.csv",
                    "sourcedId,status,dateLastModified,title,courseSourcedId,classCode,classType,termSourcedIds\n"
                            + "c1,,,History,k,H1,scheduled,\"t1,t2\"\n"
                            + "c2,,,History,k,H2,scheduled,t1\n",
            "academicSessions.csv",
                    "sourcedId,status,dateLastModified,title,type,startDate,endDate\n"
                            + "t1,,,Autumn,term,2026-08-31,2027-01-29\n"
                            + "t2,,,Spring,term,2027-02-01,2027-07-16\n",
            "enrollments.csv",
                    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
                            + "beginDate,endDate\n"
                            + "e1,,,c1,o1,u1,student,,,\n"
                            + "e2,,,c1,o1,u2,teacher,true,,\n"
                            + "e3,,,c2,o1,u1,student,,2025-08-31,2026-07-17\n"
                            + "e4,,,c2,o1,u2,proctor,,,\n",
            "demographics.csv", "sourcedId,sex\nu1,\n",
            "orgs.csv", "sourcedId,name\no1,School\n",
            "readme.txt.bak", "nothing");

    @Test
    void aTableIsReadWithAnySeparatorAndEncoding() {
        for (var separator : List.of(",", ";", "\t")) {
            var text = "name%susername%srole\n\"Zoë, or; Zo\"%szoe%steacher\n".replace("%s", separator);
            for (var encoding :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
                var roster = read("people.csv", text.getBytes(encoding));
                assertThat(roster.people()).singleElement().satisfies(row -> {
                    assertThat(row.displayName()).isEqualTo("Zoë, or; Zo");
                    assertThat(row.role()).isEqualTo(Role.TEACHER);
                });
                assertThat(roster.notes().isEmpty()).isEqualTo(encoding != Charset.forName("windows-1252"));
            }
            assertThat(read("people.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                            .people())
                    .hasSize(1);
        }
    }

    @Test
    void aLineIsCountedAsAnEditorCountsIt() {
        var roster = read("people.csv", "name,username\r\n\r\nAnn,ann\r\n,,\r\nBob,bob\r\n".getBytes());

        assertThat(roster.people()).extracting(PersonRow::place).containsExactly(at(3), at(5));
    }

    @Test
    void aRowThatCannotBeReadSaysWhyAndTheOthersGoOn() {
        var roster = read(
                "people.csv",
                "name,username,role,state\nA,a,king,\nB,b,,maybe\nC,c,,,,\nD,d,pupil,active\n".getBytes());

        assertThat(roster.people())
                .extracting(PersonRow::fault)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("no role 'king'"),
                        fault -> assertThat(fault).contains("no state 'maybe'"),
                        fault -> assertThat(fault).contains("more fields than there are columns"),
                        fault -> assertThat(fault).isNull());
    }

    @Test
    void whatIsNoTableIsRefusedWithTheReason() {
        assertRefused("people.csv", "", "is empty");
        assertRefused("people.csv", "name,username\n\"Ann,ann\n", "quotation mark");
        assertRefused("people.csv", "colour,size\nred,3\n", "no column of it is a person's or a class's");
        assertRefused("people.csv", "name,".repeat(Limits.COLUMNS + 1), "columns");
        assertRefused("people.docx", "anything", "no table here");
        assertRefused("people.csv", "name\n" + "x\n".repeat(TableRows.MOST + 1), "rows");
        assertRefused("people.csv", "name\nAnn\n" + ",".repeat(1_000) + "x", "line 3: There are more than 200 columns");
        assertRefused("people.csv", "name\nAnn\n" + ",".repeat(1_000_000) + "x", "can't be read from line 3");
        assertRefused("people.csv", "name\nAnn\n\"" + "x\n".repeat(5_000) + "\"", "line 3: A cell has more than 5,000");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("huge.csv", new byte[Limits.FILE + 1]))
                .withMessageContaining("MB");
    }

    @Test
    void manyTablesHaveNoMoreRowsTogetherThanTheLimit() {
        var files = new HashMap<String, String>();
        for (int table = 0; table < 4; table++) {
            files.put("people" + table + ".csv", "name\n" + "x\n".repeat(Limits.ALL_ROWS / 4 + 1));
        }

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("all.zip", zip(files)))
                .withMessageContaining("more than 300,000 rows");
    }

    @Test
    void aZipThatUnpacksWithoutEndIsReadNoFurtherThanTheLimit() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("users.csv"));
            var zeros = new byte[1_000_000];
            for (int megabyte = 0; megabyte <= Limits.UNPACKED / 1_000_000; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("bomb.zip", bytes.toByteArray()))
                .withMessageContaining("holds more than");

        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int file = 0; file <= Limits.ENTRIES; file++) {
                zip.putNextEntry(new ZipEntry(file + ".csv"));
            }
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("many.zip", many.toByteArray()))
                .withMessageContaining("more than " + Limits.ENTRIES);
    }

    @Test
    void aBundleIsRead() {
        var roster = read("bundle.zip", zip(BUNDLE));

        assertThat(roster.format()).isEqualTo(Roster.Format.ONE_ROSTER_FULL);
        assertThat(roster.people())
                .extracting(PersonRow::externalId, PersonRow::displayName, PersonRow::role, PersonRow::active)
                .containsExactly(
                        tuple("u1", "Ann Lee", Role.STUDENT, true),
                        tuple("u2", "Tom Ray", Role.TEACHER, true),
                        tuple("u4", "Gus One", Role.STUDENT, false));
        assertThat(roster.classes())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.name()).isEqualTo("History (H1)");
                            assertThat(first.begins()).isEqualTo("2026-08-31");
                            assertThat(first.ends()).isEqualTo("2027-07-16");
                        },
                        second -> assertThat(second.name()).isEqualTo("History (H2)"));
        assertThat(roster.enrolments())
                .extracting(row -> row.person() + row.schoolClass() + row.present())
                .containsExactly("u1c1true", "u2c1true", "u1c2false");
        assertThat(roster.remarks())
                .hasSize(2)
                .allMatch(Step.LeftOut.class::isInstance)
                .extracting(step -> step.place().toString())
                .containsExactlyInAnyOrder("users.csv, line 4", "enrollments.csv, line 5");
        assertThat(roster.notes())
                .containsExactlyInAnyOrder(
                        "Columns not used: roleType, orgSourcedId ('roles.csv').",
                        "Columns not used: courseSourcedId, classType ('classes.csv').",
                        "Columns not used: type ('academicSessions.csv').",
                        "Columns not used: schoolSourcedId, primary, beginDate ('enrollments.csv').",
                        "'demographics.csv' is not used: Casebook has no place for it.",
                        "'readme.txt.bak' is not used: it is no table.");
    }

    @Test
    void aBundleOfChangesSaysWhatIsGone() {
        var files = new HashMap<>(BUNDLE);
        files.put("manifest.csv", BUNDLE.get("manifest.csv").replace("bulk", "delta"));
        files.put(
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName\n"
                        + "u1,tobedeleted,2026-09-01T00:00:00Z,true,ann,Ann,Lee\n");
        files.put(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n"
                        + "e1,tobedeleted,2026-09-01T00:00:00Z,c1,u1,student\n");

        var roster = read("delta.zip", zip(files));

        assertThat(roster.format()).isEqualTo(Roster.Format.ONE_ROSTER_CHANGES);
        assertThat(roster.people()).singleElement().satisfies(row -> assertThat(row.active())
                .isFalse());
        assertThat(roster.enrolments()).singleElement().satisfies(row -> assertThat(row.present())
                .isFalse());
    }

    @Test
    void aBundleThatContradictsItselfIsRefused() {
        var files = new HashMap<>(BUNDLE);
        files.remove("users.csv");
        assertRefusedBundle(files, "announces 'users.csv'");
        files.putAll(BUNDLE);
        files.put("manifest.csv", BUNDLE.get("manifest.csv").replace("1.2", "2.0"));
        assertRefusedBundle(files, "OneRoster 2.0 is not known");
    }

    private static void assertRefusedBundle(Map<String, String> files, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("bundle.zip", zip(files)))
                .withMessageContaining(reason);
    }

    private static void assertRefused(String name, String text, String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(name, text.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(reason);
    }

    private static Roster read(String name, byte[] content) {
        return RosterReader.read(new ArrayList<>(List.of(new UploadedFile(name, content))), TODAY, Familiar.NOTHING);
    }

    private static RosterPlace at(int line) {
        return new RosterPlace("people.csv", line);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return bytes.toByteArray();
    }
}
