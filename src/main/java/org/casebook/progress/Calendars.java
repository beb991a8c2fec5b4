package org.casebook.progress;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.base.NotFoundException;
import org.casebook.base.Secrets;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.PersonErased;
import org.casebook.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due, for calendar programs, as iCalendar (RFC 5545). A program can't sign in, so that it is known by an address
 * that nobody can guess; the student can have a new one, after which the old one is nobody's.
 */
@Service
@Transactional
public class Calendars {

    /** What has no place in a text of a calendar's. */
    private static final String BREAKS = "[\\p{Cc}\\u2028\\u2029]+";

    private final CalendarFeedRepository feeds;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;

    Calendars(CalendarFeedRepository feeds, Tasks tasks, People people, Clock clock) {
        this.feeds = feeds;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** When the student has made an address, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor student) {
        student.require(Role.STUDENT);
        return feeds.findById(student.id()).map(CalendarFeed::madeAt);
    }

    /**
     * Makes a new address for the student; the one before stops working.
     *
     * @return its secret part, which is nowhere else: the database has only its hash
     */
    public String renew(Actor student) {
        student.require(Role.STUDENT);
        var token = Secrets.next();
        feeds.save(new CalendarFeed(student.id(), Secrets.hash(token), clock.instant()));
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
        var account = feeds.findByTokenHash(Secrets.hash(token))
                .map(CalendarFeed::accountId)
                .orElseThrow(Calendars::nobodys);
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
            if (due != null && !task.excused() && !task.classArchived() && !task.isWithdrawn()) {
                calendar.addEvent(event(task, due, base));
            }
        }
        return written(calendar);
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return FoldedLines.of(text.toString());
    }

    private VEvent event(Task task, Instant due, String base) {
        var event = new VEvent();
        event.setUid(task.id() + "@casebook");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(("Due: " + task.plan().title() + " (" + task.className() + ")").replaceAll(BREAKS, " "));
        event.setDateStart(Date.from(due));
        event.setDateEnd(Date.from(due));
        event.setUrl(base + "/assignments/" + task.id());
        return event;
    }

    private static NotFoundException nobodys() {
        return new NotFoundException("calendar");
    }

    /** The address of an erased person's calendar leads nowhere. */
    @EventListener
    void erase(PersonErased erased) {
        feeds.findById(erased.person().id()).ifPresent(feeds::delete);
    }
}
