package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.casebook.base.ClientAddress;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that completes a sign-in with a password. */
class CodeSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";
    static final String FIELD = "code";

    private final TotpVerifier codes;
    private final UserDetailsService users;
    private final SignInThrottle throttle;
    private final DeviceCookies devices;
    private final SignInJournal journal;
    private final Clock clock;

    CodeSignIn(
            TotpVerifier codes,
            UserDetailsService users,
            SignInThrottle throttle,
            DeviceCookies devices,
            SignInJournal journal,
            Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH), attempt -> {
            throw new IllegalStateException("the filter has authenticated " + attempt.getName());
        });
        this.codes = codes;
        this.users = users;
        this.throttle = throttle;
        this.devices = devices;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var pending = PendingSignIn.of(request, clock.instant()).orElseThrow(ExpiredSignInException::new);
        var address = ClientAddress.of(request);
        var device = devices.known(DeviceCookies.of(request).orElse(null), pending.username());
        if (!throttle.take(pending.username(), address, device)) {
            throw new TooManyAttemptsException();
        }
        var user = (SignedInUser) users.loadUserByUsername(pending.username());
        if (!user.isEnabled()
                || !user.person().id().equals(pending.account())
                || !user.passwordMark().equals(pending.passwordMark())) {
            throw new ExpiredSignInException();
        }
        var method =
                use(pending, Optional.ofNullable(request.getParameter(FIELD)).orElse(""));
        throttle.succeeded(pending.username(), address, device);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        authentication.setDetails(new SignInDetails(request, method, pending.remember()));
        return authentication;
    }

    private SignInMethod use(PendingSignIn pending, String code) {
        try {
            return codes.use(pending.account(), code).orElseThrow(WrongCodeException::new);
        } catch (WrongCodeException | UnreadableCodesException failure) {
            journal.failed(pending.username(), "One-time code");
            throw failure;
        }
    }
}
