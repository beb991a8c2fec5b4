package org.casebook.signin;

import java.util.List;
import java.util.UUID;
import org.casebook.base.HasDisplayName;
import org.casebook.base.Secrets;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.casebook.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session.
 *
 * @param passwordHash what it was at the sign-in; another one ends the session
 * @param signIn which of the person's sign-ins this is; null until it is complete
 */
record SignedInUser(
        Person person, String passwordHash, @Nullable UUID signIn) implements SignedIn, UserDetails, HasDisplayName {

    /** Somebody who has still to prove that this is their account. */
    SignedInUser(Credentials account) {
        this(account.person(), account.passwordHash(), null);
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public boolean isEnabled() {
        return person.active();
    }

    @Override
    public String displayName() {
        return person.displayName();
    }

    SignedInUser signedIn(@Nullable UUID as) {
        return new SignedInUser(person, passwordHash, as);
    }

    /** What tells one password from another without telling anything of it. */
    String passwordMark() {
        return Secrets.hash(passwordHash);
    }

    /** Without the hash: principals come into logs. */
    @Override
    public String toString() {
        return person.username();
    }
}
