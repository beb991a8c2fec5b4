package org.casebook.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.attempt.AnswerComments;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.Edit;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Words;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.display.DisplaySettings;
import org.casebook.display.Displays;
import org.casebook.gradebook.ByHandNow;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Reading;
import org.casebook.lessons.Stretch;
import org.casebook.people.Actor;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;
import org.casebook.sharing.SharedPages;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.casebook.writing.WrittenAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A person's whole record, on every database. */
abstract class PersonRecordsContract {

    @Autowired
    PersonRecords records;

    @Autowired
    Attempts attempts;

    @Autowired
    AnswerComments comments;

    @Autowired
    Reading reading;

    @Autowired
    Displays displays;

    @Autowired
    Highlights highlights;

    @Autowired
    WritingAssignments writing;

    @Autowired
    WrittenAnswers written;

    @Autowired
    OwnWriting ownWriting;

    @Autowired
    Course course;

    @Autowired
    AuditTrail trail;

    @Autowired
    Assignments assignments;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Memberships memberships;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    ExternalWorks outside;

    @Autowired
    ProgressLinks links;

    @Autowired
    SharedPages pages;

    @Autowired
    TestClock clock;

    @Autowired
    School school;

    private Actor student;
    private Actor teacher;
    private UUID classId;

    @BeforeEach
    void setUp() {
        student = school.student();
        teacher = school.teacher();
        classId = school.classOf(teacher, student);
        reading.visit(student, course.sections().getFirst().slug());
        highlight();
        var random = new Random(3);
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = attempts.start(student, QuizRequest.ofLength(topics, 12));
        var state = attempts.state(student, id);
        while (state instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(
                    student,
                    id,
                    asked.position(),
                    asked.position() == 2 ? new Response.DontKnow() : DemoAnswers.wrong(asked.question(), random));
            state = attempts.next(student, id);
        }
        comments.write(teacher, id, 1, new Edit<>("", "Read it again"));
    }

    private void highlight() {
        var section = course.sections().getFirst();
        var passage = section.passages().getFirst();
        var id = highlights.make(
                student,
                new PassageRef(section.slug(), passage.id()),
                Words.USUAL,
                new Stretch(0, 3),
                passage.text().substring(0, 3),
                HighlightColour.BLUE);
        highlights.annotate(student, id, "A note of mine");
    }

    @Test
    void everythingIsThere() {
        var record = records.of(student, student.id());

        assertThat(record.account().name()).startsWith("Name of student");
        assertThat(record.classes()).singleElement().satisfies(each -> assertThat(each.as())
                .isEqualTo("Student"));
        assertThat(record.reading()).singleElement().satisfies(read -> assertThat(read.section())
                .isEqualTo(course.sections().getFirst().title()));
        assertThat(record.highlights()).singleElement().satisfies(highlight -> {
            assertThat(highlight.section())
                    .isEqualTo(course.sections().getFirst().title());
            assertThat(highlight.note()).isEqualTo("A note of mine");
            assertThat(highlight.colour()).isEqualTo("blue");
        });
        assertThat(record.mastery()).hasSameSizeAs(course.topics());
        assertThat(record.waysToSignIn()).containsExactly("Password");
        var quiz = record.quizzes().getFirst();
        assertThat(quiz.answers()).hasSize(12).allSatisfy(answer -> {
            assertThat(answer.question()).isNotBlank().doesNotContain("<");
            assertThat(answer.answer()).isNotBlank();
            assertThat(answer.right()).isFalse();
            assertThat(answer.result().startsWith("Partly right: ")).isEqualTo(answer.points() > 0);
            assertThat(answer.points()).isLessThan(1);
            assertThat(answer.hurried()).isTrue();
        });
        assertThat(quiz.answers().get(1).answer()).isEqualTo("I don't know");
        assertThat(quiz.answers())
                .filteredOn(answer -> answer.result().equals("I don't know"))
                .hasSize(1);
        assertThat(quiz.answers().getFirst().comment()).isEqualTo("Read it again");
        assertThat(record.history()).extracting(PersonRecord.Line::what).contains("Account created");
    }

    @Test
    void whatTheyHaveWrittenIsThereAlsoAfterTheyHaveLeftTheClass() {
        var task = course.writingTasks().getFirst();
        var asked = writing.give(teacher, classId, new WritingPlan(task.id(), task, null, MarkedBy.RUBRIC));
        ownWriting.save(student, asked, "My draft", 0);
        written.handInOnPaper(teacher, classId, asked, student.id(), new Edit<>("", "From my paper"));
        memberships.remove(teacher, classId, student.id());

        assertThat(records.of(student, student.id()).written()).singleElement().satisfies(text -> {
            assertThat(text.task()).isEqualTo(task.title());
            assertThat(text.text()).isEqualTo("My draft");
            assertThat(text.fromPaper()).isEqualTo("From my paper");
            assertThat(text.handedIn()).isNotNull();
        });
    }

