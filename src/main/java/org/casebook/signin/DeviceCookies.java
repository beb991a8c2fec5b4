package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.NameKey;
import org.casebook.base.Secrets;
import org.casebook.base.UsernameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers from which people have signed in, known by a cookie. Attempts from there are counted apart from all others,
 * so that whoever attacks an account from elsewhere can't shut its owner out (OWASP calls this a device cookie). It
 * proves nothing: the password is needed as before.
 */
@Component
class DeviceCookies {

    static final String COOKIE = "casebook-device";
    private static final Duration LIFE = Duration.ofDays(365);

    private final DeviceCookieRepository devices;
    private final Clock clock;

    DeviceCookies(DeviceCookieRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** The hash of the browser's secret, if it has one. */
    static Optional<String> of(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).map(Secrets::hash);
    }

    /** The same hash, if the owner of an account has signed in there. */
    @Transactional(readOnly = true)
    public @Nullable String known(@Nullable String deviceHash, String username) {
        return deviceHash != null
                        && devices.isKnown(List.of(NameKey.of(username), UsernameKey.of(username)), deviceHash)
                ? deviceHash
                : null;
    }

    /** Somebody has signed in there. */
    @Transactional
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var secret = Cookies.read(request, COOKIE).orElseGet(Secrets::next);
        devices.save(new DeviceCookie(new DeviceCookie.Id(account, Secrets.hash(secret)), clock.instant()));
        Cookies.write(request, response, COOKIE, secret, LIFE);
    }

    /** Forgets those that have not been used for a year. */
    @Transactional
    public void forgetOld() {
        devices.forgetOld(clock.instant().minus(LIFE));
    }
}
