package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.Task;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.progress.Calendars;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Times that a teacher in Berlin sets, across changes of the clock and for readers elsewhere. */
class TimeZonesTest extends ViewTest {

    private static final String BERLIN = "Europe/Berlin";

    @Autowired
    Assignments assignments;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Calendars calendars;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        signIn(teacher);
    }

    @ParameterizedTest
    @CsvSource({
        // The last day of summer time, the hour that comes twice, the first day of winter time.
        "2096-10-27T08:00, 2096-10-27T06:00:00Z, 2096-10-27T08:00",
        "2096-10-28T02:30, 2096-10-28T00:30:00Z, 2096-10-28T02:30",
        "2096-10-29T08:00, 2096-10-29T07:00:00Z, 2096-10-29T08:00",
        // The last day of winter time, the hour that is left out, the first day of summer time.
        "2096-03-24T08:00, 2096-03-24T07:00:00Z, 2096-03-24T08:00",
        "2096-03-25T02:30, 2096-03-25T01:30:00Z, 2096-03-25T03:30",
        "2096-03-26T08:00, 2096-03-26T06:00:00Z, 2096-03-26T08:00"
    })
    void whatIsTypedIsStoredAndShown(LocalDateTime typed, Instant stored, LocalDateTime shown) {
        readFrom(BERLIN);
        open("classes/" + classId + "/assignments/new");
        type("Title", "Across the change");
        choose(picker("Due"), typed);
        click("Give it out");

        var assignment = assignments.ofClass(teacher, classId).getFirst();
        assertThat(assignment.plan().schedule().due()).isEqualTo(stored);
        assertThat(text()).contains("due " + written(shown));
        open("classes/" + classId + "/assignments/" + assignment.id() + "/edit");
        assertThat(picker("Due").getValue()).isEqualTo(shown);
    }

    @Test
    void theHourThatComesTwiceStaysTheOneItWasWhenSomethingElseIsEdited() {
        var second = Instant.parse("2096-10-28T01:30:00Z");
        var id = give(second);
        readFrom(BERLIN);
        open("classes/" + classId + "/assignments/" + id + "/edit");
        assertThat(picker("Due").getValue()).isEqualTo(LocalDateTime.parse("2096-10-28T02:30"));

        type("Title", "Another title");
        click("Save");

        var plan = assignments.get(teacher, id).plan();
        assertThat(plan.title()).isEqualTo("Another title");
        assertThat(plan.schedule().due()).isEqualTo(second);
        assertThat(plan.schedule().opens()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aWeekIsAWeekByTheClockOnTheWall() {
        var change = ZoneId.of(BERLIN)
                .getRules()
                .nextTransition(clock.instant().plus(Duration.ofDays(3)))
                .getInstant();
        clock.advance(Duration.between(clock.instant(), change.minus(Duration.ofDays(3))));
        readFrom(BERLIN);

        open("classes/" + classId + "/assignments/new");

        assertThat(picker("Due").getValue())
                .isEqualTo(picker("Opens").getValue().plusDays(7));
    }

    @Test
    void aStudentElsewhereSeesTheSameMomentByTheirOwnClock() {
        var id = give(Instant.parse("2096-10-29T07:00:00Z"));
        signIn(student);

        // New York changes its clocks a week later than Berlin; in Kathmandu they never change.
        readFrom("America/New_York");
        open("assignments/" + id);
        assertThat(text()).contains("due " + written(LocalDateTime.parse("2096-10-29T03:00")));
        readFrom("Asia/Kathmandu");
        open("assignments");
        assertThat(text()).contains("due " + written(LocalDateTime.parse("2096-10-29T12:45")));
        assertThat(calendars.read(calendars.renew(student), "https://casebook.example"))
                .contains("DTSTART:20961029T070000Z");
    }

    @Test
    void anOwnDueTimeCrossesTheChangeToo() {
        var id = give(Instant.parse("2096-10-27T06:00:00Z"));
        var own = Instant.parse("2096-10-29T07:00:00Z");
        accommodations.set(teacher, id, new Accommodation(student.id(), false, own, null, 0));
        signIn(student);
        readFrom(BERLIN);

        open("assignments/" + id);

        assertThat(text()).contains("due " + written(LocalDateTime.parse("2096-10-29T08:00")));
        assertThat(assignments.tasks(teacher, id))
                .extracting(Task::schedule)
                .allMatch(times -> own.equals(times.due()));
        assertThat(calendars.read(calendars.renew(student), "https://casebook.example"))
                .contains("DTSTART:20961029T070000Z");
    }

    private UUID give(Instant due) {
        var schedule = new Schedule(Instant.EPOCH, due, null, LateRule.MARKED);
        var id = assignments.draft(
                teacher, classId, Plans.of(List.of(course.sections().getFirst().slug()), null, schedule));
        assignments.give(teacher, id);
        return id;
    }

    private DateTimePicker picker(String label) {
        return find(DateTimePicker.class).withLabel(label).single();
    }

    private static String written(LocalDateTime time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(time);
    }

    /** What the reader's browser says of its clock. */
    private static void readFrom(String zone) {
        var ui = UI.getCurrent();
        ui.getInternals()
                .setExtendedClientDetails(new ExtendedClientDetails(
                        ui, "1280", "800", "1280", "800", "1280", "800", "0", "0", "0", "false", zone, "0", "false",
                        "1", "", "", "normal", ""));
    }
}
