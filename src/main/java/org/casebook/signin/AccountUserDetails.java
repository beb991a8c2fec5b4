package org.casebook.signin;

import org.casebook.people.Accounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

@Service
record AccountUserDetails(Accounts accounts) implements UserDetailsService {

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.withUsername(username)
                .map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
