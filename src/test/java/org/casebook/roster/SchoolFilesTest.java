package org.casebook.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.classroom.ClassEntry;
import org.casebook.classroom.ClassForm;
import org.casebook.classroom.Membership;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Planner;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.School;
import org.casebook.roster.plan.Step;
import org.casebook.roster.plan.Step.Again;
import org.casebook.roster.plan.Step.Create;
import org.casebook.roster.plan.Step.NotTaken;
import org.casebook.roster.plan.Step.Subject;
import org.casebook.roster.reading.Familiar;
import org.casebook.roster.reading.RosterReader;
import org.casebook.roster.reading.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that schools have, and what becomes of them: each once went wrong, and stands for others of its kind. */
class SchoolFilesTest {

    private static final Path FILES = Path.of("src/test/resources/rosters");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private final List<PersonDetails> people = new ArrayList<>();
    private final List<ClassEntry> classes = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    @Test
    void columnsSayWhatATableListsAndItsNameNever() {
        var plan = plan(shared("Class 9B.csv"));

        assertThat(newPeople(plan)).containsExactly(tuple("Anna Example", "aexample"), tuple("Ben Sample", "bsample"));
        assertThat(plan.changes().newClasses()).isEmpty();

        var classList = plan(file("people.csv", "external_id,name,begins,ends\nC1,History,2026-08-31,\n"));
        assertThat(newClasses(classList)).containsExactly("History");
        var enrolments = plan(
                file("classes.csv", "class,person\nHistory,aexample\n"),
                file("a.csv", "name,username\nAnna Example,aexample\n"),
                file("b.csv", "class,begins\nHistory,\n"));
        assertThat(enrolments.changes().begun()).hasSize(1);
    }

    @Test
    void registerNumbersComeWithEnrolmentsAndBesideOneClass() {
        var beside =
                plan(file("a.csv", "name,username,class,register_number\nAnna Example,a,9B,12\nBen Sample,b,9B,\n"));
        assertThat(beside.changes().begun())
                .extracting(Membership::registerNumber)
                .containsExactly(12, null);

        var several = plan(file("a.csv", "name,username,class,register_number\nAnna Example,a,9B|10A,12\n"));
        assertThat(several.changes().begun())
                .extracting(Membership::registerNumber)
                .containsOnlyNulls();
        assertThat(several.steps())
                .filteredOn(Create.class::isInstance)
                .extracting(step -> ((Create) step).remark())
                .contains("Of several classes none gets the number 12.");

        var foreign = plan(file("b.csv", "No.;Pupil name;Login;Form\n1;Anna Example;a;9B\n2;Ben Sample;b;9B\n"));
        assertThat(foreign.changes().begun())
                .extracting(Membership::registerNumber)
                .containsExactly(1, 2);
    }

    @Test
    void aRegisterNumberChangesForWhoeverIsInTheClassAndIsGivenOnce() {
        known("anna", "Anna Example", "S1");
        known("ben", "Ben Sample", "S2");
        classes.add(new ClassEntry(UUID.randomUUID(), new ClassForm("9B", null, null, null), false));
        people.forEach(
                person -> memberships.add(new Membership(classes.getFirst().id(), person.id(), Role.STUDENT, 3)));

        var plan = plan(file("e.csv", "class,person,register_number\n9B,anna,4\n9B,ben,\n"));
        assertThat(plan.changes().begun()).isEmpty();
        assertThat(plan.changes().numbered())
                .containsExactly(new Membership(
                        classes.getFirst().id(), people.getFirst().id(), Role.STUDENT, 4));
        assertThat(plan.steps()).anySatisfy(step -> assertThat(step)
                .isInstanceOfSatisfying(Step.Change.class, change -> assertThat(change.differences())
                        .containsExactly(new Step.Difference("register number", "3", "4"))));

        var twice = plan(file("e.csv", "class,person,register_number\n9B,anna,4\n9B,ben,4\n"));
        assertThat(twice.refused()).singleElement().asString().contains("number 4 of this class to somebody else");
        for (var wrong : List.of("0", "10000", "seven", "1.5", "-1")) {
            var refused = plan(file("e.csv", "class,person,register_number\n9B,anna," + wrong + "\n"));
            assertThat(refused.refused()).as(wrong).singleElement().asString().contains("whole number from 1 to 9999");
        }
    }

