package org.casebook.signin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes from an app as a second step after the password, for teachers and administrators who want it. */
@Service
@Transactional
public class TotpService {

    private static final int RECOVERY_CODES = 10;

    private final TotpEnrolmentRepository generators;
    private final RecoveryCodeRepository recovery;
    private final TotpVerifier check;
    private final OwnPassword ownPassword;
    private final SecretCipher box;
    private final Audit audit;
    private final Clock clock;

    TotpService(
            TotpEnrolmentRepository generators,
            RecoveryCodeRepository recovery,
            TotpVerifier check,
            OwnPassword ownPassword,
            SecretCipher box,
            Audit audit,
            Clock clock) {
        this.generators = generators;
        this.recovery = recovery;
        this.check = check;
        this.ownPassword = ownPassword;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an app has to learn, shown this once.
     *
     * @param secret for typing
     * @param address for the app's camera
     */
    public record Setup(String secret, String address) {}

    /** Whether the actor's sign-in asks for a code. */
    @Transactional(readOnly = true)
    public boolean isOn(Actor actor) {
        return check.isOn(actor.id());
    }

    /** Whether the actor's app is of use: not where its secret came without the key to it, as in a restored school. */
    @Transactional(readOnly = true)
    public boolean isReadable(Actor actor) {
        return generators
                .findById(actor.id())
                .flatMap(generator -> box.open(generator.secret()))
                .isPresent();
    }

    /** How many recovery codes the actor has left. */
    @Transactional(readOnly = true)
    public int recoveryCodesLeft(Actor actor) {
        return recovery.countByIdAccountId(actor.id());
    }

    /**
     * Begins to set codes up; nothing changes before {@link #confirm}. For teachers and administrators.
     *
     * @throws InvalidInputException if this is not their password, or codes are on already
     */
    public Setup begin(Actor actor, String password) {
        var person = own(actor, password);
        // Held, so that codes that another window switches on at this moment are not put out of force.
        if (generators.hold(actor.id()).filter(TotpEnrolment::isConfirmed).isPresent()) {
            throw new InvalidInputException("One-time codes are on already.");
        }
        var secret = Totp.secret();
        generators.save(new TotpEnrolment(actor.id(), box.close(secret)));
        return new Setup(secret, Totp.address(secret, person.username()));
    }

    /**
     * Asks for a code at each sign-in from now on.
     *
     * @return recovery codes, shown this once
     * @throws InvalidInputException if the code is not the app's
     */
    public List<String> confirm(Actor actor, String code) {
        requireStaff(actor);
        var generator = generators.hold(actor.id()).orElseThrow(() -> new NotFoundException("codes"));
        if (!check.takes(generator, code)) {
            throw new InvalidInputException(
                    "That is not the code that the app shows now. If it goes on like this, check the clock of the phone.");
        }
        generator.confirm(clock.instant());
        record(actor.id(), actor.id(), "One-time codes on");
        return newRecoveryCodes(actor.id());
    }

    /**
     * Replaces the actor's recovery codes.
     *
     * @return the new ones, shown this once
     * @throws InvalidInputException if this is not their password
     */
    public List<String> renewRecoveryCodes(Actor actor, String password) {
        own(actor, password);
        if (!check.isOn(actor.id())) {
            throw new NotFoundException("codes");
        }
        record(actor.id(), actor.id(), "New recovery codes");
        return newRecoveryCodes(actor.id());
    }

    /**
     * Asks the actor for no more codes.
     *
     * @throws InvalidInputException if this is not their password
     */
    public void switchOff(Actor actor, String password) {
        own(actor, password);
        remove(actor.id());
        record(actor.id(), actor.id(), "One-time codes off");
    }

    /** Asks somebody for no more codes who has lost the app and the recovery codes; for administrators. */
    public void switchOffFor(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        if (!check.isOn(person)) {
            throw new NotFoundException("codes of " + person);
        }
        remove(person);
        record(actor.id(), person, "One-time codes off");
    }

    /** Whether a person's sign-in asks for a code; for administrators. */
    @Transactional(readOnly = true)
    public boolean isOnFor(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return check.isOn(person);
    }

    private void remove(UUID account) {
        generators.remove(account);
        recovery.removeAll(account);
    }

    private List<String> newRecoveryCodes(UUID account) {
        recovery.removeAll(account);
        var codes = Stream.generate(ReadableCode::next).limit(RECOVERY_CODES).toList();
        codes.forEach(code ->
                recovery.save(new RecoveryCode(new RecoveryCode.Id(account, ReadableCode.hash(account, code)))));
        return codes;
    }

    private Person own(Actor actor, String password) {
        requireStaff(actor);
        return ownPassword.require(actor, password, "password").person();
    }

    private static void requireStaff(Actor actor) {
        if (actor.role() == Role.STUDENT) {
            throw new NotFoundException("codes are for teachers and administrators");
        }
    }

    private void record(UUID actor, UUID person, String what) {
        audit.record(actor, AuditAction.SIGN_IN_METHOD_CHANGED, AuditSubject.person(person), what);
    }
}
