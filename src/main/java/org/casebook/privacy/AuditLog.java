package org.casebook.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditEntry;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditSubject;
import org.casebook.audit.AuditTrail;
import org.casebook.base.SafeCsv;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The audit trail as administrators read it. */
@Service
public class AuditLog {

    private static final int LINES_AT_A_TIME = 1000;

    private final AuditTrail trail;
    private final Audit audit;
    private final People people;
    private final Classes classes;
    private final Clock clock;

    AuditLog(AuditTrail trail, Audit audit, People people, Classes classes, Clock clock) {
        this.trail = trail;
        this.audit = audit;
        this.people = people;
        this.classes = classes;
        this.clock = clock;
    }

    /** Some of the lines that the filter lets through, the newest first; for administrators. */
    public List<AuditLine> lines(Actor actor, AuditFilter filter, int offset, int limit) {
        actor.require(Role.ADMINISTRATOR);
        return named(trail.lines(filter, offset, limit), classes.names(actor));
    }

    /** The newest lines for a record that whoever asks may see, with the names of people alone. */
    List<AuditLine> about(AuditFilter filter, int limit) {
        return named(trail.lines(filter, 0, limit), Map.of());
    }

    /** How many lines {@link #lines} finds in all; for administrators. */
    public int count(Actor actor, AuditFilter filter) {
        actor.require(Role.ADMINISTRATOR);
        return trail.count(filter);
    }

    /**
     * Writes the lines that the filter lets through as comma-separated values, the newest first, however many there
     * are; for administrators. That they were taken out is a line itself, written before the first of them is.
     *
     * @throws IOException if they can't be written
     */
    public void export(Actor actor, AuditFilter filter, OutputStream out) throws IOException {
        actor.require(Role.ADMINISTRATOR);
        // What is added from now on would push lines from one page to the next.
        var until = filter.before(clock.instant());
        audit.record(actor.id(), AuditAction.AUDIT_EXPORTED, AuditSubject.SCHOOL, trail.count(until) + " lines");
        var classNames = classes.names(actor);
        try (var csv = SafeCsv.forSpreadsheets(out)) {
            csv.row("time", "who", "action", "about", "class", "detail", "address");
            List<AuditEntry> page;
            int offset = 0;
            do {
                page = trail.lines(until, offset, LINES_AT_A_TIME);
                named(page, classNames)
                        .forEach(line -> csv.row(
                                line.at().toString(),
                                line.who(),
                                line.action().label(),
                                line.about(),
                                line.schoolClass(),
                                line.detail(),
                                line.address()));
                offset += LINES_AT_A_TIME;
            } while (page.size() == LINES_AT_A_TIME);
        }
    }

    private List<AuditLine> named(List<AuditEntry> entries, Map<UUID, String> classNames) {
        var persons = people.byId(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), personAbout(entry.subject())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new AuditLine(
                        entry.at(),
                        name(entry.actor(), persons),
                        entry.action(),
                        about(entry, persons),
                        named(entry.subject().schoolClass(), classNames),
                        entry.detail(),
                        Objects.requireNonNullElse(entry.address(), "")))
                .toList();
    }

    private static @Nullable UUID personAbout(AuditSubject subject) {
        return subject.kind() == AuditSubject.Kind.PERSON ? subject.id() : null;
    }

    private static String about(AuditEntry entry, Map<UUID, Person> persons) {
        return switch (entry.subject().kind()) {
            case PERSON ->
                // Who does something with their own account is named once.
                Objects.equals(entry.actor(), entry.subject().id())
                        ? ""
                        : name(entry.subject().id(), persons);
            case SCHOOL_CLASS, SCHOOL -> "";
            case ASSIGNMENT, QUESTION, ATTEMPT -> entry.subject().kind().label();
        };
    }

    private static String name(@Nullable UUID id, Map<UUID, Person> persons) {
        var person = id == null ? null : persons.get(id);
        return person == null ? "" : person.displayName() + " (" + person.username() + ")";
    }

    private static String named(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
