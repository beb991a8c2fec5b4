package org.casebook.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.messages.Draft;
import org.casebook.messages.ReceivedMessage;
import org.casebook.messages.ReceivedMessages;
import org.casebook.messages.SentMessages;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing to those who are missing, and reading it. */
class MessageViewsTest extends ViewTest {

    private static final String WRITE = "Write to those missing";

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    SentMessages sent;

    @Autowired
    ReceivedMessages received;

    @Autowired
    Queries queries;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

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
        assignment =
                give(new Schedule(clock.instant(), clock.instant().plus(Duration.ofDays(3)), null, LateRule.MARKED));
        clock.advance(Duration.ofMinutes(1));
        signIn(teacher);
    }

    @Test
    void aTeacherWritesFromTheResultsToThoseWhoAreMissing() {
        quizzes.start(mia, assignment);
        open(address() + "/results");
        click(WRITE);
        assertThat(to().getSelectedItems()).as("all are ticked").hasSize(2);
        assertThat(message().getValue())
                .startsWith("You haven’t finished ‘Week 3’ yet. It is due on ")
                .contains("please tell me");

        test(message()).setValue("");
        click("Send");
        assertThat(message().getErrorMessage()).isEqualTo("Please write a message.");
        test(message()).setValue("Please finish <b>it</b>.");
        only(mia);
        click("Send");

        assertThat(messages()).contains("Sent to 1 student.");
        assertThat(received.first(mia)).extracting(ReceivedMessage::text).containsExactly("Please finish <b>it</b>.");
        assertThat(received.first(ben)).isEmpty();
        assertThat(text()).contains("Written to on ", "not read yet", "read by 0", "Please finish <b>it</b>.");

        received.read(mia, received.first(mia).getFirst().id());
        open(address() + "/results");
        assertThat(text()).contains(", read", "read by 1");
        open(address());
        assertThat(text()).contains("Messages", "read by 1");
    }

    @Test
    void nobodyIsWrittenToWithoutANameTicked() {
        open(address());
        click(WRITE);
        choose(to(), Set.of());
        click("Send");

        assertThat(to().isInvalid()).isTrue();
        assertThat(received.first(mia)).isEmpty();
    }

    @Test
    void whoWritesAgainWithinMinutesIsAskedFirst() {
        write(mia, ben);
        clock.advance(Duration.ofMinutes(5));
        open("classes/" + classId + "/assignments");
        clickFirst(WRITE);
        click("Send");

        assertThat(received.first(mia)).hasSize(1);
        var asked = find(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("message")).contains("You wrote to them 5 minutes ago.");
        test(asked).confirm();
        assertThat(received.first(mia)).hasSize(2);
    }

    @Test
    void onTheStartPageThoseAreProposedWhoMissedIt() {
        clock.advance(Duration.ofDays(4));
        open("start");
        clickFirst(WRITE);

        assertThat(message().getValue()).contains("It was due on ", "you can still hand it in.");
        click("Send");
        assertThat(messages()).contains("Sent to 2 students.");
    }

    @Test
    void ofWhatHasClosedItIsAskedWhatKeptThemFromIt() {
        lifecycle.close(teacher, assignment);
        clock.advance(Duration.ofMinutes(1));
        open(address());
        click(WRITE);

        assertThat(message().getValue()).startsWith("‘Week 3’ closed on ").contains("what kept you from it");
    }

    @Test
    void whereAllAreDoneOrItIsNotOpenYetNobodyIsMissing() {
        lifecycle.withdraw(teacher, assignment);
        give(new Schedule(clock.instant().plus(Duration.ofDays(1)), null, null, LateRule.MARKED));
        open("classes/" + classId + "/assignments");

        assertThat(find(Button.class).withText(WRITE).all()).isEmpty();
    }

    @Test
    void aStudentReadsItOnTheStartPagesAndFindsItLater() {
        write(mia);
        signIn(mia);
        for (var page : List.of("learn", "assignments")) {
            open(page);
            assertThat(text()).contains("From Name of teacher", "Please finish it.", "Week 3", "due ");
            assertThat(links()).contains("assignments/" + assignment);
        }

        click("I have read it");

        assertThat(text()).doesNotContain("Please finish it.");
        assertThat(text()).contains("All messages");
        open("messages");
        assertThat(heading()).isEqualTo("Messages");
        assertThat(text()).contains("From Name of teacher", "Please finish it.", "Read ");
        assertThat(find(Button.class).withText("I have read it").all()).isEmpty();

        signIn(ben);
        open("assignments");
        assertThat(text()).doesNotContain("All messages");
        open("messages");
        assertThat(text()).contains("Your teachers have written nothing to you yet.");
    }

    @Test
    void whatWasWithdrawnAsksForNothingAnyMoreAndLeadsNowhere() {
        write(mia);
        lifecycle.withdraw(teacher, assignment);
        signIn(mia);
        open("assignments");
        assertThat(text()).contains("All messages").doesNotContain("Please finish it.");
        open("messages");
        assertThat(text()).contains("Please finish it.", "Week 3");
        assertThat(links()).doesNotContain("assignments/" + assignment);

        click("I have read it");
        assertThat(text()).contains("Read ");
    }

    @Test
    void ofManyMessagesAFewStandOnAStartPage() {
        for (int message = 0; message < 5; message++) {
            write(mia);
            clock.advance(Duration.ofMinutes(11));
        }
        signIn(mia);
        open("assignments");

        assertThat(find(Button.class).withText("I have read it").all()).hasSize(3);
        assertThat(text()).contains("All messages, 2 more not read");
        open("messages");
        assertThat(find(Button.class).withText("I have read it").all()).hasSize(5);
    }

    @Test
    void aStartPageAsksTheDatabaseOnceForThem() {
        signIn(mia);
        open("learn");
        long without = queries.of(() -> open("assignments"));
        write(mia, ben);
        open("learn");

        assertThat(queries.of(() -> open("assignments"))).as("with a message").isEqualTo(without);
    }

    @Test
    void othersDoNotFindThePages() {
        for (var other : List.of(school.teacher(), mia)) {
            signIn(other);
            assertNotFound(address());
            assertNotFound(address() + "/results");
        }
        signIn(teacher);
        assertNotFound("messages");
    }

    private TextArea message() {
        return find(TextArea.class).withLabel("Message").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<WriteDialog.Proposed> to() {
        return find(CheckboxGroup.class).single();
    }

    private void only(Actor student) {
        choose(
                to(),
                to().getSelectedItems().stream()
                        .filter(one -> one.student().id().equals(student.id()))
                        .collect(Collectors.toSet()));
    }

    private void clickFirst(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void write(Actor... students) {
        var ids = Stream.of(students).map(Actor::id).toList();
        sent.send(teacher, assignment, new Draft(Set.copyOf(ids), "Please finish it.", false, ""));
    }

    private String address() {
        return "classes/" + classId + "/assignments/" + assignment;
    }

    private UUID give(Schedule schedule) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), Plans.practice(topics, 4), schedule));
        assignments.give(teacher, id);
        return id;
    }
}
