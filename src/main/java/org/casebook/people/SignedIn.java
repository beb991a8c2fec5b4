package org.casebook.people;

/** What the principal of a session says, however it was proved. */
public interface SignedIn {

    /** The account as it was at the sign-in; another role or password since then ends the session. */
    Person person();
}
