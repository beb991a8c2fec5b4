package org.casebook.signin;

import java.util.List;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leaves for tests what is kept of somebody who signs in. */
@Component
public class SignInTraces {

    /** The tables that have it then, by {@code account_id}. */
    public static final List<String> TABLES = List.of("sign_in", "device_cookie", "password_setup_code");

    private final SignIns signIns;
    private final DeviceCookies devices;
    private final PasswordSetupCodes slips;
    private final Accounts accounts;

    SignInTraces(SignIns signIns, DeviceCookies devices, PasswordSetupCodes slips, Accounts accounts) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.devices = devices;
        this.slips = slips;
    }

    /** From here on the person is signed in, as whoever has come by the form. */
    public void signIn(Person person) {
        var account = accounts.withId(person.id()).orElseThrow();
        var user = signIns.begin(new SignedInUser(account), SignInMethod.PASSWORD, "192.0.2.3", "Firefox on Windows");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** As if the person had signed in and had got a slip from the administrator. */
    public void leave(Actor administrator, Person person) {
        var user = new SignedInUser(new Credentials(person, "hash"));
        signIns.begin(user, SignInMethod.PASSWORD, "192.0.2.3", "Firefox on Windows");
        devices.remember(person.id(), new MockHttpServletRequest(), new MockHttpServletResponse());
        slips.make(administrator, List.of(person.id()), PasswordSetupCodes.ON_PAPER);
    }
}
