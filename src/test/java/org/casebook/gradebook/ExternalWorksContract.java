package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for work done elsewhere on every database. */
abstract class ExternalWorksContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final List<Category> TESTS_AND_TALKS =
            List.of(new Category("Tests", 60, 0), new Category("Talks", 40, 1));

    @Autowired
    ExternalWorks works;

    @Autowired
    ExternalImport imports;

    @Autowired
    GradeBook book;

    @Autowired
    GradeSchemes schemes;

    @Autowired
    GradeReports reports;

    @Autowired
    OwnGrades own;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    Erasures erasures;

    @Autowired
    School school;

    @Autowired
    JdbcClient database;

    Actor teacher;
    Actor student;
    Actor classmate;
    UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
    }

    @Test
    void aGradeGivenByHandIsInTheTableTheTotalTheStudentsPageAndTheReport() {
        var id = works.add(teacher, classId, new ExternalForm(" Talk ", 20, DAY, 0));
        works.set(teacher, classId, id, Map.of(student.id(), "17,5"));

        assertThat(row(student)).satisfies(row -> {
            assertThat(row.outside().getFirst().remark()).isEqualTo("17.5 of 20 points");
            assertThat(row.total().text()).isEqualTo("88 %");
            assertThat(row.counted()).isEqualTo(1);
        });
        assertThat(row(classmate).total()).isNull();
        assertThat(own.of(student)).singleElement().satisfies(inClass -> {
            assertThat(inClass.works()).extracting(GradedWork::title).containsExactly("Talk");
            assertThat(inClass.row()).isEqualTo(row(student));
        });
        assertThat(reports.of(teacher, classId, Optional.of(student.id()))
                        .reports()
                        .getFirst()
                        .row())
                .isEqualTo(row(student));
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "17.5"));
    }

    @Test
    void whatIsTypedIsCheckedAndCanBeTakenBack() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 0));
        refused(() -> works.set(teacher, classId, id, Map.of(student.id(), "21")), "from 0 to 20");
        refused(() -> works.set(teacher, classId, id, Map.of(student.id(), "good")), "'good' is not");
        refused(() -> works.set(teacher, classId, id, Map.of(student.id(), "3", classmate.id(), "21")), "from 0 to 20");
        assertThat(works.sheet(teacher, classId, id).points()).isEmpty();

        works.set(teacher, classId, id, Map.of(student.id(), "3"));
        var former = works.set(teacher, classId, id, Map.of(student.id(), "4", classmate.id(), "5"));

        assertThat(former).isEqualTo(Map.of(student.id(), "3", classmate.id(), ""));
        works.set(teacher, classId, id, former);
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "3"));
    }

    @Test
    void aColumnIsEditedDeletedAndBroughtBackWithItsGrades() {
        schemes.set(
                teacher,
                classId,
                new Edit<>(
                        schemes.of(teacher, classId).settings(),
                        new GradeSettings(
                                new Scheme.Percent(),
                                MissingRule.LEFT_OUT,
                                FullMarks.WHOLE,
                                TESTS_AND_TALKS,
                                Map.of(),
                                Map.of())));
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 1));
        works.set(teacher, classId, id, Map.of(student.id(), "15"));
        refused(
                () -> works.edit(
                        teacher,
                        classId,
                        id,
                        new Edit<>(works.sheet(teacher, classId, id).form(), new ExternalForm("Talk", 10, DAY, 1))),
                "a grade of 15 points");
        refused(
                () -> works.edit(
                        teacher,
                        classId,
                        id,
                        new Edit<>(works.sheet(teacher, classId, id).form(), new ExternalForm("Talk", 20, DAY, 2))),
                "no such category");

        works.edit(
                teacher,
                classId,
                id,
                new Edit<>(
                        works.sheet(teacher, classId, id).form(), new ExternalForm("Speech", 30, DAY.plusDays(1), 1)));
        var before = row(student);
        assertThat(before.total().text()).isEqualTo("50 %");
        assertThat(before.leftOut()).containsExactly("Tests");
        assertThat(works.sheet(teacher, classId, id).work())
                .isEqualTo(new ExternalWork(id, "Speech", 30, DAY.plusDays(1)));

        works.delete(teacher, classId, id);
        assertThat(row(student).total()).isNull();
        assertThat(own.of(student)).isEmpty();
        notFound(() -> works.sheet(teacher, classId, id));
        works.add(teacher, classId, new ExternalForm("Another", 5, DAY, 1));
        works.restore(teacher, classId, id);

        assertThat(row(student).total()).isEqualTo(before.total());
        assertThat(row(student).categories().get(1).terms())
                .extracting(CategoryTotal.Term::work)
                .containsExactly(id);
    }

    @Test
    void aTableIsReadRowByRowAndNothingIsLostInSilence() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 0));
        works.set(teacher, classId, id, Map.of(student.id(), "3"));
        var first = person(student);
        var second = person(classmate);

        var plan = imports.read(teacher, classId, id, """
                Username;Name;Points
                %s;;12,5
                ;%s;19
                %s;;4
                nobody.here;Nobody;5
                """.formatted(
                        first.username().toUpperCase(Locale.ROOT), second.displayName(), first.username()));

        assertThat(plan.points()).isEqualTo(Map.of(student.id(), "12.5", classmate.id(), "19"));
        assertThat(plan.lines()).hasSize(4);
        assertThat(plan.lines().getFirst().before()).isEqualTo("3");
        assertThat(plan.refused())
                .extracting(ExternalImport.Line::number, ExternalImport.Line::fault)
                .containsExactly(
                        tuple(4L, "This student is in line 2 already."),
                        tuple(5L, "No student in this class has that name."));
        assertThat(works.sheet(teacher, classId, id).points()).isEqualTo(Map.of(student.id(), "3"));

        var pasted = imports.read(
                teacher,
                classId,
                id,
                (first.username() + "\t21\n" + second.displayName() + "\t\n").getBytes(StandardCharsets.UTF_8));
        assertThat(pasted.points()).isEmpty();
        assertThat(pasted.refused())
                .extracting(ExternalImport.Line::fault)
                .satisfiesExactly(fault -> assertThat(fault).contains("from 0 to 20"), fault -> assertThat(fault)
                        .contains("no points"));
    }

    @Test
    void aTableThatIsTooLargeOrNoneIsRefused() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 0));

        refused(() -> imports.read(teacher, classId, id, " \n"), "no rows");
        refused(() -> imports.read(teacher, classId, id, new byte[ExternalImport.LARGEST + 1]), "more than 1 MB");
        refused(
                () -> imports.read(teacher, classId, id, "a,1\n".repeat(ExternalImport.MOST_ROWS + 1)),
                "more than 5000 rows");
        assertThat(imports.read(teacher, classId, id, new byte[] {'a', ',', (byte) 0xE9})
                        .notes())
                .singleElement()
                .asString()
                .contains("Windows-1252");
    }

    @Test
    void toAllButTheClassesTeachersItIsNotFound() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 0));
        var form = new ExternalForm("Mine", 20, DAY, 0);
        var stranger = school.teacher();
        var theirs = school.classOf(stranger, school.student());
        for (var actor : List.of(stranger, student, school.administrator())) {
            notFound(() -> works.add(actor, classId, form));
            notFound(() -> works.sheet(actor, classId, id));
            notFound(() -> works.edit(actor, classId, id, new Edit<>(form, form)));
            notFound(() -> works.delete(actor, classId, id));
            notFound(() -> works.restore(actor, classId, id));
            notFound(() -> works.set(actor, classId, id, Map.of(student.id(), "1")));
            notFound(() -> imports.read(actor, classId, id, "a,1"));
            notFound(() -> imports.read(actor, classId, id, new byte[] {'a'}));
        }
        // Neither by the address of a class of one's own.
        notFound(() -> works.sheet(stranger, theirs, id));
        notFound(() -> works.edit(stranger, theirs, id, new Edit<>(form, form)));
        notFound(() -> works.delete(stranger, theirs, id));
        notFound(() -> works.restore(stranger, theirs, id));
        notFound(() -> works.set(stranger, theirs, id, Map.of()));
        notFound(() -> imports.read(stranger, theirs, id, "a,1"));
        notFound(() -> works.set(teacher, classId, id, Map.of(school.student().id(), "1")));
    }

    @Test
    void whoIsErasedLeavesTheGradeAndIsNamedByNoColumn() {
        var mark = school.mark();
        var erased = directory.add(
                school.administrator(), new PersonForm("Wanda Quist" + mark, "wq." + mark, Role.STUDENT, null, null));
        var theirs = school.classOf(teacher, new Actor(erased.id(), Role.STUDENT));
        schemes.set(
                teacher,
                theirs,
                new Edit<>(
                        schemes.of(teacher, theirs).settings(),
                        new GradeSettings(
                                new Scheme.Percent(),
                                MissingRule.LEFT_OUT,
                                FullMarks.WHOLE,
                                List.of(new Category("For wq." + mark, 1, 0), new Category("Other", 1, 0)),
                                Map.of(),
                                Map.of())));
        var id = works.add(teacher, theirs, new ExternalForm("Talk of Wanda Quist" + mark, 20, DAY, 0));
        works.set(teacher, theirs, id, Map.of(erased.id(), "15"));

        erasures.erase(school.administrator(), erased.id(), "wq." + mark);

        var sheet = works.sheet(teacher, theirs, id);
        assertThat(sheet.work().title()).isEqualTo("Talk of …");
        assertThat(sheet.book().settings().categories().getFirst().name()).isEqualTo("For …");
        assertThat(sheet.points()).isEqualTo(Map.of(erased.id(), "15"));
    }

    @Test
    void whatTeachersDoIsInTheAuditTrail() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 20, DAY, 0));
        works.set(teacher, classId, id, Map.of(student.id(), "15"));
        works.delete(teacher, classId, id);

        assertThat(database.sql(
                                "select action || ' ' || detail from audit_entry where actor_id = ? order by happened_at")
                        .param(teacher.id())
                        .query(String.class)
                        .list())
                .containsSubsequence(
                        "GRADING_CHANGED Column 'Talk' added",
                        "GRADE_GIVEN 'Talk': 15 of 20",
                        "GRADING_CHANGED Column 'Talk' deleted");
    }

    private GradeRow row(Actor of) {
        var opened = book.open(teacher, classId);
        return book.rows(opened, List.of(person(of))).getFirst();
    }

    private Person person(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id());
    }

    private static void refused(ThrowingCallable call, String because) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(because);
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
