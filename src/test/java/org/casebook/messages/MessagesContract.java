package org.casebook.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.privacy.PersonRecords;
import org.casebook.support.MailServer;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What teachers write to students, on every database. */
abstract class MessagesContract {

    private static final String ADDRESS = "https://casebook.school.example/";
    private static final List<String> MAIL_SETTINGS =
            List.of("spring.mail.host", "spring.mail.port", "casebook.mail.messages", "casebook.address");

    @Autowired
    SentMessages sent;

    @Autowired
    ReceivedMessages received;

    @Autowired
    MailQueue queue;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    Classes classes;

    @Autowired
    PersonRecords records;

    @Autowired
    Erasures erasures;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    AuditTrail trail;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    Queries queries;

    private Actor teacher;
    private Actor mia;
    private Actor ben;
    private UUID classId;
    private UUID assignment;

    @BeforeEach
    void setWork() {
        teacher = school.teacher();
        mia = school.student();
        ben = school.student();
        classId = school.classOf(teacher, mia, ben);
        assignment = give(new Audience.WholeClass());
    }

    @Test
    void itReachesThoseItWasWrittenToAndTheTeacherSeesWhoHasReadIt() {
        var delivery = send(" Please finish\nit <b>today</b>.\u0000 ", mia);

        assertThat(delivery).isEqualTo(new Delivery(1, false, 0, List.of()));
        assertThat(received.first(ben)).isEmpty();
        var got = received.first(mia).getFirst();
        assertThat(got.text()).as("as it was typed").isEqualTo("Please finish\nit <b>today</b>.");
        assertThat(got.sender()).startsWith("Name of teacher");
        assertThat(got.title()).isEqualTo("Week 3");
        assertThat(got.assignment()).isEqualTo(assignment);
        assertThat(got.isRead()).isFalse();
        assertThat(receipt().isRead()).isFalse();
        assertThat(receipt().byMail()).isEqualTo(ByMail.NONE);

        clock.advance(Duration.ofMinutes(3));
        received.read(mia, got.id());
        var first = receipt().readAt();
        clock.advance(Duration.ofMinutes(3));
        received.read(mia, got.id());

        assertThat(receipt().readAt()).as("the first time").isNotNull().isEqualTo(first);
        assertThat(receipt().student()).isEqualTo(mia.id());
        assertThat(received.all(mia)).singleElement().matches(ReceivedMessage::isRead);
        assertThat(trail.lines(new AuditFilter(teacher.id(), null, null, null, null), 0, 100))
                .anySatisfy(line -> {
                    assertThat(line.action()).isEqualTo(AuditAction.MESSAGE_SENT);
                    assertThat(line.detail()).isEqualTo("To 1 student");
                });
    }

    @Test
    void onlyTheClassesTeachersWriteAndOnlyToItsStudentsWhomTheAssignmentIsFor() {
        var other = school.teacher();
        var elsewhere = school.student();
        school.classOf(other, elsewhere);
        var forMia = give(new Audience.Students(Set.of(mia.id())));

        notFound(() -> sent.send(other, assignment, draft("Now", mia)));
        notFound(() -> sent.send(teacher, assignment, draft("Now", mia, elsewhere)));
        notFound(() -> sent.send(teacher, forMia, draft("Now", ben)));
        notFound(() -> sent.send(teacher, UUID.randomUUID(), draft("Now", mia)));
        for (var actor : List.of(mia, school.administrator())) {
            notFound(() -> sent.send(actor, assignment, draft("Now", ben)));
            notFound(() -> sent.about(actor, assignment));
            notFound(() -> sent.writtenBy(actor));
        }
        assertThat(received.all(mia)).isEmpty();

        send("Now", mia);
        assertThat(sent.about(other, assignment)).isEmpty();
        var id = received.first(mia).getFirst().id();
        notFound(() -> received.read(ben, id));
        notFound(() -> received.read(teacher, id));
        notFound(() -> received.first(teacher));
        notFound(() -> received.all(teacher));
        assertThat(receipt().isRead()).isFalse();
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsField() {
        refused("text", "Please write a message", draft("  ", mia));
        refused("text", "at most 500", draft("a".repeat(501), mia));
        refused("students", "at least one student", draft("Now"));
        send("a".repeat(500), mia);
        assertThat(received.first(mia).getFirst().text()).hasSize(500);
    }

    @Test
    void whoWritesTwiceWithinMinutesIsAskedFirst() {
        send("First", mia);
        clock.advance(Duration.ofMinutes(5));

        assertThatExceptionOfType(JustWrittenException.class)
                .isThrownBy(() -> send("Second", mia))
                .withMessage("You wrote to them 5 minutes ago.");
        assertThatExceptionOfType(JustWrittenException.class)
                .isThrownBy(() -> send("Second", mia, ben))
                .withMessage("You wrote to 1 of them 5 minutes ago.");
        send("To another", ben);
        sent.send(teacher, assignment, new Draft(Set.of(mia.id()), "Meant", true, ADDRESS));
        assertThat(received.first(mia)).extracting(ReceivedMessage::text).containsExactly("Meant", "First");

        var colleague = school.teacher();
        var shared = school.classOf(teacher, mia);
        assertThat(shared).isNotNull();
        clock.advance(Duration.ofMinutes(11));
        send("Later", mia);
        notFound(() -> sent.send(colleague, assignment, draft("Now", mia)));
    }

    @Test
    void whoPressesTwiceAtOnceSendsOnce() throws Exception {
        int refusals = 0;
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Delivery> press = () -> send("Once", mia, ben);
            for (var done : threads.invokeAll(List.of(press, press, press))) {
                try {
                    done.get();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(JustWrittenException.class);
                    refusals++;
                }
            }
        }

        assertThat(refusals).isEqualTo(2);
        assertThat(received.all(mia)).hasSize(1);
    }

