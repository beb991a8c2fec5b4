package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ClientAddress;
import org.casebook.base.DatabaseTrouble;
import org.casebook.base.Secrets;
import org.casebook.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps people signed in beyond the session of one server, by a token in a cookie that is replaced each time it is used:
 * on devices where they asked for it, for weeks; elsewhere until the browser is closed, so that a server that is started
 * anew, or another one that takes over, knows who they are. A token that was replaced already has been copied: whoever
 * comes with it, all of the person's sign-ins end.
 */
@Component
class RememberMe implements RememberMeServices {

    static final String COOKIE = "casebook-remember";

    /** A browser forgets a cookie that has no age when it is closed. */
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    /** Tells the tokens of this process from others that somebody might hand to the authentication. */
    static final String KEY = Secrets.next();

    private final SignInRepository signIns;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration keep;

    /** @param keep {@code casebook.remember.keep}: for how long after its last use a device stays signed in */
    RememberMe(
            SignInRepository signIns,
            Accounts accounts,
            SignInThrottle throttle,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${casebook.remember.keep:30d}") Duration keep) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.throttle = throttle;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Keeps the user signed in on the device that asks.
     *
     * @param remember whether for longer than until the browser is closed
     */
    void keep(UUID signIn, boolean remember, HttpServletRequest request, HttpServletResponse response) {
        var token = Secrets.next();
        var life = remember ? keep : UNTIL_CLOSED;
        transaction.executeWithoutResult(_ -> signIns.hold(signIn).ifPresent(found -> renew(found, token, life)));
        write(signIn, token, life, request, response);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var cookie = Cookies.read(request, COOKIE);
        var address = ClientAddress.of(request);
        if (cookie.isEmpty() || !throttle.take(address)) {
            return null;
        }
        var token = Secrets.next();
        var found = find(cookie.get(), token, address);
        if (found.isEmpty()) {
            Cookies.remove(request, response, COOKIE);
            return null;
        }
        var used = found.get();
        throttle.giveBack(address);
        if (used.renewed()) {
            write(Objects.requireNonNull(used.user().signIn()), token, used.life(), request, response);
        }
        var authentication =
                new RememberMeAuthenticationToken(KEY, used.user(), used.user().getAuthorities());
        authentication.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return authentication;
    }

    private Optional<Use> find(String cookie, String next, String address) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> Optional.ofNullable(use(cookie, next, address))));
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.in(failure).isPresent()) {
                throttle.giveBack(address); // A class that tries again while the database is away has guessed nothing.
            }
            throw failure;
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // Whoever mistypes a password on a remembered device has not asked to be forgotten there.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {
        // SignInCompletion does it, when it is known which sign-in this is.
    }

    /**
     * A token that was used.
     *
     * @param renewed whether the device gets a new one
     * @param life of the new one's cookie
     */
    private record Use(SignedInUser user, boolean renewed, Duration life) {}

    private @Nullable Use use(String cookie, String next, String address) {
        var parts = cookie.split("\\.", 2);
        var signIn = parts.length == 2 ? id(parts[0]).flatMap(signIns::hold) : Optional.<SignIn>empty();
        if (signIn.isEmpty()) {
            return null;
        }
        var found = signIn.get();
        var now = clock.instant();
        var user = user(found);
        boolean former = found.isFormerToken(parts[1], now);
        if (!former && !found.isToken(parts[1])) {
            endAll(found.accountId());
            return null;
        }
        if (user == null || !found.mayComeBack(now)) {
            return null;
        }
        var life = found.isRemembered(now) ? keep : UNTIL_CLOSED;
        found.seen(now, address);
        accounts.signedIn(found.accountId(), now);
        if (!former) {
            renew(found, next, life);
        }
        return new Use(user, !former, life);
    }

    /** The owner, unless they may not sign in any more or have another password since. */
    private @Nullable SignedInUser user(SignIn signIn) {
        return accounts.withId(signIn.accountId())
                .map(account -> new SignedInUser(account.person(), account.passwordHash(), signIn.id()))
                .filter(SignedInUser::isEnabled)
                .filter(user -> user.passwordMark().equals(signIn.passwordMark()))
                .orElse(null);
    }

    private void endAll(UUID account) {
        signIns.endAll(account);
        audit.record(
                null,
                AuditAction.SESSION_ENDED,
                AuditSubject.person(account),
                "All: a remembered device's token was used twice");
        events.publishEvent(new SignedOutEverywhere(account));
    }

    private void renew(SignIn signIn, String token, Duration life) {
        var now = clock.instant();
        signIn.keep(token, now, life.equals(UNTIL_CLOSED) ? null : now.plus(life));
    }

    private static void write(
            UUID signIn, String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, COOKIE, signIn + "." + token, life);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