    @Test
    void gradesAreThereAsTheStudentSeesThem() {
        var topic = List.of(course.topics().getFirst().id());
        var given = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topic, 4), clock.instant()));
        assignments.give(teacher, given);
        var open = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topic, 4), clock.instant()));
        assignments.give(teacher, open);
        ByHandNow.set(overrides, teacher, classId, given, student.id(), new ByHand("80", "A note for teachers."));

        var grades = records.of(student, student.id()).grades();

        assertThat(grades).hasSize(2).allSatisfy(grade -> assertThat(grade.assignment())
                .isEqualTo("Week 3"));
        assertThat(grades).extracting(PersonRecord.Grade::grade).containsExactlyInAnyOrder("80 %", "");
        assertThat(grades).extracting(PersonRecord.Grade::remark).containsExactlyInAnyOrder("set by teacher", "");
        ByHandNow.set(overrides, teacher, classId, given, student.id(), new ByHand("80", "For the talk.", true));
        assertThat(records.of(student, student.id()).grades())
                .extracting(PersonRecord.Grade::remark)
                .contains("set by teacher: For the talk.");
        assertThat(records.of(teacher, teacher.id()).grades()).isEmpty();
    }

    @Test
    void whatTheyAreAllowedBeyondTheRestIsThere() {
        var topic = List.of(course.topics().getFirst().id());
        var given = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topic, 4), clock.instant()));
        assignments.give(teacher, given);
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(25, 0, true, 0));
        accommodations.set(teacher, given, new Accommodation(student.id(), false, null, null, 50));

        assertThat(records.of(student, student.id()).accommodations())
                .extracting(PersonRecord.Accommodation::assignment, PersonRecord.Accommodation::what)
                .containsExactly(tuple("", "25 % extra time, reading aloud"), tuple("Week 3", "50 % extra time"));
        memberships.remove(teacher, classId, student.id());
        assertThat(records.of(student, student.id()).accommodations())
                .containsExactly(
                        new PersonRecord.Accommodation("A former class", "", "25 % extra time, reading aloud"));
    }

    @Test
    void howTheyHaveTheirPagesIsThere() {
        assertThat(records.of(student, student.id()).display()).isEmpty();

        displays.keep(student, DisplaySettings.of(Map.of("typeface", "opendyslexic", "ruler", "two")));

        assertThat(records.of(student, student.id()).display())
                .contains(
                        new PersonRecord.Setting("Typeface", "OpenDyslexic"),
                        new PersonRecord.Setting("Reading ruler", "two lines"),
                        new PersonRecord.Setting("Colours", "as the device has them"));
    }

    @Test
    void whatTheyHaveShownOfTheirProgressIsThereWithoutTheLinkItself() {
        var token = links.make(student, LinkLifetime.WEEK, true);
        pages.open(token, "192.0.2.7");
        links.end(student, links.open(student).getFirst().id());

        assertThat(records.of(student, student.id()).progressLinks())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.ends()).isAfter(link.made());
                    assertThat(link.opened()).isAfter(link.made());
                    assertThat(link.ended()).isAfter(link.opened());
                    assertThat(link.grades()).isTrue();
                });
        assertThat(records.json(student, student.id()))
                .contains("progressLinks")
                .doesNotContain(token);
        assertThat(records.of(teacher, teacher.id()).progressLinks()).isEmpty();
    }

    @Test
    void aGradeForWorkDoneElsewhereIsThere() {
        var talk = outside.add(teacher, classId, new ExternalForm("Talk", 20, LocalDate.EPOCH, 0));
        outside.set(teacher, classId, talk, Map.of(student.id(), "15"));

        assertThat(records.of(student, student.id()).grades()).singleElement().satisfies(grade -> {
            assertThat(grade.assignment()).isEqualTo("Talk");
            assertThat(grade.grade()).isEqualTo("75 %");
            assertThat(grade.remark()).isEqualTo("15 of 20 points");
        });
    }

    @Test
    void theSameIsThereAsJson() {
        var json = JsonMapper.builder().build().readTree(records.json(student, student.id()));

        assertThat(json.at("/account/name").asString()).startsWith("Name of student");
        assertThat(StreamSupport.stream(json.at("/quizzes/0/answers").spliterator(), false))
                .hasSize(12);
        assertThat(json.at("/made").asString()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(json.toString()).doesNotContain("argon2");
    }

    @Test
    void thatAnAdministratorHasLookedIsRecordedAndTheStudentSeesIt() {
        var head = school.administrator();
        records.of(head, student.id());
        records.json(head, student.id());

        assertThat(trail.lines(new AuditFilter(student.id(), null, null, null, null), 0, 2))
                .extracting(line -> line.action())
                .containsExactly(AuditAction.RECORD_EXPORTED, AuditAction.RECORD_VIEWED);
        assertThat(records.of(student, student.id()).history())
                .extracting(PersonRecord.Line::what)
                .contains("Record viewed", "Record exported");
    }

    @Test
    void nobodyElseSeesIt() {
        for (var other : List.of(teacher, school.student())) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> records.of(other, student.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> records.json(other, student.id()));
        }
    }
}
