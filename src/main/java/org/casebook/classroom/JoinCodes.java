package org.casebook.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.Throttle;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes by which students join classes, and joining by them. Six of twenty letters are 64 million codes. With thirty
 * in use and ten tries in ten minutes, a student who does nothing else comes into some class after four years; who does
 * is a line in the audit trail, and seen by its teachers.
 */
@Service
@Transactional
public class JoinCodes {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final JoinCodeRepository codes;
    private final SchoolClassRepository classes;
    private final Memberships memberships;
    private final ClassAccess access;
    private final Summaries summaries;
    private final Clock clock;
    private final Throttle tries;

    JoinCodes(
            JoinCodeRepository codes,
            SchoolClassRepository classes,
            Memberships memberships,
            ClassAccess access,
            Summaries summaries,
            Clock clock) {
        this.codes = codes;
        this.classes = classes;
        this.memberships = memberships;
        this.access = access;
        this.summaries = summaries;
        this.clock = clock;
        this.tries = new Throttle(clock, TRIES, WINDOW);
    }

    /** The code by which students join a class that the actor teaches; nothing while none can. */
    @Transactional(readOnly = true)
    public Optional<JoinCode> of(Actor teacher, UUID classId) {
        access.taught(teacher, classId);
        return codes.findById(classId)
                .filter(code -> code.isValid(clock.instant()))
                .map(JoinCodeRecord::code);
    }

    /**
     * Gives a class that the actor teaches a new code. The one before stops working at once.
     *
     * @throws InvalidInputException if the class is archived
     */
    public JoinCode renew(Actor teacher, UUID classId, CodeLifetime lifetime) {
        access.heldByTeacher(teacher, classId);
        var letters = JoinCode.randomLetters();
        while (codes.existsByLetters(letters)) {
            letters = JoinCode.randomLetters();
        }
        return codes.save(new JoinCodeRecord(classId, letters, clock.instant().plus(lifetime.duration())))
                .code();
    }

    /** Ends joining a class that the actor teaches by its code. */
    public void switchOff(Actor teacher, UUID classId) {
        access.heldByTeacher(teacher, classId);
        codes.deleteByClassId(classId);
    }

    /**
     * The class that a code leads to; for students.
     *
     * @throws InvalidInputException if the code takes nobody in, or after too many such codes
     */
    @Transactional(readOnly = true)
    public Invitation invitation(Actor student, String written) {
        var classId = classOf(student, written);
        return invitation(student, classes.findById(classId).orElseThrow());
    }

    /**
     * Takes the student into the class that a code leads to; nothing happens if they are in it.
     *
     * @throws InvalidInputException if the code takes nobody in, or after too many such codes
     */
    public Invitation join(Actor student, String written) {
        var schoolClass = access.hold(classOf(student, written));
        // While this waited, the code may have been replaced or switched off, as it is when a class is archived.
        if (!codes.existsByClassIdAndLetters(schoolClass.id(), JoinCode.lettersOf(written))) {
            throw unknown();
        }
        memberships.join(student, schoolClass.id());
        return invitation(student, schoolClass);
    }

    private Invitation invitation(Actor student, SchoolClass schoolClass) {
        var summary = summaries.of(schoolClass);
        return new Invitation(
                summary.name(),
                summary.teachers().stream().map(Person::displayName).toList(),
                summary.students().stream().anyMatch(person -> person.id().equals(student.id())));
    }

    private UUID classOf(Actor student, String written) {
        student.require(Role.STUDENT);
        var letters = JoinCode.lettersOf(written);
        if (letters.isEmpty()) {
            throw new InvalidInputException("Please type the code that your teacher shows.");
        }
        var account = student.id().toString();
        if (!tries.take(account)) {
            throw new InvalidInputException("Too many codes that were not right. Wait a few minutes and try again.");
        }
        var found = codes.findByLetters(letters)
                .filter(code -> code.isValid(clock.instant()))
                .orElseThrow(JoinCodes::unknown);
        // Only what this try cost: a code that is known to be right must not buy more guesses.
        tries.giveBack(account);
        return found.classId();
    }

    /** The same words whether a code never was, is over or was replaced. */
    private static InvalidInputException unknown() {
        return new InvalidInputException(
                "No class can be joined with this code. Codes expire: ask your teacher for the current one.");
    }
}
