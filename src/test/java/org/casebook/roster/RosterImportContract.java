package org.casebook.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.casebook.support.TwoWriters.elsewhere;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.PeopleFilter;
import org.casebook.people.PersonDetails;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.roster.RosterImport.Progress;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.Step;
import org.casebook.roster.plan.Step.Absent;
import org.casebook.roster.plan.Step.Change;
import org.casebook.roster.plan.Step.Create;
import org.casebook.roster.plan.Step.LeftOut;
import org.casebook.roster.plan.Step.Refuse;
import org.casebook.roster.plan.Step.Remove;
import org.casebook.roster.plan.Step.Subject;
import org.casebook.roster.plan.Step.Unchanged;
import org.casebook.roster.reading.ColumnMeaning;
import org.casebook.roster.reading.UploadedFile;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for imports and exports on every database. */
abstract class RosterImportContract {

    private static final Options NONE = Options.NOTHING_MISSING;

    @Autowired
    RosterImport imports;

    @Autowired
    RosterExport exports;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    ClassDirectory classes;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    private Actor admin;
    /** Makes the names of this test its own. */
    private String mark;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        mark = school.mark();
    }

    @Test
    void aRosterOfTenThousandWithTwoHundredFaultsNamesTheseTwoHundred() {
        var faulty = new FaultyRoster(447, mark, 10_000, 200);
        var roster = imports.read(admin, faulty.files());
        var plan = new ArrayList<RosterPlan>();

        long asked = queries.of(() -> plan.add(imports.plan(admin, roster, NONE)));

        assertThat(plan.getFirst().refused())
                .extracting(refused -> refused.place().toString())
                .containsExactlyInAnyOrderElementsOf(faulty.faults())
                .hasSize(200);
        assertThat(plan.getFirst().refused())
                .allSatisfy(refused -> assertThat(refused.reason()).isNotBlank());
        assertThat(asked).isLessThanOrEqualTo(5);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> imports.apply(admin, roster, NONE, plan.getFirst(), Progress.UNSEEN))
                .withMessageContaining("200 rows can't be taken");
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isZero();
    }

    @Test
    void aRosterIsTakenOnceAndRepeatingItChangesNothing() {
        var roster = imports.read(admin, new FaultyRoster(1, mark, 600, 0).files());
        var plan = imports.plan(admin, roster, NONE);
        assertThat(plan.refused()).isEmpty();

        var applied = new ArrayList<Applied>();
        var told = new ArrayList<String>();
        long asked = queries.of(() -> applied.add(imports.apply(
                admin, roster, NONE, plan, (step, done, total) -> told.add(step + " " + done + " of " + total))));

        assertThat(applied.getFirst().newPeople()).hasSize(600);
        assertThat(told)
                .containsExactly(
                        "New people 500 of 600",
                        "New people 600 of 600",
                        "New enrolments 500 of 600",
                        "New enrolments 600 of 600");
        assertThat(applied.getFirst().newMemberships()).isEqualTo(600);
        // 400 classes have a line each in the audit trail; what is left must not grow with the people.
        assertThat(asked).isLessThan(900);
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(600);
        var again = imports.plan(admin, roster, NONE);
        assertThat(kinds(again)).isEqualTo(Map.of(Unchanged.class, 1_600L));
        assertThat(again.isReady()).isFalse();
    }

    @Test
    void anOfficesTableOfPeopleWithTheirClassesIsTaken() {
        var plan = take("""
                Last name;First name;Class;E-mail
                Älvström %1$s;Åsa;10a %1$s;asa@example.org
                Älvström %1$s;Björn;10a %1$s | Choir %1$s;
                """);

        assertThat(plan.refused()).isEmpty();
        var asa = one("Åsa Älvström " + mark);
        assertThat(asa.person().username()).isEqualTo("asa." + mark);
        assertThat(asa.email()).isEqualTo("asa@example.org");
        assertThat(classes.ofPerson(admin, one("Björn Älvström " + mark).id()))
                .extracting(schoolClass -> schoolClass.name())
                .containsExactly("10a " + mark, "Choir " + mark);

        // Known by the name alone, and not doubled; whoever has another spelling is the same.
        var again = plan("""
                Name,Class
                asa alvstrom %1$s,10a %1$s
                """);
        assertThat(again.steps())
                .filteredOn(step -> step instanceof Change)
                .singleElement()
                .satisfies(step -> assertThat(((Change) step).remark()).contains("by the name alone"));
        assertThat(again.changes().newPeople()).isEmpty();
    }

    @Test
    void aPersonIsKnownByTheExternalIdWhateverTheyAreCalled() {
        take("external_id,username,name\nS1-%1$s,old.%1$s,Old Name %1$s\n");
        var before = one("Old Name " + mark);

        var plan = take("external_id,username,name\nS1-%1$s,new.%1$s,New Name %1$s\n");

        assertThat(plan.steps()).first().isInstanceOfSatisfying(Change.class, change -> assertThat(change.differences())
                .extracting(Step.Difference::field)
                .containsExactly("name", "username"));
        assertThat(one("New Name " + mark).id()).isEqualTo(before.id());
    }

    @Test
    void aFamilyNameIsKeptAsTheFileHasItUntilTheNameHasItNoMore() {
        take("username;first name;last name\njuan.%1$s;Juan;%1$s García Márquez\n");
        assertThat(family("Juan " + mark)).isEqualTo(mark + " García Márquez");

        take("username,name\njuan.%1$s,Juan Pablo %1$s García Márquez\n");
        assertThat(family("Juan Pablo " + mark)).isEqualTo(mark + " García Márquez");

        var alone = take("username,family_name\njuan.%1$s,Márquez\n");
        assertThat(alone.steps()).first().isInstanceOfSatisfying(Change.class, change -> assertThat(
                        change.differences())
                .extracting(Step.Difference::field)
                .containsExactly("family name"));
        assertThat(family("Juan Pablo " + mark)).isEqualTo("Márquez");

        take("username,name\njuan.%1$s,Juan %1$s Smith\n");
        assertThat(one("Juan " + mark).familyName()).isNull();
        assertThat(family("Juan " + mark)).isEqualTo("Smith");
    }

    @Test
    void usernamesThatAreMadeAreLettersOfEveryKeyboard() {
        var plan = take("""
                name,role
                Łukasz %1$s Straße,student
                Søren %1$s Łukaszewicz-Ærø,student
                Юлия %1$s Щербакова,student
                小明 %1$s 王,student
                🙂 %1$s ☃,student
                """);

        assertThat(plan.changes().newPeople().values())
                .extracting(PersonForm::username)
                .containsExactlyInAnyOrder(
                        "lukasz.strasse", "soren.lukaszewiczaero", "yuliya.shcherbakova", "xiaoming.wang", "student");
    }

    @Test
    void usernamesThatAreOneOnAKeyboardAreThoseOfOnePerson() {
        take("username,name\nłukasz.%1$s,Łukasz %1$s\n");

        var again = plan("username,name\nlukasz.%1$s,Łukasz %1$s\n");
        assertThat(again.changes().newPeople()).isEmpty();
        assertThat(again.changes().editedPeople().values())
                .extracting(PersonForm::username)
                .containsExactly("lukasz." + mark);
        assertThat(plan("username,name\nøle.%1$s,A %1$s\nole.%1$s,B %1$s\n").refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("is in line 2 already"));
    }

    @Test
    void namesThatDifferByCaseOrAccentsAreFlaggedAndUsernamesNotDoubled() {
        take("username,name\nzoe.%1$s,Zoë %1$s\n");

        var plan =
                plan("username,name\nother.%1$s,ZOE %1$s\nZoé.%1$s,Zoë %1$s\nxyz.%1$s,Ann %1$s\nXYZ.%1$s,Ann B %1$s\n");

        assertThat(plan.steps().getFirst()).isInstanceOfSatisfying(Create.class, create -> assertThat(create.remark())
                .contains("Has the name of Zoë " + mark + " (zoe." + mark + ")"));
        assertThat(plan.steps().get(1)).isInstanceOfSatisfying(Change.class, change -> assertThat(change.differences())
                .extracting(Step.Difference::field)
                .containsExactly("username"));
        assertThat(plan.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("is in line 4 already"));
    }

    @Test
    void aUsernameOfSomebodyWithAnotherExternalIdIsRefused() {
        take("external_id,username,name\nS1-%1$s,taken.%1$s,First %1$s\n");

        var plan = plan("external_id,username,name\nS2-%1$s,taken.%1$s,Second %1$s\n");

        assertThat(plan.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("is that of First " + mark, "S1-" + mark));
    }

    @Test
    void nobodyShutsThemselvesOutByAFile() {
        var head = directory.one(admin, admin.id()).person();

        var plan = plan("username,name,role,state\n" + head.username() + ",Head,administrator,deactivated\n");
        assertThat(plan.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("This is you"));
        var demoted = plan("username,name,role\n" + head.username() + ",Head,teacher\n");
        assertThat(demoted.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("lose that role"));
    }

    @Test
    void aTableMakesNobodyAnAdministrator() {
        take("username,name,role\nteacher.%1$s,Tess %1$s,teacher\n");
        var second = directory.add(
                admin, new PersonForm("Second " + mark, "second." + mark, Role.ADMINISTRATOR, null, null));

        var plan = plan("""
                username,name,role
                new.%1$s,New %1$s,administrator
                teacher.%1$s,Tess %1$s,administrator
                second.%1$s,Second %1$s,administrator
                """);
        assertThat(plan.refused())
                .extracting(Refuse::reason)
                .hasSize(2)
                .allMatch(reason -> reason.startsWith("Casebook makes administrators by hand only"));
        assertThat(plan.steps()).filteredOn(Unchanged.class::isInstance).hasSize(1);

        people.activate(admin, second.id(), false);
        for (var row : List.of("second.%1$s,Second %1$s,administrator\n", "second.%1$s,Second %1$s,\n")) {
            assertThat(plan("username,name,role\n" + row).refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.reason()).contains("was an administrator"));
        }
        assertThat(plan("username,name,role\nsecond.%1$s,Second %1$s,teacher\n").isReady())
                .isTrue();
    }

    @Test
    void aBundleMakesNobodyAnAdministrator() {
        take("external_id,username,name,role\nT-%1$s,tess.%1$s,Tess %1$s,teacher\n");
        var second = directory.add(
                admin, new PersonForm("Second " + mark, "second." + mark, Role.ADMINISTRATOR, null, "A-" + mark));

        var plan = bundle("""
                sourcedId,username,givenName,familyName
                N-%1$s,new.%1$s,New,%1$s
                T-%1$s,tess.%1$s,Theresa,%1$s
                B-%1$s,both.%1$s,Both,%1$s
                A-%1$s,second.%1$s,Second,%1$s
                """, """
                userSourcedId,role
                N-%1$s,districtAdministrator
                T-%1$s,siteAdministrator
                B-%1$s,systemAdministrator
                B-%1$s,teacher
                A-%1$s,administrator
                """);

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.changes().newPeople().values())
                .extracting(PersonForm::username, PersonForm::role)
                .containsExactly(tuple("both." + mark, Role.TEACHER));
        assertThat(plan.changes().editedPeople().values())
                .extracting(PersonForm::displayName, PersonForm::role)
                .containsExactly(tuple("Theresa " + mark, Role.TEACHER));
        assertThat(plan.steps())
                .filteredOn(LeftOut.class::isInstance)
                .singleElement()
                .satisfies(step -> assertThat(((LeftOut) step).reason()).contains("administrators by hand only"));
        assertThat(plan.steps())
                .filteredOn(Unchanged.class::isInstance)
                .singleElement()
                .satisfies(step ->
                        assertThat(step.about()).isEqualTo("Second " + mark + " (second." + mark + "), administrator"));
        people.activate(admin, second.id(), false);
    }

    @Test
    void aPlanThatIsNoLongerTrueIsNotCarriedOut() {
        var roster = imports.read(admin, List.of(file("people.csv", "username,name\na.%1$s,A %1$s\n")));
        var plan = imports.plan(admin, roster, NONE);
        directory.add(admin, new PersonForm("A " + mark, "a." + mark, Role.STUDENT, null, null));

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> imports.apply(admin, roster, NONE, plan, Progress.UNSEEN))
                .withMessageContaining("has changed since");
    }

    @Test
    void whoIsMissingStaysUnlessTheAdministratorSaysSoAndNeverTooManyAtOnce() {
        take("username,name,class\na.%1$s,A %1$s,K %1$s\nb.%1$s,B %1$s,K %1$s\n");
        var text = "username,name,class\na.%1$s,A %1$s,K %1$s\n";

        var plan = plan(text);
        assertThat(plan.steps())
                .filteredOn(step -> step instanceof Absent && step.about().contains(mark))
                .extracting(Step::about)
                .containsExactlyInAnyOrder("B " + mark + " in K " + mark, "B " + mark + " (b." + mark + "), student");
        assertThat(plan.changes().isEmpty()).isTrue();

        var roster = imports.read(admin, List.of(file("people.csv", text)));
        var ending = new Options(true, false, false);
        imports.apply(admin, roster, ending, imports.plan(admin, roster, ending), Progress.UNSEEN);
        assertThat(classes.ofPerson(admin, one("B " + mark).id())).isEmpty();

        var everyone = imports.plan(admin, roster, new Options(false, true, false));
        assertThat(everyone.tooMany()).isTrue();
        assertThat(everyone.isReady()).isFalse();
        assertThat(everyone.steps())
                .filteredOn(step -> step instanceof Remove && step.subject() == Subject.PERSON)
                .extracting(Step::about)
                .contains("B " + mark + " (b." + mark + "), student")
                .noneMatch(about -> about.contains("(head)"));
        assertThat(imports.plan(admin, roster, new Options(false, true, true)).isReady())
                .isTrue();
    }

    @Test
    void anExportInCasebooksOwnTablesImportsUnchanged() {
        fillWithOddities();
        var files = List.of(RosterExport.File.PEOPLE, RosterExport.File.CLASSES, RosterExport.File.ENROLMENTS);

        var roster = imports.read(
                admin,
                files.stream()
                        .map(file -> new UploadedFile(file.fileName(), exports.content(admin, file)))
                        .toList());

        assertUnchanged(roster);
    }

    @Test
    void anExportAsOneRosterImportsUnchanged() {
        fillWithOddities();
        var bundle = exports.content(admin, RosterExport.File.ONE_ROSTER);

        var roster = imports.read(admin, List.of(new UploadedFile("oneroster.zip", bundle)));

        assertThat(roster.format()).isEqualTo(Roster.Format.ONE_ROSTER_FULL);
        assertUnchanged(roster);
    }

    @Test
    void nobodyElseImportsOrExports() {
        var roster = imports.read(admin, List.of(file("people.csv", "username,name\na.%1$s,A\n")));
        for (var actor : List.of(school.student(), school.teacher())) {
            assertNotFound(() -> imports.columns(actor, List.of()));
            assertNotFound(() -> imports.remember(actor, List.of()));
            assertNotFound(() -> imports.read(actor, List.of()));
            assertNotFound(() -> imports.plan(actor, roster, NONE));
            assertNotFound(
                    () -> imports.apply(actor, roster, NONE, imports.plan(admin, roster, NONE), Progress.UNSEEN));
            assertNotFound(() -> exports.content(actor, RosterExport.File.PEOPLE));
        }
    }

    @Test
    void whatSomebodyElseChangesDuringAnImportIsNotOverwritten() {
        take("username,name,role\none.%1$s,One %1$s,student\ntwo.%1$s,Two %1$s,student\n");
        var two = one("Two " + mark);
        var roster = imports.read(
                admin,
                List.of(file("people.csv", "username,name,state\none.%1$s,Other %1$s,\ntwo.%1$s,,deactivated\n")));
        var plan = imports.plan(admin, roster, NONE);
        assertThat(plan.isReady()).isTrue();
        var renamed = new PersonForm("Renamed " + mark, null, "two." + mark, Role.STUDENT, null, null);

        // People are changed before others are deactivated.
        Progress meanwhile = (_, _, _) -> elsewhere(() -> directory.edit(
                admin, two.id(), new Edit<>(directory.one(admin, two.id()).form(), renamed)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> imports.apply(admin, roster, NONE, plan, meanwhile))
                .withMessageContaining("has changed");

        assertThat(directory.one(admin, two.id()).form()).isEqualTo(renamed);
        assertThat(directory.one(admin, two.id()).person().active()).isTrue();
        assertThat(one("One " + mark).person().displayName()).isEqualTo("One " + mark);
    }

    @Test
    void whatColumnsMeanIsRememberedWhateverTheirOrder() {
        var first = file("any.csv", "Kind %1$s,Who,Room\nx,Anna Example,9B\n");
        var asked = imports.columns(admin, List.of(first)).getFirst();
        assertThat(asked.isKnown()).isFalse();
        assertThat(asked.firstRows()).containsExactly(List.of("x", "Anna Example", "9B"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> imports.remember(
                        admin,
                        List.of(asked.with(List.of(ColumnMeaning.NAME, ColumnMeaning.NAME, ColumnMeaning.UNUSED)))))
                .withMessageContaining("says the same as another column");

        imports.remember(
                admin,
                List.of(asked.with(List.of(ColumnMeaning.UNUSED, ColumnMeaning.NAME, ColumnMeaning.EXTERNAL_ID))));

        var other = file("other.csv", "who;ROOM;kind %1$s\nBen Sample;X1;y\n");
        assertThat(imports.columns(admin, List.of(other))).singleElement().satisfies(columns -> {
            assertThat(columns.isKnown()).isTrue();
            assertThat(columns.meanings())
                    .containsExactly(ColumnMeaning.NAME, ColumnMeaning.EXTERNAL_ID, ColumnMeaning.UNUSED);
        });
        assertThat(imports.read(admin, List.of(other)).people())
                .extracting(Roster.PersonRow::displayName, Roster.PersonRow::externalId)
                .containsExactly(tuple("Ben Sample", "X1"));
        imports.remember(
                admin, List.of(asked.with(List.of(ColumnMeaning.UNUSED, ColumnMeaning.NAME, ColumnMeaning.CLASS))));
        assertThat(imports.columns(admin, List.of(first)).getFirst().meanings().getLast())
                .isEqualTo(ColumnMeaning.CLASS);
    }

    private void fillWithOddities() {
        take("class,begins\nOdd; class %1$s,\n");
        take("""
                external_id,username,name,role,email,class
                "S,1-%1$s",odd1.%1$s,"Quote "" and; comma, %1$s",teacher,t@example.org,Odd; class %1$s
                ,odd2.%1$s,=FORMULA %1$s,student,,Odd; class %1$s
                ,odd3.%1$s,''-quoted %1$s,student,,
                ,odd6.%1$s,+1-2 %1$s,student,,
                ,odd7.%1$s,'＝1 %1$s,student,=cmd|%1$s@example.org,'-class %1$s
                ,odd8.%1$s,"'@SUM(A1) %1$s",student,,
                ,odd4.%1$s,Single%1$s,student,,Other %1$s
                """);
        take("class,person,register_number\nOdd; class %1$s,odd2.%1$s,7\nOther %1$s,odd4.%1$s,9999\n");
        take("username,first_name,last_name\nodd5.%1$s,Ana,'de la Cruz %1$s'\n");
        take("external_id,name,begins,ends\nC-%1$s,Dated %1$s,2026-08-31,2027-07-16\n,Half %1$s,2026-08-31,\n");
        var gone = one("'-quoted " + mark);
        take("username,state\nodd3.%1$s,deactivated\n");
        assertThat(directory.one(admin, gone.id()).person().active()).isFalse();
    }

    private void assertUnchanged(Roster roster) {
        var plan = imports.plan(admin, roster, NONE);
        assertThat(plan.steps())
                .filteredOn(step -> !(step instanceof Unchanged) && !(step instanceof Absent))
                .isEmpty();
        assertThat(plan.steps()).filteredOn(step -> step.about().contains(mark)).hasSizeGreaterThan(9);
        assertThat(plan.changes().isEmpty()).isTrue();
    }

    private RosterPlan take(String text) {
        var roster = imports.read(admin, List.of(file(text.contains("begins") ? "classes.csv" : "people.csv", text)));
        var plan = imports.plan(admin, roster, NONE);
        assertThat(plan.refused()).isEmpty();
        imports.apply(admin, roster, NONE, plan, Progress.UNSEEN);
        return plan;
    }

    private RosterPlan plan(String text) {
        return imports.plan(admin, imports.read(admin, List.of(file("people.csv", text))), NONE);
    }

    private RosterPlan bundle(String users, String roles) {
        var files = List.of(
                file("manifest.csv", "propertyName,value\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\n"),
                file("users.csv", users),
                file("roles.csv", roles));
        return imports.plan(admin, imports.read(admin, files), NONE);
    }

    private UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.formatted(mark).getBytes(StandardCharsets.UTF_8));
    }

    private PersonDetails one(String name) {
        return directory
                .find(admin, PeopleFilter.with(name), Directory.Order.NAME, true, 0, 2)
                .getFirst();
    }

    private String family(String name) {
        return one(name).form().sortedBy();
    }

    private static Map<Class<?>, Long> kinds(RosterPlan plan) {
        return plan.steps().stream()
                .filter(step -> !(step instanceof Absent))
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }
}
