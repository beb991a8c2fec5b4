package org.casebook.people;

import java.util.List;
import org.casebook.base.HasDisplayName;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session.
 *
 * @param passwordHash needed while signing in
 */
record SignedInUser(Person person, String passwordHash) implements UserDetails, HasDisplayName {

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

    Actor actor() {
        return new Actor(person.id(), person.role());
    }
}
