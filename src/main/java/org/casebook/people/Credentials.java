package org.casebook.people;

/**
 * An account with what proves that somebody is its owner.
 *
 * @param passwordHash which their password has to fit
 */
public record Credentials(Person person, String passwordHash) {

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return person.username();
    }
}