    @Test
    void aFamilyNameThatStandsFirstIsTurnedRound() {
        assertThat(newPeople(plan(shared("last-first.csv"))))
                .extracting(tuple -> tuple.toList().getFirst())
                .containsExactly("Anna Example", "Ben Sample");
        assertThat(newPeople(plan(file(
                        "a.csv",
                        "username,name\na,\"van den Berg, Noor\"\nb,\"Sammy Davis, Jr.\"\nc,\"Lee, Kim, Park\"\n"))))
                .extracting(tuple -> tuple.toList().getFirst())
                .containsExactly("Noor van den Berg", "Sammy Davis, Jr.", "Lee, Kim, Park");
    }

    @Test
    void aNameThatIsStoredWithTheFamilyNameFirstComesInUnchangedAndIsFoundByIt() {
        known("bsample", "Sample, Ben", null);

        var plan = plan(file("a.csv", "username,name\nbsample,\"Sample, Ben\"\n"));
        assertThat(plan.changes().isEmpty()).isTrue();
        var byName = plan(file("a.csv", "name,role\n\"Sample, Ben\",student\n"));
        assertThat(byName.changes().newPeople()).isEmpty();
    }

    @Test
    void whoResemblesSomebodyIsToBeLookedAtFirst() {
        known("x", "Zoë Example", null);
        for (var name : List.of("ZOE EXAMPLE", "Example Zoé", "\"Example, Zoe\"")) {
            var plan = plan(file("a.csv", "username,name\nnew,%s\n".formatted(name)));
            assertThat(plan.steps()).first().isInstanceOfSatisfying(Create.class, create -> assertThat(create.remark())
                    .contains("Zoë Example (x)", "If it is the same person, use their username"));
        }
        assertThat(plan(file("a.csv", "username,name\nnew,Zoe Other\n")).steps())
                .first()
                .isInstanceOfSatisfying(
                        Create.class, create -> assertThat(create.remark()).isEmpty());
    }

    @Test
    void aRowForEachEnrolmentIsOnePersonWithSeveral() {
        var plan = plan(shared("row-per-class.csv"));

        assertThat(plan.refused()).isEmpty();
        assertThat(newPeople(plan)).containsExactly(tuple("Anna Example", "aexample"), tuple("Ben Sample", "bsample"));
        assertThat(plan.changes().begun()).hasSize(3);
        assertThat(plan.steps()).filteredOn(Again.class::isInstance).hasSize(1);
    }

    @Test
    void whatLaterRowsAddOfAPersonIsTakenAndWhatTheyContradictIsRefused() {
        var plan = plan(file("a.csv", """
                username,name,email,class
                a,Anna Example,,9B
                A,ANNA EXAMPLE,anna@example.org,History
                """));
        assertThat(plan.changes().newPeople().values()).singleElement().satisfies(form -> assertThat(form.email())
                .isEqualTo("anna@example.org"));
        assertThat(plan.changes().begun()).hasSize(2);

        var other = plan(file("a.csv", "username,name,class\na,Anna Example,9B\na,Ben Sample,9B\n"));
        assertThat(other.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("is in line 2 already"));
    }

    @Test
    void oneNameInTwoClassesIsOnePersonToBeLookedAtAndTwiceInOneClassIsRefused() {
        var plan = plan(file("a.csv", "name,class\nAnna Example,9B\nAnna Example,History\n"));
        assertThat(plan.changes().newPeople()).hasSize(1);
        assertThat(plan.changes().begun()).hasSize(2);
        assertThat(plan.steps())
                .filteredOn(Again.class::isInstance)
                .singleElement()
                .satisfies(step -> assertThat(((Again) step).remark()).contains("two people of one name"));

        assertThat(plan(file("a.csv", "name,class\nAnna Example,9B\nAnna Example,9B\n"))
                        .refused())
                .hasSize(1);
    }

    @Test
    void columnsThatAreNotUsedAreNamed() {
        var plan = plan(shared("unused-columns.csv"));

        assertThat(plan.notes()).containsExactly("Columns not used: Year ('unused-columns.csv').");
        assertThat(newPeople(plan)).containsExactly(tuple("Anna Example", "anna.example"));
        assertThat(plan.changes().newPeople().values())
                .extracting(PersonForm::externalId)
                .containsExactly("X1");
        assertThat(newClasses(plan)).containsExactly("9B");
    }