    @Test
    void onlySoManyAreSentWithinADay() {
        for (int message = 0; message < SendingLimits.MOST_A_DAY; message++) {
            send("Number " + message, mia);
            clock.advance(Duration.ofMinutes(11));
        }

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> send("One more", mia))
                .withMessageContaining("20 messages within a day");
        clock.advance(Duration.ofDays(1));
        send("Tomorrow", mia);
        assertThat(received.first(mia)).as("on a start page").hasSize(20);
        assertThat(received.all(mia)).hasSize(21);
        assertThat(received.all(mia).getFirst().text()).isEqualTo("Tomorrow");
    }

    @Test
    void whatStudentsDoNotHaveToDoIsNotWrittenAbout() {
        send("Before", mia);
        clock.advance(Duration.ofMinutes(11));
        lifecycle.withdraw(teacher, assignment);
        refused(null, "don't have this assignment", draft("Now", mia));
        assertThat(received.first(mia)).as("what was said stays").hasSize(1);
        lifecycle.reinstate(teacher, assignment);
        lifecycle.takeBack(teacher, assignment);
        refused(null, "don't have this assignment", draft("Now", mia));
        assignments.give(teacher, assignment);
        classes.archive(teacher, classId);
        refused(null, "don't have this assignment", draft("Now", mia));
    }

    @Test
    void aMessageGoesWithItsAssignment() {
        send("Before", mia, ben);
        lifecycle.delete(teacher, assignment);

        assertThat(received.all(mia)).isEmpty();
        assertThat(sent.writtenBy(teacher)).isEmpty();
    }

    @Test
    void aMessageGoesWithItsSenderAndWithTheLastWhoGotIt() {
        var quentin = directory.add(
                school.administrator(),
                new PersonForm("Quentin Quill", null, "q" + school.mark(), Role.STUDENT, null, null));
        var other = new Actor(quentin.id(), Role.STUDENT);
        var classOfThree = school.classOf(teacher, mia, ben, other);
        var work = give(classOfThree, new Audience.WholeClass());
        sent.send(teacher, work, draft("Quentin Quill and you both.", mia, other));
        sent.send(teacher, work, draft("To Ben alone.", ben));

        erasures.erase(school.administrator(), quentin.id(), quentin.person().username());
        assertThat(received.all(mia)).extracting(ReceivedMessage::text).containsExactly("… and you both.");
        assertThat(sent.about(teacher, work))
                .extracting(each -> each.receipts().size())
                .containsExactly(1, 1);

        erase(ben);
        assertThat(sent.about(teacher, work)).hasSize(1);

        erase(teacher);
        assertThat(received.all(mia)).isEmpty();
    }

    @Test
    void itStandsInTheRecordsOfWhoGotItAndOfWhoWroteIt() {
        send("Please finish it.", mia, ben);
        received.read(mia, received.first(mia).getFirst().id());

        assertThat(records.of(mia, mia.id()).messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Please finish it.");
            assertThat(message.about()).isEqualTo("Week 3");
            assertThat(message.with()).startsWith("From Name of teacher");
            assertThat(message.read()).isNotNull();
        });
        assertThat(records.of(teacher, teacher.id()).messages()).singleElement().satisfies(message -> {
            assertThat(message.with()).isEqualTo("To 2 students");
            assertThat(message.read()).isNull();
        });
        assertThat(records.json(ben, ben.id())).contains("Please finish it.");
    }

    @Test
    void aPageAsksOnce() {
        send("First", mia, ben);
        assertThat(queries.of(() -> received.first(mia))).isEqualTo(1);
        assertThat(queries.of(() -> sent.about(teacher, assignment))).isEqualTo(1);
    }

    @Test
    void mailGoesToWhoHasAnAddressAndWhatFailsIsKnown() throws Exception {
        var withAddress = student("mia@example.org");
        var gone = student("gone@example.org");
        var disabled = student("old@example.org");
        var without = school.student();
        var ofFour = school.classOf(teacher, withAddress, gone, disabled, without);
        var work = give(ofFour, new Audience.WholeClass());
        people.activate(school.administrator(), disabled.id(), false);
        try (var server = new MailServer()) {
            System.setProperty("spring.mail.host", "127.0.0.1");
            System.setProperty("spring.mail.port", Integer.toString(server.port()));

            var delivery = sent.send(teacher, work, draft("Please finish it.", withAddress, gone, disabled, without));

            assertThat(delivery.students()).isEqualTo(4);
            assertThat(delivery.byMail()).isEqualTo(2);
            assertThat(delivery.withoutAddress()).singleElement().matches(person -> person.id()
                    .equals(without.id()));
            settle();
            assertThat(server.heard())
                    .contains("RCPT TO:<mia@example.org>", "Please finish it.", "'Week 3'")
                    .contains("Go on here: https://casebook.school.example/assignments/" + work)
                    .doesNotContain("old@example.org");
            assertThat(states(work))
                    .containsExactlyInAnyOrder(ByMail.SENT, ByMail.FAILED, ByMail.NONE, ByMail.NO_ADDRESS);

            clock.advance(Duration.ofMinutes(11));
            System.setProperty("casebook.address", "https://fixed.school.example");
            sent.send(teacher, work, new Draft(Set.of(withAddress.id()), "Again", false, "https://evil.example/"));
            settle();
            assertThat(server.heard())
                    .contains("Go on here: https://fixed.school.example/assignments/")
                    .doesNotContain("evil");

            clock.advance(Duration.ofMinutes(11));
            System.setProperty("casebook.mail.messages", "false");
            assertThat(sent.goByMail()).isFalse();
            assertThat(sent.send(teacher, work, draft("In Casebook alone", withAddress))
                            .mailed())
                    .isFalse();
            settle();
            assertThat(server.heard()).doesNotContain("In Casebook alone");
        } finally {
            MAIL_SETTINGS.forEach(System::clearProperty);
        }
    }

    @Test
    void noMailOfAMessageThatWasNotSavedAndOneThatWasLostCountsAsFailed() throws Exception {
        var withAddress = student("mia@example.org");
        var work = give(school.classOf(teacher, withAddress), new Audience.WholeClass());
        var stuck = new CountDownLatch(1);
        try (var server = new MailServer()) {
            System.setProperty("spring.mail.host", "127.0.0.1");
            System.setProperty("spring.mail.port", Integer.toString(server.port()));
            queue.add(() -> {
                try {
                    stuck.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            });

            sent.send(teacher, work, draft("Please finish it.", withAddress));
            refused("text", "Please write", draft(" ", withAddress));

            assertThat(states(work)).containsExactly(ByMail.WAITING);
            clock.advance(Duration.ofMinutes(16));
            assertThat(states(work)).containsExactly(ByMail.FAILED);
            stuck.countDown();
            settle();
            assertThat(states(work)).as("late, but sent").containsExactly(ByMail.SENT);
        } finally {
            stuck.countDown();
            MAIL_SETTINGS.forEach(System::clearProperty);
        }
    }

    /** Waits until the queue has done what was in it. */
    private void settle() throws InterruptedException {
        var done = new CountDownLatch(1);
        queue.add(done::countDown);
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private List<ByMail> states(UUID work) {
        return sent.about(teacher, work).getFirst().receipts().stream()
                .map(SentMessage.Receipt::byMail)
                .toList();
    }

    private SentMessage.Receipt receipt() {
        return sent.about(teacher, assignment).getFirst().receipts().getFirst();
    }

    private Delivery send(String text, Actor... students) {
        return sent.send(teacher, assignment, draft(text, students));
    }

    private static Draft draft(String text, Actor... students) {
        return new Draft(Set.copyOf(Stream.of(students).map(Actor::id).toList()), text, false, ADDRESS);
    }

    private Actor student(String email) {
        var added = directory.add(
                school.administrator(),
                new PersonForm("Mia " + school.mark(), null, school.mark(), Role.STUDENT, email, null));
        return new Actor(added.id(), Role.STUDENT);
    }

    private void erase(Actor person) {
        var username =
                directory.one(school.administrator(), person.id()).person().username();
        erasures.erase(school.administrator(), person.id(), username);
    }

    private UUID give(Audience audience) {
        return give(classId, audience);
    }

    private UUID give(UUID inClass, Audience audience) {
        var section = course.sections().stream().map(Section::slug).findFirst().orElseThrow();
        var plan = Plans.of(List.of(section), null, new Schedule(Instant.EPOCH, null, null, LateRule.MARKED));
        var id = assignments.draft(
                teacher,
                inClass,
                new AssignmentPlan(
                        plan.title(), plan.instructions(), plan.sections(), plan.quiz(), audience, plan.schedule()));
        assignments.give(teacher, id);
        return id;
    }

    private void refused(String field, String words, Draft draft) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> sent.send(teacher, assignment, draft))
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void notFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(action);
    }
}
