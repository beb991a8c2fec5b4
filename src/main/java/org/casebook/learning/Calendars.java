package org.casebook.learning;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due, for calendar programs, as iCalendar (RFC 5545). A program can't sign in, so that it is known by an address
 * that nobody can guess; the student can have a new one, after which the old one is nobody's.
 */
@Service
@Transactional
public class Calendars {

    private static final int TOKEN_BYTES = 24;

    private final CalendarFeedRepository feeds;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Calendars(CalendarFeedRepository feeds, Tasks tasks, People people, Clock clock) {
        this.feeds = feeds;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** The student's own secret part of the address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<String> token(Actor student) {
        student.require(Role.STUDENT);
        return feeds.findById(student.id()).map(CalendarFeed::token);
    }

    /** Makes a new address for the student; the one before stops working. */
    public String renew(Actor student) {
        student.require(Role.STUDENT);
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.save(new CalendarFeed(student.id(), token, clock.instant()));
        return token;
    }

    /**
     * The calendar at an address.
     *
     * @param base the address of this installation, which events link to
     * @return iCalendar text
     * @throws NotFoundException if it is nobody's, or that of somebody who can't sign in any more
     */
    @Transactional(readOnly = true)
    public String read(String token, String base) {
        var account = feeds.findByToken(token).map(CalendarFeed::accountId).orElseThrow(Calendars::nobodys);
        var student = Optional.ofNullable(
                        people.byId(java.util.List.of(account)).get(account))
                .filter(Person::active)
                .filter(person -> person.role() == Role.STUDENT)
                .orElseThrow(Calendars::nobodys);
        var calendar = new ICalendar();
        calendar.setProductId("-//Casebook//EN");
        calendar.setExperimentalProperty("X-WR-CALNAME", "Casebook");
        for (var task : tasks.of(new Actor(student.id(), Role.STUDENT))) {
            var due = task.schedule().due() != null
                    ? task.schedule().due()
                    : task.schedule().end();
            if (due != null && !task.excused() && !task.classArchived()) {
                calendar.addEvent(event(task, due, base));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Task task, Instant due, String base) {
        var event = new VEvent();
        event.setUid(task.id() + "@casebook");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary("Due: " + task.plan().title() + " (" + task.className() + ")");
        event.setDateStart(Date.from(due));
        event.setDateEnd(Date.from(due));
        event.setUrl(base + "/assignments/" + task.id());
        return event;
    }

    private static NotFoundException nobodys() {
        return new NotFoundException("calendar");
    }
}
