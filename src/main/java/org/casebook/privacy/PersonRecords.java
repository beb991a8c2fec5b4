package org.casebook.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.signin.SignIns;
import org.casebook.signin.WaysToSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept of a person: for themselves, and for administrators, whose looking is recorded. */
@Service
@Transactional
public class PersonRecords {

    private static final int MOST_LINES = 10_000;

    private final Directory directory;
    private final SignIns signIns;
    private final WaysToSignIn ways;
    private final Classes classes;
    private final LearningRecords learning;
    private final AccommodationRecords accommodations;
    private final AuditLog log;
    private final Audit audit;
    private final Clock clock;

    PersonRecords(
            Directory directory,
            SignIns signIns,
            WaysToSignIn ways,
            Classes classes,
            LearningRecords learning,
            AccommodationRecords accommodations,
            AuditLog log,
            Audit audit,
            Clock clock) {
        this.directory = directory;
        this.signIns = signIns;
        this.ways = ways;
        this.classes = classes;
        this.learning = learning;
        this.accommodations = accommodations;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A person's record; for themselves and for administrators.
     *
     * @throws NotFoundException for others
     */
    public PersonRecord of(Actor actor, UUID person) {
        var record = read(actor, person);
        record(actor, person, AuditAction.RECORD_VIEWED);
        return record;
    }

    /** The same as JSON, to be kept or taken elsewhere. */
    public String json(Actor actor, UUID person) {
        var record = read(actor, person);
        record(actor, person, AuditAction.RECORD_EXPORTED);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(record);
    }

    private PersonRecord read(Actor actor, UUID person) {
        if (!actor.id().equals(person)) {
            actor.require(Role.ADMINISTRATOR);
        }
        var details = directory.record(actor, person);
        var self = new Actor(person, details.person().role());
        boolean learns = self.role() == Role.STUDENT;
        return new PersonRecord(
                clock.instant(),
                account(details),
                signIns.own(self, null).stream()
                        .map(place -> new PersonRecord.Place(
                                place.browser(),
                                place.address(),
                                place.method().label(),
                                place.started(),
                                place.lastSeen()))
                        .toList(),
                ways.of(self),
                classes(self),
                learns ? accommodations.of(self) : List.of(),
                self.role() == Role.TEACHER ? accommodations.templates(self) : List.of(),
                learning.reading().display(self),
                learning.reading().read(self),
                learning.reading().highlights(self),
                learns ? learning.topics(self) : List.of(),
                learns ? learning.quizzes(self) : List.of(),
                learns ? learning.askedAgain(self) : List.of(),
                learns ? learning.ownGoal(self) : null,
                learns ? learning.grades(self) : List.of(),
                learns ? learning.reports(self) : List.of(),
                learns ? learning.liveAnswers(self) : List.of(),
                learns ? learning.reading().written(self) : List.of(),
                history(person));
    }

    private static PersonRecord.Account account(PersonDetails details) {
        var person = details.person();
        return new PersonRecord.Account(
                person.displayName(),
                details.familyName(),
                person.username(),
                person.role().label(),
                person.active(),
                details.email(),
                details.externalId(),
                details.lastSignInAt());
    }

    private static String as(String role, @Nullable Integer number) {
        return number == null ? role : role + ", number " + number + " on the register";
    }

    private List<PersonRecord.Membership> classes(Actor self) {
        var as = self.role().label();
        var numbers = self.role() == Role.STUDENT ? classes.registerNumbers(self) : Map.<UUID, Integer>of();
        return switch (self.role()) {
            case STUDENT ->
                classes.attendedBy(self).stream()
                        .map(attended ->
                                new PersonRecord.Membership(attended.name(), as(as, numbers.get(attended.id()))))
                        .toList();
            case TEACHER ->
                classes.taughtBy(self).stream()
                        .map(taught -> new PersonRecord.Membership(taught.name(), as))
                        .toList();
            case ADMINISTRATOR -> List.of();
        };
    }

    private List<PersonRecord.Line> history(UUID person) {
        return log.about(new AuditFilter(person, null, null, null, null), MOST_LINES).stream()
                .map(line -> new PersonRecord.Line(
                        line.at(), line.who(), line.action().label(), line.detail(), line.address()))
                .toList();
    }

    private void record(Actor actor, UUID person, AuditAction action) {
        audit.record(actor.id(), action, AuditSubject.person(person), "");
    }
}
