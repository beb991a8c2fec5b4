package org.casebook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for calendars on every database. */
abstract class CalendarsContract {

    private static final String BASE = "https://school.example/casebook";

    @Autowired
    Calendars calendars;

    @Autowired
    Assignments assignments;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Classes classes;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Actor teacher;
    Actor student;
    UUID classId;
    Instant due;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        due = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(3));
    }

    @Test
    void whatIsDueIsAnEventWhateverItIsCalled() {
        var id = give(
                "Räume; Zahlen, \\ und\u2028 ein sehr langer Titel, der über die erste Zeile der Datei hinausgeht");

        var events = events(calendars.renew(student));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getDateStart().getValue()).isEqualTo(due);
            assertThat(event.getSummary().getValue()).startsWith("Due: Räume; Zahlen, \\ und");
            assertThat(event.getUrl().getValue()).isEqualTo(BASE + "/assignments/" + id);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Another",
                "x\nATTACH:https://evil.example/",
                "x\rDTSTART:19700101T000000Z",
                "x\u0085END:VCALENDAR\u2028END:VCALENDAR",
                "a,b;c:d\\n\\,\\;\"e\"",
                "x\u0007\u001b[2J",
                "cod\u202efdp",
                "ыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыыы",
                "a\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"
                        + "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"
                        + "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"
            })
    void aTitleIsOneTextWhateverStandsInIt(String title) {
        give(title);
        var token = calendars.renew(student);

        assertThat(events(token)).singleElement().satisfies(event -> {
            assertThat(event.getDateStart().getValue()).isEqualTo(due);
            assertThat(event.getSummary().getValue())
                    .startsWith("Due: " + title.replaceAll("[\\p{Cc}\\u2028]+", " ") + " (");
            assertThat(event.getAttachments()).isEmpty();
        });
        var lines = calendars.read(token, BASE).split("\r\n");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            // Half a code point would have become a question mark.
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
            assertThat(line).doesNotContain("\n", "\r").matches("[^\\p{Cc}]*");
        });
        assertThat(lines).filteredOn(line -> line.startsWith("END:")).containsExactly("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void ownTimesHoldAndWhoIsExcusedHasNothing() {
        var later = due.plus(Duration.ofDays(1));
        var id = give("Week 3");
        var token = calendars.renew(student);

        accommodations.set(teacher, id, new Accommodation(student.id(), false, later, null, 0));
        assertThat(events(token))
                .singleElement()
                .satisfies(event -> assertThat(event.getDateStart().getValue()).isEqualTo(later));
        accommodations.set(teacher, id, new Accommodation(student.id(), true, null, null, 0));
        assertThat(events(token)).isEmpty();
    }

    @Test
    void anArchivedClassHasNothingDue() {
        give("Week 3");
        var token = calendars.renew(student);

        classes.archive(teacher, classId);

        assertThat(events(token)).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOldOne() {
        var old = calendars.renew(student);
        var token = calendars.renew(student);

        assertThat(token).isNotEqualTo(old).hasSizeGreaterThanOrEqualTo(32);
        assertThat(events(token)).isEmpty();
        nobodys(old);
    }

    @Test
    void theDatabaseHasNothingThatOpensACalendar() {
        assertThat(calendars.madeAt(student)).isEmpty();
        var token = calendars.renew(student);

        var kept = database.sql("select token_hash from calendar_feed where account_id = ?")
                .param(student.id())
                .query(String.class)
                .single();
        assertThat(kept).isNotEqualTo(token);
        nobodys(kept);
        assertThat(calendars.madeAt(student)).isPresent();
    }

    @Test
    void anAddressOfNobodyIsNotFound() {
        nobodys("guessed");
        var token = calendars.renew(student);
        people.activate(school.administrator(), student.id(), false);
        nobodys(token);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> calendars.renew(teacher));
    }

    private void nobodys(String token) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> calendars.read(token, BASE));
    }

    private List<VEvent> events(String token) {
        return Biweekly.parse(calendars.read(token, BASE)).first().getEvents();
    }

    private UUID give(String title) {
        var plan = new AssignmentPlan(
                title,
                "",
                List.of(course.sections().getFirst().slug()),
                null,
                new Audience.WholeClass(),
                new Schedule(Instant.EPOCH, due, null, LateRule.MARKED));
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return id;
    }
}
