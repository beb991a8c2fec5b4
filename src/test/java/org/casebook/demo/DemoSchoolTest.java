package org.casebook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.Casebook;
import org.casebook.attempt.StoredEstimates;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ClassSummary;
import org.casebook.marking.MarkRelease;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;
import org.casebook.results.ClassResults;
import org.casebook.results.Period;
import org.casebook.support.TestSurroundings;
import org.casebook.writing.WritingAssignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demonstration's school, as its first start leaves it. */
@SpringBootTest(
        classes = Casebook.class,
        properties = {"spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1", "casebook.demo=true"})
@Import(TestSurroundings.class)
class DemoSchoolTest {

    @TempDir
    static Path data;

    @Autowired
    DemoSchool demo;

    @Autowired
    Directory directory;

    @Autowired
    ClassDirectory classes;

    @Autowired
    MasteryReports reports;

    @Autowired
    ClassResults results;

    @Autowired
    WritingAssignments writing;

    @Autowired
    MarkRelease release;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext application;

    private Actor admin;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("casebook.data", data::toString);
    }

    @BeforeEach
    void findAdministrator() {
        admin = database.sql("select id from account where role = 'ADMINISTRATOR'")
                .query((row, _) -> new Actor(row.getObject(1, UUID.class), Role.ADMINISTRATOR))
                .single();
    }

    @Test
    void thereAreAnAdministratorTwoTeachersAndThirtyStudents() {
        var byRole = find("").stream().collect(Collectors.groupingBy(Person::role, Collectors.counting()));

        assertThat(byRole).isEqualTo(Map.of(Role.ADMINISTRATOR, 1L, Role.TEACHER, 2L, Role.STUDENT, 30L));
    }

    @Test
    void eachTeacherHasAClassOfFifteenAndNobodyIsInTwo() {
        var all = all();

        assertThat(all).hasSize(2).allSatisfy(schoolClass -> {
            assertThat(schoolClass.teachers()).hasSize(1);
            assertThat(schoolClass.students()).hasSize(15);
        });
        assertThat(all.stream().map(ClassSummary::teachers).distinct()).hasSize(2);
        assertThat(all.stream().flatMap(schoolClass -> schoolClass.students().stream()))
                .doesNotHaveDuplicates()
                .hasSize(30);
    }

    @Test
    void mostStudentsHaveHistoriesAndTheFirstIsNew() {
        var checked = StoredEstimates.in(application);

        assertThat(checked).hasSizeBetween(15, 29);
        assertThat(checked).allMatch(estimate -> estimate.answers() > 0 && estimate.answers() % 6 == 0);
        assertThat(find("student01")).singleElement().satisfies(newcomer -> {
            var actor = new Actor(newcomer.id(), newcomer.role());
            assertThat(reports.mastery(actor, actor.id())).allMatch(topic -> topic.answers() == 0);
        });
        assertThat(count("section_progress")).isGreaterThan(50);
    }

    @Test
    void eachTeacherFindsSomethingToTeachAgainAndAGroupToTeach() {
        var found = all().stream()
                .map(summary -> results.overview(
                        new Actor(summary.teachers().getFirst().id(), Role.TEACHER), summary.id(), Period.MONTH))
                .toList();

        assertThat(found).hasSize(2).allSatisfy(overview -> {
            assertThat(overview.teachAgain().passages()).isNotEmpty();
            assertThat(overview.groups().groups()).isNotEmpty();
        });
        assertThat(found)
                .flatMap(overview -> overview.teachAgain().passages())
                .anySatisfy(missed -> assertThat(missed.mistakes()).isNotEmpty());
    }

    @Test
    void oneTeacherHasAPileToMarkAndTheOtherHasReleasedOne() {
        var teachers = all().stream()
                .map(summary -> new Actor(summary.teachers().getFirst().id(), Role.TEACHER))
                .toList();
        var classes = all().stream().map(ClassSummary::id).toList();

        assertThat(release.waiting(teachers.getFirst())).singleElement().satisfies(waiting -> {
            assertThat(waiting.texts()).isEqualTo(11);
            assertThat(waiting.marked()).isEqualTo(4);
        });
        assertThat(writing.ofClass(teachers.getFirst(), classes.getFirst()))
                .singleElement()
                .satisfies(task -> assertThat(task.begun()).isEqualTo(12));
        assertThat(release.waiting(teachers.getLast())).isEmpty();
        assertThat(writing.ofClass(teachers.getLast(), classes.getLast()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.handedIn()).isEqualTo(12);
                    assertThat(task.assignment().isReleased()).isTrue();
                });
    }

    @Test
    void everyEstimateEqualsAReplayOfTheAnswers() {
        assertThat(StoredEstimates.in(application)).isNotEmpty().allMatch(StoredEstimates.Checked::equalsReplay);
    }

    @Test
    void everyAccountHasTheOnePasswordThatIsKeptInTheFolder() throws IOException {
        var password = Files.readString(data.resolve("demo-password.txt"));

        assertThat(password).hasSizeGreaterThanOrEqualTo(10);
        for (var username : List.of("admin", "teacher1", "teacher2", "student01", "student30")) {
            assertThat(encoder.matches(
                            password, users.loadUserByUsername(username).getPassword()))
                    .as(username)
                    .isTrue();
        }
    }

    @Test
    void aSecondStartAddsNothingAndKeepsThePassword() throws IOException {
        var before = counts();
        var password = Files.readString(data.resolve("demo-password.txt"));

        demo.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(Files.readString(data.resolve("demo-password.txt"))).isEqualTo(password);
    }

    private Map<String, Long> counts() {
        return Stream.of(
                        "account",
                        "school_class",
                        "class_member",
                        "ability",
                        "attempt",
                        "attempt_item",
                        "mastery_point",
                        "section_progress",
                        "written_answer")
                .collect(Collectors.toMap(table -> table, this::count));
    }

    private List<ClassSummary> all() {
        return classes.find(admin, "", false, ClassDirectory.Order.NAME, true, 0, 100).stream()
                .map(ClassDetails::summary)
                .toList();
    }

    private List<Person> find(String text) {
        return directory.find(admin, PeopleFilter.with(text), Directory.Order.NAME, true, 0, 100).stream()
                .map(PersonDetails::person)
                .toList();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
