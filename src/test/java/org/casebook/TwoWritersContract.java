package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.Modules;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Attempts;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ClassForm;
import org.casebook.classroom.Classes;
import org.casebook.classroom.GroupForm;
import org.casebook.classroom.Groups;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.draft.Draft;
import org.casebook.course.question.QuestionKind;
import org.casebook.gradebook.Category;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.FullMarks;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.GradeSchemes;
import org.casebook.gradebook.GradeSettings;
import org.casebook.gradebook.MissingRule;
import org.casebook.gradebook.Scheme;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Of two who write the same thing at once, neither undoes unseen what the other did: docs/decisions/two-writers.md. The
 * first has written and not yet committed when the second begins.
 */
abstract class TwoWritersContract {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired
    TwoWriters writers;

    @Autowired
    School school;

    @Autowired
    Course course;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

    @Autowired
    Classes classes;

    @Autowired
    ClassDirectory classDirectory;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Assignments assignments;

    @Autowired
    Accommodations accommodations;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    ModuleLibrary library;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Reading reading;

    @Autowired
    GradeBook book;

    @Autowired
    GradeSchemes schemes;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    ExternalWorks works;

    @Autowired
    TeacherQuestions questions;

    private Actor admin;
    private Actor teacher;
    private Actor colleague;
    private Actor student;
    private UUID classId;

