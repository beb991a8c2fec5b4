package org.casebook.signin;

import java.util.List;
import java.util.Objects;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords that people have from the start, or choose themselves. */
@Service
@Transactional
public class Passwords {

    private final Accounts accounts;
    private final PasswordSetupCodeRepository codes;
    private final OwnPassword ownPassword;
    private final PasswordEncoder encoder;
    private final Audit audit;

    Passwords(
            Accounts accounts,
            PasswordSetupCodeRepository codes,
            OwnPassword ownPassword,
            PasswordEncoder encoder,
            Audit audit) {
        this.accounts = accounts;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.encoder = encoder;
        this.audit = audit;
    }

    /**
     * Adds a person who has a password already; for administrators.
     *
     * @throws InvalidInputException if the username is taken, or it or another field can't be accepted
     */
    public Person addPerson(Actor actor, String username, String displayName, Role role, String password) {
        actor.require(Role.ADMINISTRATOR);
        var added = addPerson(username, displayName, role, password);
        audit.record(actor.id(), AuditAction.ACCOUNT_CREATED, AuditSubject.person(added.id()), role.label());
        return added;
    }

    /** The same for somebody who has shown that the school is theirs, while it has no administrator. */
    Person addFirstAdministrator(String username, String displayName, String password) {
        var added = addPerson(username, displayName, Role.ADMINISTRATOR, password);
        audit.record(null, AuditAction.ACCOUNT_CREATED, AuditSubject.person(added.id()), "First administrator");
        return added;
    }

    private Person addPerson(String username, String displayName, Role role, String password) {
        var form = new PersonForm(displayName, username, role, null, null);
        PasswordRules.require(password, role, form.username(), form.displayName());
        return accounts.add(form, hash(password)).person();
    }

    /**
     * Changes the actor's own password; a one-time code that they may have is worth nothing from now on.
     *
     * @throws InvalidInputException if the current password is wrong or the new one can't be accepted
     */
    public void changeOwn(Actor actor, String current, String replacement) {
        var own = ownPassword.require(actor, current, "current password");
        var person = own.person();
        PasswordRules.require(replacement, person);
        accounts.changePassword(own, hash(replacement));
        codes.deleteAll(List.of(person.id()));
        audit.record(person.id(), AuditAction.PASSWORD_CHANGED, AuditSubject.person(person.id()), "");
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
