package org.casebook.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

@Service
class AccountUserDetails implements UserDetailsService {

    private final People people;

    AccountUserDetails(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return people.withUsername(username)
                .map(account -> new SignedInUser(account.person(), account.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