    private final List<UUID> others = new ArrayList<>();

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        teacher = school.teacher();
        colleague = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        memberships.add(teacher, classId, colleague.id());
    }

    /** Other tests of this school know of one administrator. */
    @AfterEach
    void leaveOneAdministrator() {
        others.stream()
                .filter(id -> directory.one(admin, id).person().active())
                .forEach(id -> people.activate(admin, id, false));
    }

    @Test
    void whoSavesAPersonSecondIsToldWhoWasFirst() {
        var opened = directory.one(admin, student.id()).form();
        var other = otherAdministrator();

        writers.overlap(() -> directory.edit(admin, student.id(), new Edit<>(opened, named(opened, "First"))), () -> {
                    var told = told(() ->
                            directory.edit(other, student.id(), new Edit<>(opened, mailed(opened, "a@b.example"))));
                    assertThat(told.by()).isEqualTo("Head");
                    assertThat(told.at()).isNotNull();
                    assertThat(told.now()).isEqualTo(named(opened, "First"));
                    // They read it, and save again.
                    var seen = (PersonForm) told.now();
                    var again = new Edit<>(opened, mailed(opened, "a@b.example")).onto(seen);
                    directory.edit(other, student.id(), new Edit<>(seen, again));
                })
                .ifPresent(TwoWritersContract::fail);

        assertThat(directory.one(admin, student.id()).form()).isEqualTo(mailed(named(opened, "First"), "a@b.example"));
    }

    @Test
    void whoIsDeactivatedWhileTheirNameIsChangedIsBoth() {
        var opened = directory.one(admin, student.id()).form();
        Runnable rename = () -> directory.edit(admin, student.id(), new Edit<>(opened, named(opened, "New name")));
        Runnable deactivate = () -> people.activate(admin, student.id(), false);

        writers.overlap(rename, deactivate).ifPresent(TwoWritersContract::fail);

        assertThat(directory.one(admin, student.id()).person().active()).isFalse();
        assertThat(directory.one(admin, student.id()).person().displayName()).isEqualTo("New name");
    }

    @Test
    void whoIsErasedWhileTheirNameIsChangedStaysErased() {
        var person = directory.one(admin, student.id());
        var named = named(person.form(), "Brought back");

        var failed = writers.overlap(
                () -> erasures.erase(admin, student.id(), person.person().username()),
                () -> directory.edit(admin, student.id(), new Edit<>(person.form(), named)));

        assertThat(failed).isPresent();
        assertThat(people.byId(List.of(student.id())).get(student.id()).displayName())
                .isEqualTo("Erased person");
    }

    @Test
    void twoAdministratorsWhoDeactivateEachOtherDoNotBlockEachOther() {
        var one = otherAdministrator();
        var other = otherAdministrator();

        var failed = writers.overlap(
                () -> people.activate(one, other.id(), false), () -> people.activate(other, one.id(), false));

        assertThat(failed).isEmpty();
        assertThat(directory.one(admin, one.id()).person().active()).isFalse();
        assertThat(directory.one(admin, other.id()).person().active()).isFalse();
    }

    @Test
    void aClassThatIsRenamedWhileItIsArchivedIsBoth() {
        var name = classes.taught(teacher, classId).name();

        writers.overlap(
                        () -> classes.archive(admin, classId),
                        () -> classes.rename(teacher, classId, new Edit<>(name, name + " anew")))
                .ifPresent(TwoWritersContract::fail);

        assertThat(classes.taught(teacher, classId).name()).isEqualTo(name + " anew");
        assertThat(classes.taught(teacher, classId).isArchived()).isTrue();
    }

    @Test
    void whoSavesAClassSecondIsToldWhoWasFirst() {
        var opened = classDirectory.one(admin, classId).form();

        writers.overlap(() -> classes.rename(teacher, classId, new Edit<>(opened.name(), opened.name() + " b")), () -> {
                    var dated = new ClassForm(opened.name(), DAY, DAY.plusDays(9), null);
                    var told = told(() -> classDirectory.edit(admin, classId, new Edit<>(opened, dated)));
                    assertThat(told.by()).isEqualTo(nameOf(teacher));
                })
                .ifPresent(TwoWritersContract::fail);

        assertThat(classDirectory.one(admin, classId).form())
                .isEqualTo(new ClassForm(opened.name() + " b", null, null, null));
    }

    @Test
    void whoSavesAGroupSecondIsToldWhoWasFirst() {
        var group = groups.create(teacher, classId, "Group", Set.of());
        var opened = group.form();

        writers.overlap(
                        () -> groups.change(
                                teacher, group.id(), new Edit<>(opened, new GroupForm("Group", Set.of(student.id())))),
                        () -> assertThat(told(() -> groups.change(
                                                colleague,
                                                group.id(),
                                                new Edit<>(opened, new GroupForm("Readers", Set.of()))))
                                        .by())
                                .isEqualTo(nameOf(teacher)))
                .ifPresent(TwoWritersContract::fail);

        assertThat(groups.of(teacher, classId).getFirst().form())
                .isEqualTo(new GroupForm("Group", Set.of(student.id())));
    }

    @Test
    void whoSavesAnAssignmentSecondIsToldWhoWasFirst() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        var opened = assignments.get(teacher, id).plan();

        writers.overlap(() -> assignments.edit(teacher, id, new Edit<>(opened, plan("First"))), () -> {
                    var mine = instructed(opened, "Read well.");
                    var told = told(() -> assignments.edit(colleague, id, new Edit<>(opened, mine)));
                    assertThat(told.by()).isEqualTo(nameOf(teacher));
                    var seen = (AssignmentPlan) told.now();
                    assignments.edit(colleague, id, new Edit<>(seen, new Edit<>(opened, mine).onto(seen)));
                })
                .ifPresent(TwoWritersContract::fail);

        var saved = assignments.get(teacher, id).plan();
        assertThat(saved.title()).isEqualTo("First");
        assertThat(saved.instructions()).isEqualTo("Read well.");
    }

    @Test
    void anAssignmentThatIsEditedWhileItIsGivenOutIsBoth() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        var opened = assignments.get(teacher, id).plan();

        writers.overlap(
                        () -> assignments.give(teacher, id),
                        () -> assignments.edit(colleague, id, new Edit<>(opened, plan("Edited"))))
                .ifPresent(TwoWritersContract::fail);

        assertThat(assignments.get(teacher, id).isGiven()).isTrue();
        assertThat(assignments.get(teacher, id).plan().title()).isEqualTo("Edited");
    }

    @Test
    void aGroupIsDeletedWhileItsWorkIsEdited() {
        var group = groups.create(teacher, classId, "Group", Set.of(student.id()));
        var id = assignments.draft(teacher, classId, plan("Title"));
        var opened = assignments.get(teacher, id).plan();

        // Neither waits for the other for ever.
        assertThat(writers.overlap(
                        () -> assignments.edit(teacher, id, new Edit<>(opened, plan("Edited"))),
                        () -> groups.delete(colleague, group.id())))
                .isEmpty();
        assertThat(groups.of(teacher, classId)).isEmpty();
    }

    @Test
    void whoGradesAClassOtherwiseSecondIsToldWhoWasFirst() {
        var opened = schemes.of(teacher, classId).settings();

        writers.overlap(() -> schemes.set(teacher, classId, new Edit<>(opened, points(20))), () -> {
                    var told = told(() -> schemes.set(colleague, classId, new Edit<>(opened, points(30))));
                    assertThat(told.by()).isEqualTo(nameOf(teacher));
                    schemes.set(colleague, classId, new Edit<>((GradeSettings) told.now(), points(30)));
                })
                .ifPresent(TwoWritersContract::fail);

        assertThat(schemes.of(teacher, classId).settings().scheme()).isEqualTo(new Scheme.Points(30));
        assertThat(schemes.of(teacher, classId).former())
                .hasValueSatisfying(former -> assertThat(former.scheme()).isEqualTo(new Scheme.Points(20)));
    }

    @Test
    void aColumnThatIsAddedWhileTheGradingChangesHasItsPlaceInBoth() {
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), categories(10)));

        writers.overlap(
                        () -> schemes.set(teacher, classId, new Edit<>(categories(10), categories(20))),
                        () -> works.add(colleague, classId, new ExternalForm("Talk", 10, DAY, 1)))
                .ifPresent(TwoWritersContract::fail);

        var settings = schemes.of(teacher, classId).settings();
        assertThat(settings.scheme()).isEqualTo(new Scheme.Points(20));
        assertThat(settings.category(
                        book.open(teacher, classId).outside().getFirst().id()))
                .isEqualTo(1);
    }

    @Test
    void theGradingThatChangesWhileAColumnIsAddedKeepsItsPlace() {
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), categories(10)));

        writers.overlap(() -> works.add(colleague, classId, new ExternalForm("Talk", 10, DAY, 1)), () -> {
                    var opened = categories(10);
                    var told = told(() -> schemes.set(teacher, classId, new Edit<>(opened, categories(20))));
                    assertThat(told.by()).isEqualTo(nameOf(colleague));
                    var seen = (GradeSettings) told.now();
                    schemes.set(teacher, classId, new Edit<>(seen, new Edit<>(opened, categories(20)).onto(seen)));
                })
                .ifPresent(TwoWritersContract::fail);

        var settings = schemes.of(teacher, classId).settings();
        assertThat(settings.scheme()).isEqualTo(new Scheme.Points(20));
        assertThat(settings.category(
                        book.open(teacher, classId).outside().getFirst().id()))
                .isEqualTo(1);
    }

    @Test
    void whoSavesAColumnSecondIsToldWhoWasFirst() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 10, DAY, 0));
        var opened = works.sheet(teacher, classId, id).form();

        writers.overlap(
                        () -> works.edit(
                                teacher, classId, id, new Edit<>(opened, new ExternalForm("Essay", 10, DAY, 0))),
                        () -> assertThat(told(() -> works.edit(
                                                colleague,
                                                classId,
                                                id,
                                                new Edit<>(opened, new ExternalForm("Talk", 20, DAY, 0))))
                                        .by())
                                .isEqualTo(nameOf(teacher)))
                .ifPresent(TwoWritersContract::fail);

        assertThat(works.sheet(teacher, classId, id).form()).isEqualTo(new ExternalForm("Essay", 10, DAY, 0));
    }

    @Test
    void twoWhoGivePointsToOneStudentLeaveOneGrade() {
        var id = works.add(teacher, classId, new ExternalForm("Talk", 10, DAY, 0));

        writers.overlap(
                        () -> works.set(teacher, classId, id, Map.of(student.id(), "7")),
                        // The second learns what was there.
                        () -> assertThat(works.set(colleague, classId, id, Map.of(student.id(), "8")))
                                .containsEntry(student.id(), "7"))
                .ifPresent(TwoWritersContract::fail);

        works.set(teacher, classId, id, Map.of(student.id(), ""));
        assertThat(works.sheet(teacher, classId, id).points()).isEmpty();
    }

    @Test
    void twoWhoSetOneGradeByHandLeaveOneGrade() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        assignments.give(teacher, id);
        var first = new ByHand("70", "First.");
        // Fits what the first has set, and only that: whoever didn't wait for them would be refused.
        var second = new Edit<>(first, new ByHand("80", "Second."));

        writers.overlap(
                        () -> overrides.edit(teacher, classId, id, student.id(), new Edit<>(ByHand.NONE, first)),
                        () -> overrides.edit(colleague, classId, id, student.id(), second))
                .ifPresent(TwoWritersContract::fail);

        assertThat(overrides
                        .of(teacher, classId, id, student.id())
                        .override()
                        .getFirst()
                        .note())
                .isEqualTo("Second.");
        overrides.edit(teacher, classId, id, student.id(), new Edit<>(second.wanted(), ByHand.NONE));
        assertThat(overrides.of(teacher, classId, id, student.id()).override()).isEmpty();
    }

    @Test
    void whoSetsAGradeByHandSecondIsToldWhoWasFirst() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        assignments.give(teacher, id);
        var first = new ByHand("70", "First.");

        writers.overlap(
                        () -> overrides.edit(teacher, classId, id, student.id(), new Edit<>(ByHand.NONE, first)),
                        () -> {
                            var second = new Edit<>(ByHand.NONE, new ByHand("80", "Second."));
                            var told = told(() -> overrides.edit(colleague, classId, id, student.id(), second));
                            assertThat(told.by()).isEqualTo(nameOf(teacher));
                            assertThat(told.now()).isEqualTo(first);
                        })
                .ifPresent(TwoWritersContract::fail);

        overrides.edit(colleague, classId, id, student.id(), new Edit<>(first, ByHand.NONE));
        assertThat(overrides.of(teacher, classId, id, student.id()).byHand()).isEqualTo(ByHand.NONE);
    }

    @Test
    void whoArrangesSomethingForAStudentSecondIsToldWhatTheFirstHas() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        assignments.give(teacher, id);
        var none = Accommodation.none(student.id());
        var longer = new Accommodation(student.id(), false, null, null, 50);
        var aloud = new Accommodation(student.id(), false, null, null, null, true, null);

        writers.overlap(() -> accommodations.edit(teacher, id, new Edit<>(none, longer)), () -> {
                    var told = told(() -> accommodations.edit(colleague, id, new Edit<>(none, aloud)));
                    assertThat(told.now()).isEqualTo(longer);
                    accommodations.edit(colleague, id, new Edit<>(longer, new Edit<>(none, aloud).onto(longer)));
                })
                .ifPresent(TwoWritersContract::fail);

        accommodations.edit(
                teacher, id, new Edit<>(new Accommodation(student.id(), false, null, null, 50, true, null), none));
    }

    @Test
    void whoAllowsAStudentSomethingSecondIsToldAndWhoAllowsAnotherIsNot() {
        var other = school.student();
        memberships.add(teacher, classId, other.id());
        Map<UUID, Allowances> none = Map.of();
        var more = new Allowances(25, 0, false, 0);
        Map<UUID, Allowances> theirs = Map.of(student.id(), more);

        writers.overlap(() -> lasting.edit(teacher, classId, new Edit<>(none, theirs)), () -> {
                    lasting.edit(colleague, classId, new Edit<>(none, Map.of(other.id(), more)));
                    var told = told(() -> lasting.edit(
                            colleague, classId, new Edit<>(none, Map.of(student.id(), new Allowances(0, 0, true, 0)))));
                    assertThat(told.now()).isEqualTo(Map.of(student.id(), more, other.id(), more));
                })
                .ifPresent(TwoWritersContract::fail);

        assertThat(lasting.ofClass(teacher, classId)).containsOnlyKeys(student.id(), other.id());
    }

    @Test
    void whatTwoAdministratorsOfferIsNotMixed() {
        var all = library.offered(admin, null);
        var fewerSections = new Modules(all.sections().subList(1, all.sections().size()), all.topics());
        var fewerTopics =
                new Modules(all.sections(), all.topics().subList(1, all.topics().size()));
        try {
            writers.overlap(() -> library.offer(admin, new Edit<>(all, fewerSections)), () -> {
                        var told = told(() -> library.offer(admin, new Edit<>(all, fewerTopics)));
                        assertThat(told.now()).isEqualTo(fewerSections);
                    })
                    .ifPresent(TwoWritersContract::fail);
        } finally {
            library.offer(admin, new Edit<>(library.offered(admin, null), all));
        }
    }

    @Test
    void aQuizThatIsHandedInWhileItsStudentGetsMoreTimeStaysHandedIn() {
        var id = assignments.draft(teacher, classId, plan("Title"));
        assignments.give(teacher, id);
        var attempt = quizzes.start(student, id);

        writers.overlap(
                        () -> attempts.end(student, attempt),
                        () -> accommodations.set(teacher, id, new Accommodation(student.id(), false, null, null, 50)))
                .ifPresent(TwoWritersContract::fail);

        assertThat(attempts.open(student)).isEmpty();
    }

    @Test
    void aSectionThatIsReadToItsEndInOneTabStaysReadInTheOther() {
        var section = course.sections().getFirst();
        reading.visit(student, section.slug());

        writers.overlap(() -> reading.complete(student, section.slug()), () -> reading.visit(student, section.slug()))
                .ifPresent(TwoWritersContract::fail);

        assertThat(reading.overview(student).getFirst().isCompleted()).isTrue();
    }

    @Test
    void aQuestionThatIsOpenInTwoWindowsIsSavedFromOne() {
        var id = questions.create(teacher, QuestionKind.NUMERIC);
        var opened = questions.open(teacher, id);
        int edition = opened.question().edition();

        var failed = writers.overlap(
                () -> questions.save(teacher, id, edition, named(opened.draft(), "First")),
                () -> questions.save(teacher, id, edition, named(opened.draft(), "Second")));

        assertThat(failed).hasValueSatisfying(reason -> assertThat(reason).hasMessageContaining("another window"));
        assertThat(questions.open(teacher, id).question().name()).isEqualTo("First");
    }

    private Actor otherAdministrator() {
        var mark = school.mark();
        var added = directory.add(admin, new PersonForm("Other " + mark, mark, Role.ADMINISTRATOR, null, null));
        others.add(added.id());
        return new Actor(added.id(), Role.ADMINISTRATOR);
    }

    private String nameOf(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).displayName();
    }

    private AssignmentPlan plan(String title) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.of(List.of(), Plans.practice(topics, 8), Instant.EPOCH);
        return new AssignmentPlan(
                title, plan.instructions(), plan.sections(), plan.quiz(), plan.audience(), plan.schedule());
    }

    private static AssignmentPlan instructed(AssignmentPlan plan, String instructions) {
        return new AssignmentPlan(
                plan.title(), instructions, plan.sections(), plan.quiz(), plan.audience(), plan.schedule());
    }

    private static GradeSettings points(int outOf) {
        return new GradeSettings(new Scheme.Points(outOf), MissingRule.LEFT_OUT, Map.of());
    }

    private static GradeSettings categories(int outOf) {
        return new GradeSettings(
                new Scheme.Points(outOf),
                MissingRule.LEFT_OUT,
                new FullMarks(100),
                List.of(new Category("Tests", 60, 0), new Category("Talks", 40, 0)),
                Map.of(),
                Map.of());
    }

    private static PersonForm named(PersonForm form, String name) {
        return new PersonForm(name, form.username(), form.role(), form.email(), form.externalId());
    }

    private static Draft named(Draft draft, String name) {
        return new Draft(
                name,
                draft.topic(),
                draft.difficulty(),
                draft.level(),
                draft.passage(),
                draft.stem(),
                draft.explanation(),
                draft.enemies(),
                draft.body());
    }

    private static PersonForm mailed(PersonForm form, String email) {
        return new PersonForm(form.displayName(), form.username(), form.role(), email, form.externalId());
    }

    /** What whoever saves second is told. */
    private static ChangedMeanwhileException told(Runnable save) {
        try {
            save.run();
        } catch (ChangedMeanwhileException told) {
            return told;
        }
        throw new AssertionError("nobody was told that somebody else had saved in between");
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
