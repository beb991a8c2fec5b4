package org.casebook.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.casebook.base.UsernameKey;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One person's account. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class Account extends EditedEntity {

    private String username;
    private String usernameKey;
    private String displayName;
    private @Nullable String familyName;
    private @Nullable String sortKey;
    private @Nullable String listName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean active;
    private Instant createdAt;
    private @Nullable String externalId;
    private @Nullable String email;
    private @Nullable Instant lastSignInAt;
    private @Nullable Instant deactivatedAt;
    private @Nullable Instant erasedAt;

    protected Account() {}

    Account(PersonForm form, NameOrder order, String passwordHash, Instant createdAt) {
        usernameKey = UsernameKey.of(form.username());
        set(form, order);
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void activate(boolean nowActive, Instant at) {
        active = nowActive;
        deactivatedAt = nowActive ? null : at;
    }

    /** Nothing is left of who the owner was; the account stays for what it owns, and is nobody's for ever. */
    void erase(String unknownPasswordHash, Instant at) {
        username = "erased-" + id();
        usernameKey = NameKey.of(username);
        displayName = "Erased person";
        familyName = null;
        sortKey = null;
        listName = null;
        email = null;
        externalId = null;
        lastSignInAt = null;
        passwordHash = unknownPasswordHash;
        active = false;
        deactivatedAt = null;
        erasedAt = at;
    }

    /** Whether this is the username by its own letters, whatever their case and accents. */
    boolean isCalled(String name) {
        return NameKey.of(username).equals(NameKey.of(name));
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Says anew who this is; they stay the same person. */
    void describe(PersonForm form, NameOrder order, LastEdit edit) {
        if (!isCalled(form.username())) {
            usernameKey = UsernameKey.of(form.username());
        }
        set(form, order);
        edited(edit);
    }

    private void set(PersonForm form, NameOrder order) {
        username = form.username();
        displayName = form.displayName();
        familyName = form.familyName();
        sortKey = order.sortKey(displayName, familyName);
        listName = order.listName(displayName, familyName);
        role = form.role();
        email = form.email();
        externalId = form.externalId();
    }

    void become(Role other, LastEdit edit) {
        role = other;
        edited(edit);
    }

    Credentials credentials() {
        return new Credentials(person(), passwordHash);
    }

    Person person() {
        return new Person(
                id(),
                username,
                displayName,
                role,
                active,
                sortKey == null ? "" : sortKey,
                listName == null ? displayName : listName);
    }

    PersonDetails details() {
        return new PersonDetails(person(), familyName, externalId, email, lastSignInAt);
    }
}
