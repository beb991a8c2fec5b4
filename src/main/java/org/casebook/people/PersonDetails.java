package org.casebook.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param familyName by which the person is sorted; null if the name itself has to tell
 * @param externalId by which another system knows the person; it stays when they are renamed
 * @param lastSignInAt null if they never signed in
 */
public record PersonDetails(
        Person person,
        @Nullable String familyName,
        @Nullable String externalId,
        @Nullable String email,
        @Nullable Instant lastSignInAt)
        implements Serializable {

    public UUID id() {
        return person.id();
    }

    /** What can be edited, as it is now. */
    public PersonForm form() {
        return new PersonForm(person.displayName(), familyName, person.username(), person.role(), email, externalId);
    }
}
