package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.UUID;
import org.casebook.base.DatabaseTrouble;
import org.casebook.base.TooBusyException;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** How many sessions of people there are who are not signed in, and how long they last. */
class StrangersTest {

    private static final int MOST = 3;

    private final Strangers strangers =
            new Strangers(SecurityContextHolder.getContextHolderStrategy(), Duration.ofHours(8), MOST);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theirSessionsEndAfterMinutesUntilTheySignIn() throws Exception {
        var session = come();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);

        strangers.signedIn(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(8 * 3600);
    }

    @Test
    void thereAreOnlySoMany() throws Exception {
        var first = come();
        for (int visitor = 1; visitor < MOST; visitor++) {
            come();
        }

        assertThatExceptionOfType(TooBusyException.class)
                .isThrownBy(this::come)
                .satisfies(refusal -> assertThat(DatabaseTrouble.in(refusal)).contains(DatabaseTrouble.BUSY));

        assertThatExceptionOfType(TooBusyException.class)
                .isThrownBy(() -> strangers.admit(new MockHttpServletRequest()));

        // Whoever has one goes on, whoever signs in or leaves makes room, and whoever is somebody needs none.
        var again = new MockHttpServletRequest();
        again.setSession(first);
        assertThat(wrapped(again).getSession()).isNotNull();
        assertThat(wrapped(new MockHttpServletRequest()).getSession(false)).isNull();
        strangers.signedIn(first);
        var next = come();
        assertThatExceptionOfType(TooBusyException.class).isThrownBy(this::come);
        strangers.sessionDestroyed(new HttpSessionEvent(next));
        come();
        var person = new Person(UUID.randomUUID(), "mia", "Mia", Role.STUDENT, true, "mia");
        var user = new SignedInUser(person, "", UUID.randomUUID());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        assertThat(come()).isNotNull();
    }

    @Test
    void anotherIdMakesNoRoom() throws Exception {
        for (int visitor = 0; visitor < MOST; visitor++) {
            var request = new MockHttpServletRequest();
            var session = wrapped(request).getSession();
            strangers.sessionCreated(new HttpSessionEvent(session));
            var before = session.getId();
            request.changeSessionId();
            strangers.sessionIdChanged(new HttpSessionEvent(session), before);
        }

        assertThatExceptionOfType(TooBusyException.class).isThrownBy(this::come);
    }

    private HttpSession come() throws Exception {
        var session = wrapped(new MockHttpServletRequest()).getSession();
        strangers.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private HttpServletRequest wrapped(HttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        strangers.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