    @Test
    void schoolsAreNoStudents() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> plan(shared("orgs.csv")))
                .withMessageContaining("no column of it is a person's or a class's");
        var plan = plan(shared("orgs.csv"), file("a.csv", "name,username\nAnna Example,aexample\n"));
        assertThat(newPeople(plan)).hasSize(1);
        assertThat(plan.notes()).singleElement().asString().contains("'orgs.csv' is left out");
    }

    @Test
    void aBundleWithDatesInSeveralFormsIsTaken() {
        var plan = plan(shared("oneroster-dates.zip"));

        assertThat(plan.steps()).noneMatch(NotTaken.class::isInstance);
        assertThat(plan.changes().newPeople()).hasSize(3);
        assertThat(plan.changes().begun()).hasSize(3);
        assertThat(plan.changes().newClasses().values()).singleElement().satisfies(form -> {
            assertThat(form.begins()).isEqualTo("2026-08-31");
            assertThat(form.ends()).isEqualTo("2027-06-30");
        });
    }

    @Test
    void aBundleWithoutAManifestIsReadByItsColumnsAndNobodyIsMissingFromIt() {
        known("other", "Somebody Else", null);
        var plan = plan(
                file("pupils.csv", "sourcedId,username,givenName,familyName,role\nu1,a,Anna,Example,student\n"),
                file("schools.csv", "sourcedId,name,type\no1,Example School,school\n"),
                file("groups.csv", "sourcedId,title,classType,termSourcedIds\nc1,History,scheduled,\n"),
                file("who.csv", "sourcedId,classSourcedId,userSourcedId,role,endDate\ne1,c1,u1,student,1/2/2027\n"));

        assertThat(newPeople(plan)).containsExactly(tuple("Anna Example", "a"));
        assertThat(newClasses(plan)).containsExactly("History");
        assertThat(plan.changes().begun()).hasSize(1);
        assertThat(plan.steps()).noneMatch(Step.Absent.class::isInstance);
        assertThat(plan.notes())
                .anySatisfy(note -> assertThat(note).contains("no 'manifest.csv'"))
                .anySatisfy(note -> assertThat(note).contains("'1/2/2027' was left out as a date"));
    }

    @Test
    void whatTheSchoolCannotPutRightInABundleStopsNothingAndIsNamed() {
        known("taken", "Tess Taken", "T9");
        known("old", "Olga Old", "u7");
        classes.add(new ClassEntry(UUID.randomUUID(), new ClassForm("Old class", null, null, "c0"), false));
        memberships.add(new Membership(classes.getFirst().id(), people.getLast().id(), Role.STUDENT));
        var plan = plan(
                new Options(true, true, true),
                file("manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.users,bulk\n"),
                file("users.csv", """
                        sourcedId,username,givenName,familyName,role,email
                        u1,two words,Anna,Example,student,no address
                        u2,taken,Ben,Sample,student,
                        u3,nameless,,,student,
                        u7,old,%s,Old,student,
                        """.formatted("x".repeat(300))),
                file("classes.csv", "sourcedId,title,classType\nc0,Old class,\nc1,,\n"),
                file("enrollments.csv", """
                        classSourcedId,userSourcedId,role,endDate
                        c0,u1,student,sometime
                        c0,u7,student,
                        c0,nobody,student,
                        c1,u1,student,
                        nowhere,u1,student,
                        """));

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.isReady()).isTrue();
        assertThat(newPeople(plan))
                .containsExactly(tuple("Anna Example", "anna.example"), tuple("Ben Sample", "ben.sample"));
        assertThat(plan.steps())
                .filteredOn(Create.class::isInstance)
                .extracting(step -> ((Create) step).remark())
                .anySatisfy(remark -> assertThat(remark)
                        .contains("The username 'two words' can't be used", "'no address' is no e-mail address"));
        assertThat(plan.steps())
                .filteredOn(NotTaken.class::isInstance)
                .extracting(step -> step.place().toString())
                .containsExactly(
                        "users.csv, line 4",
                        "users.csv, line 5",
                        "classes.csv, line 3",
                        "enrollments.csv, line 4",
                        "enrollments.csv, line 6");
        assertThat(plan.notes()).anySatisfy(note -> assertThat(note).contains("'sometime' is no date"));
        // Whoever stands in the bundle isn't missing from it, though the row can't be taken.
        assertThat(plan.changes().deactivated())
                .containsExactly(people.getFirst().id());
        assertThat(plan.changes().ended()).isEmpty();
        assertThat(plan.changes().begun()).hasSize(1);
    }

    @Test
    void usernamesWithPlusAndApostropheAreTaken() {
        assertThat(newPeople(plan(shared("plus-address.csv"))))
                .containsExactly(
                        tuple("Ann Bee", "ann+b@example.org"), tuple("Pat O'Example", "pat.o'example@example.org"));
    }

    @Test
    void twoClassesInACellAreToBeLookedAtFirst() {
        var plan = plan(shared("two-classes-in-a-cell.csv"));

        assertThat(newClasses(plan)).containsExactly("9B", "History");
        assertThat(plan.changes().begun()).hasSize(4);
        assertThat(plan.steps())
                .filteredOn(step -> step.subject() == Subject.ENROLMENT)
                .hasSize(4)
                .allSatisfy(step -> assertThat(((Create) step).remark()).contains("was read as 2 classes"));

        classes.add(new ClassEntry(UUID.randomUUID(), ClassForm.named("9B, History"), false));
        var known = plan(file("a.csv", "username,name,class\na,Anna Example,\"9B, History\"\n"));
        assertThat(known.changes().newClasses()).isEmpty();
        var listed = plan(
                file("a.csv", "username,name,class\na,Anna Example,\"Maths, set 1\"\n"),
                file("b.csv", "class,begins\n\"Maths, set 1\",\n"));
        assertThat(newClasses(listed)).containsExactly("Maths, set 1");
    }

    @Test
    void excelsOwnFirstLineIsUsedAndSkipped() {
        var plan = plan(shared("sep-line.csv"));

        assertThat(newPeople(plan)).containsExactly(tuple("Anna Example", "aexample"));
        assertThat(plan.steps()).first().satisfies(step -> assertThat(step.place())
                .hasToString("sep-line.csv, line 3"));
        assertThat(newPeople(plan(file("a.csv", "\"SEP=|\"\nname|username\nAnna, Example|a\n"))))
                .containsExactly(tuple("Example Anna", "a"));
    }

    @Test
    void anEnrolmentOfSomebodyWhoIsNotThereStopsNothingAndIsNamed() {
        var plan = plan(
                file("a.csv", "username,name\na,Anna Example\n"),
                file("b.csv", "class,person\n9B,a\n9B,left.long.ago\n"),
                file("c.csv", "class,begins\n9B,\n"));

        assertThat(plan.isReady()).isTrue();
        assertThat(plan.changes().begun()).hasSize(1);
        assertThat(plan.steps())
                .filteredOn(NotTaken.class::isInstance)
                .singleElement()
                .satisfies(step -> assertThat(step.about()).contains("left.long.ago"));
    }

    @Test
    void theDatesOfATableTellOfOneAnother() {
        assertThat(begins("31/8/2026", "1/9/2026"))
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
        assertThat(begins("8/31/2026", "9/1/2026"))
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
        assertThat(begins("1/9/2026")).containsExactly((LocalDate) null);
        assertThat(begins("9/9/2026", "1.9.2026", "20260901", "2026/9/1", "2026-09-01 08:00", "9/13/26 0:00"))
                .containsExactly(
                        LocalDate.of(2026, 9, 9),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 13));
        // They contradict each other: only what tells itself is taken.
        assertThat(begins("31/8/2026", "8/31/2026", "1/9/2026"))
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31), null);
        assertThat(plan(file("a.csv", "class,begins\nA,2026-02-30\nB,soon\n")).refused())
                .hasSize(2);
    }

    private List<LocalDate> begins(String... dates) {
        var rows = new StringBuilder("class,begins\n");
        Arrays.stream(dates)
                .forEach(date ->
                        rows.append("K ").append(date).append(',').append(date).append('\n'));
        return plan(file("a.csv", rows.toString())).changes().newClasses().values().stream()
                .map(ClassForm::begins)
                .toList();
    }

    private void known(String username, String name, @Nullable String externalId) {
        var person = new Person(UUID.randomUUID(), username, name, Role.STUDENT, true, name);
        people.add(new PersonDetails(person, null, externalId, null, null));
    }

    private RosterPlan plan(UploadedFile... files) {
        return plan(Options.NOTHING_MISSING, files);
    }

    private RosterPlan plan(Options options, UploadedFile... files) {
        var names =
                classes.stream().map(known -> NameKey.of(known.form().name())).collect(Collectors.toSet());
        Roster roster = RosterReader.read(List.of(files), TODAY, new Familiar(Map.of(), names));
        return Planner.plan(new School(UUID.randomUUID(), people, classes, memberships), roster, options);
    }

    private static List<Tuple> newPeople(RosterPlan plan) {
        return plan.changes().newPeople().values().stream()
                .map(form -> tuple(form.displayName(), form.username()))
                .toList();
    }

    private static List<String> newClasses(RosterPlan plan) {
        return plan.changes().newClasses().values().stream()
                .map(ClassForm::name)
                .toList();
    }

    private static UploadedFile shared(String name) {
        try {
            return new UploadedFile(name, Files.readAllBytes(FILES.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
