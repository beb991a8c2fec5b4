package org.casebook.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.Elapsed;
import org.casebook.base.Secrets;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One person signed in on one device, until it is ended: in a session, and beyond it where the device is remembered. */
@Entity
@DynamicUpdate
class SignIn {

    /** A browser that opens several tabs at once sends the same token with each. */
    private static final Duration SAME_TIME = Duration.ofMinutes(1);

    private static final Duration CONFIRMED_FOR = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private SignInMethod method;

    private Instant startedAt;
    private Instant lastSeenAt;
    private String address;
    private String browser;
    private String passwordMark;
    private @Nullable String tokenHash;
    private @Nullable String formerHash;
    private @Nullable Instant renewedAt;
    private @Nullable Instant rememberedUntil;
    private @Nullable Instant confirmedAt;

    protected SignIn() {}

    SignIn(SignedInUser user, SignInMethod method, Instant now, String address, String browser) {
        this.accountId = user.person().id();
        this.method = method;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.address = address;
        this.browser = browser;
        this.passwordMark = user.passwordMark();
    }

    /**
     * Lets the device come back with this token, which replaces the one before.
     *
     * @param until until when; null for as long as the sign-in is in use
     */
    void keep(String token, Instant now, @Nullable Instant until) {
        formerHash = tokenHash;
        tokenHash = Secrets.hash(token);
        renewedAt = now;
        rememberedUntil = until;
    }

    /** Whether this is the token in use. */
    boolean isToken(String token) {
        return tokenHash != null && Secrets.same(tokenHash, Secrets.hash(token));
    }

    /** Whether this is the token that was in use a moment ago. */
    boolean isFormerToken(String token, Instant now) {
        return formerHash != null
                && renewedAt != null
                && Elapsed.isWithin(SAME_TIME, renewedAt, now)
                && Secrets.same(formerHash, Secrets.hash(token));
    }

    boolean isRemembered(Instant now) {
        return rememberedUntil != null && now.isBefore(rememberedUntil);
    }

    /** Whether it is not over: a session of it may be open, or the device is remembered. */
    boolean goesOn(Instant now) {
        return isRemembered(now) || isInUse(now);
    }

    /** Whether a device that has the token needs no sign-in. Where it was to be remembered until some day, that day ends it. */
    boolean mayComeBack(Instant now) {
        return rememberedUntil == null ? isInUse(now) : isRemembered(now);
    }

    private boolean isInUse(Instant now) {
        return now.isBefore(lastSeenAt.plus(SignIns.LONGEST_IDLE));
    }

    void seen(Instant now, String fromAddress) {
        lastSeenAt = now;
        address = fromAddress;
    }

    /** The owner has given the password again. */
    String confirm(Instant now) {
        confirmedAt = now;
        return browser;
    }

    boolean isConfirmed(Instant now) {
        return confirmedAt != null && Elapsed.isWithin(CONFIRMED_FOR, confirmedAt, now);
    }

    void follow(String newPasswordMark) {
        passwordMark = newPasswordMark;
    }

    OpenSignIn open(@Nullable UUID asking) {
        return new OpenSignIn(id, method, startedAt, lastSeenAt, address, browser, rememberedUntil, id.equals(asking));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String passwordMark() {
        return passwordMark;
    }
}
