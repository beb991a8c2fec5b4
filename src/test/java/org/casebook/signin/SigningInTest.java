package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditEntry;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Remembered devices, known devices, codes and the list of where one is signed in, by way of requests. */
@OnH2
class SigningInTest {

    private static final String HOME = "203.0.113.9";
    private static final String ELSEWHERE = "198.51.100.66";

    @Autowired
    WebApplicationContext application;

    @Autowired
    School school;

    @Autowired
    People people;

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordSetupCodes slips;

    @Autowired
    TotpService codes;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private MockMvcTester web;
    private Person person;
    private Actor actor;

    /** A browser with its cookies and its session. */
    private final class Browser {

        private final String address;
        private final Map<String, Cookie> cookies = new HashMap<>();
        private MockHttpSession session = new MockHttpSession();

        private Browser(String address) {
            this.address = address;
        }

        private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
            if (session.isInvalid()) {
                session = new MockHttpSession();
            }
            if (!cookies.isEmpty()) {
                request.cookie(cookies.values().toArray(Cookie[]::new));
            }
            request.session(session).header(HttpHeaders.USER_AGENT, "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
            request.with(asked -> {
                asked.setRemoteAddr(address);
                return asked;
            });
            var response = web.perform(request).getResponse();
            for (var cookie : response.getCookies()) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie);
                }
            }
            return response;
        }

        private String signIn(String password, boolean remember) {
            var request = post("/login").param("username", person.username()).param("password", password);
            if (remember) {
                request.param("remember-me", "yes");
            }
            return String.valueOf(send(request.with(csrf())).getRedirectedUrl());
        }

        private String code(String code) {
            return String.valueOf(
                    send(post("/login/code").param("code", code).with(csrf())).getRedirectedUrl());
        }

        private boolean isSignedIn() {
            return send(get("/account")).getStatus() == 200;
        }

        /** The browser is closed: sessions end, cookies that are kept stay. */
        private void restart() {
            cookies.values().removeIf(cookie -> cookie.getMaxAge() < 0);
            session = new MockHttpSession();
        }

        /** Another server takes over, which knows no session. */
        private void comeToAnotherServer() {
            session = new MockHttpSession();
        }
    }

    /** The owner has been handed a code and has chosen a password with it. */
    private void anotherPassword() {
        var slip = slips.make(school.administrator(), List.of(person.id()), PasswordSetupCodes.LINK)
                .getFirst();
        slips.use(person.username(), slip.code(), "another good password", HOME);
    }

    @BeforeEach
    void setUp() {
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        person = school.person(Role.TEACHER);
        actor = new Actor(person.id(), person.role());
        ((MockServletContext) Objects.requireNonNull(application.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
    }

    @Test
    void nobodyIsRememberedWhoDidNotAskForIt() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, false);
        assertThat(browser.isSignedIn()).isTrue();

        browser.restart();

        assertThat(browser.cookies).doesNotContainKey(RememberMe.COOKIE);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anotherServerKnowsWhoIsSignedInUntilNobodyHasBeenThereForLong() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, false);

        browser.comeToAnotherServer();
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.cookies.get(RememberMe.COOKIE).getMaxAge()).isNegative();

        clock.advance(SignIns.LONGEST_IDLE.plusMinutes(1));
        browser.comeToAnotherServer();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aRememberedDeviceStaysSignedInAndItsTokenChangesEachTime() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, true);
        var first = browser.cookies.get(RememberMe.COOKIE);
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");

        browser.restart();
        assertThat(browser.isSignedIn()).isTrue();

        assertThat(browser.cookies.get(RememberMe.COOKIE).getValue()).isNotEqualTo(first.getValue());
    }

    @Test
    void theDatabaseHasNothingThatSignsSomebodyIn() {
        var secret = codesOn();
        var secrets = new ArrayList<>(codes.renewRecoveryCodes(actor, School.PASSWORD));
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, true);
        browser.code(code(secret));
        secrets.add(browser.cookies.get(RememberMe.COOKIE).getValue().split("\\.")[1]);
        secrets.add(browser.cookies.get(DeviceCookies.COOKIE).getValue());
        // The dashes of codes are for people.
        secrets.replaceAll(each -> each.replace("-", ""));

        assertThat(List.of("sign_in", "device_cookie", "recovery_code")).allSatisfy(table -> {
            var kept = database.sql("select * from " + table + " where account_id = :account")
                    .param("account", person.id())
                    .query()
                    .listOfRows();
            assertThat(kept).isNotEmpty();
            assertThat(kept.toString().replace("-", "")).doesNotContain(secrets);
        });
    }

    @Test
    void tokensOfDevicesAreNotGuessedPastTheThrottle() {
        var address = "198.51.100.67";
        var browser = new Browser(address);
        browser.signIn(School.PASSWORD, true);
        for (int guess = 0; guess < SignInThrottle.PER_ADDRESS; guess++) {
            var guesser = new Browser(address);
            guesser.cookies.put(RememberMe.COOKIE, new Cookie(RememberMe.COOKIE, person.id() + ".x"));
            guesser.isSignedIn();
        }

        browser.restart();
        assertThat(browser.isSignedIn()).isFalse();
        clock.advance(SignInThrottle.WINDOW);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aCopiedTokenEndsAllSignIns() {
        var browser = new Browser(HOME);
        var other = new Browser(HOME);
        browser.signIn(School.PASSWORD, true);
        other.signIn(School.PASSWORD, true);
        var thief = new Browser(ELSEWHERE);
        thief.cookies.putAll(browser.cookies);
        assertThat(thief.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(2));

        browser.restart();
        assertThat(browser.isSignedIn()).isFalse();

        assertThat(thief.isSignedIn()).isFalse();
        other.restart();
        assertThat(other.isSignedIn()).isFalse();
        assertThat(lines(AuditAction.SESSION_ENDED))
                .anySatisfy(line -> assertThat(line.detail()).contains("used twice"));
    }

    @Test
    void twoTabsThatOpenAtOnceAreNoThief() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, true);
        var tab = new Browser(HOME);
        tab.cookies.putAll(browser.cookies);
        browser.restart();

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(tab.isSignedIn()).isTrue();
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aRememberedDeviceIsForgottenInTimeAndByAnotherPasswordAndBySigningOut() {
        var late = new Browser(HOME);
        late.signIn(School.PASSWORD, true);
        var stale = new Browser(HOME);
        stale.signIn(School.PASSWORD, true);
        var left = new Browser(HOME);
        left.signIn(School.PASSWORD, true);
        var kept = left.cookies.get(RememberMe.COOKIE);
        left.send(post("/logout").with(csrf()));
        left.cookies.put(RememberMe.COOKIE, kept);
        assertThat(left.isSignedIn()).isFalse();

        anotherPassword();
        stale.restart();
        assertThat(stale.isSignedIn()).isFalse();

        clock.advance(Duration.ofDays(31));
        late.restart();
        assertThat(late.isSignedIn()).isFalse();
    }

    @Test
    void aRememberedDeviceIsKnownAsOneThatHasGivenAPasswordAlone() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, true);
        browser.restart();
        assertThat(browser.isSignedIn()).isTrue();

        // What MfaPolicy looks at.
        assertThat(signIns.own(actor, null)).extracting(OpenSignIn::method).containsExactly(SignInMethod.PASSWORD);
    }

    @Test
    void aMadeUpTokenIsNothing() {
        for (var value : List.of("x", "x.y", person.id() + ".y", "..", "0-0-0-0-0.")) {
            var browser = new Browser(HOME);
            browser.cookies.put(RememberMe.COOKIE, new Cookie(RememberMe.COOKIE, value));
            assertThat(browser.isSignedIn()).as(value).isFalse();
            assertThat(browser.cookies).doesNotContainKey(RememberMe.COOKIE);
        }
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsIt() {
        var here = new Browser(HOME);
        var there = new Browser(ELSEWHERE);
        here.signIn(School.PASSWORD, false);
        there.signIn(School.PASSWORD, true);
        var open = signIns.own(actor, null);
        assertThat(open).hasSize(2).allSatisfy(one -> assertThat(one.browser()).isEqualTo("Firefox on Windows"));
        var other = open.stream()
                .filter(one -> one.address().equals(ELSEWHERE))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> signIns.end(school.teacher(), other.id()));
        signIns.end(actor, other.id());

        assertThat(there.isSignedIn()).isFalse();
        there.restart();
        assertThat(there.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void allOthersEndAtOnceAndAnAdministratorEndsAll() {
        var here = new Browser(HOME);
        var there = new Browser(ELSEWHERE);
        here.signIn(School.PASSWORD, false);
        there.signIn(School.PASSWORD, false);
        var own = signIns.own(actor, null).stream()
                .filter(one -> one.address().equals(HOME))
                .findFirst()
                .orElseThrow();

        signIns.endOthers(actor, own.id());
        assertThat(there.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signIns.endAll(school.teacher(), person.id()));
        signIns.endAll(school.administrator(), person.id());
        assertThat(here.isSignedIn()).isFalse();
    }

    @Test
    void whoAttacksAnAccountFromElsewhereDoesNotShutItsOwnerOut() {
        var home = new Browser(HOME);
        home.signIn(School.PASSWORD, false);
        home.restart();
        var attacker = new Browser(ELSEWHERE);
        for (int attempt = 0; attempt <= SignInThrottle.PER_ACCOUNT; attempt++) {
            attacker.signIn("guess number " + attempt, false);
        }
        assertThat(attacker.signIn(School.PASSWORD, false)).isEqualTo("/login?wait");

        assertThat(home.signIn(School.PASSWORD, false)).isEqualTo("/");
        // The known device has no more tries than any other.
        home.restart();
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            home.signIn("guess number " + attempt, false);
        }
        assertThat(home.signIn(School.PASSWORD, false)).isEqualTo("/login?wait");
    }

    @Test
    void aMadeUpDeviceIsKnownToNobody() {
        var attacker = new Browser(ELSEWHERE);
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            attacker.cookies.put(DeviceCookies.COOKIE, new Cookie(DeviceCookies.COOKIE, "made-up-" + attempt));
            attacker.signIn("guess number " + attempt, false);
        }
        assertThat(attacker.signIn(School.PASSWORD, false)).isEqualTo("/login?wait");
    }

    @Test
    void withCodesOnThePasswordAloneSignsNobodyIn() {
        var secret = codesOn();
        var browser = new Browser(HOME);

        assertThat(browser.signIn(School.PASSWORD, true)).isEqualTo("/login?code");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.code("000000")).isEqualTo("/login?code&wrong");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.code(code(secret))).as("where they wanted to go").contains("/account");
        assertThat(browser.isSignedIn()).isTrue();
        browser.restart();
        assertThat(browser.isSignedIn()).as("remembered").isTrue();
        assertThat(lines(AuditAction.SIGNED_IN))
                .anySatisfy(line -> assertThat(line.detail()).isEqualTo("Password and one-time code"));
    }

    @Test
    void aCodeIsTakenOnce() {
        var secret = codesOn();
        var code = code(secret);
        var first = new Browser(HOME);
        first.signIn(School.PASSWORD, false);
        assertThat(first.code(code)).isEqualTo("/");

        var second = new Browser(HOME);
        second.signIn(School.PASSWORD, false);
        assertThat(second.code(code)).isEqualTo("/login?code&wrong");
    }

    @Test
    void aRecoveryCodeIsTakenOnce() {
        codesOn();
        var recovery = codes.renewRecoveryCodes(actor, School.PASSWORD).getFirst();
        var first = new Browser(HOME);
        first.signIn(School.PASSWORD, false);
        assertThat(first.code(recovery.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo("/");

        var second = new Browser(HOME);
        second.signIn(School.PASSWORD, false);
        assertThat(second.code(recovery)).isEqualTo("/login?code&wrong");
        assertThat(codes.recoveryCodesLeft(actor)).isEqualTo(9);
    }

    @Test
    void theDatabaseHasNoSecretOfAnAppAndThoseFromBeforeAreClosedWhenTheyAreUsed() {
        var secret = codesOn();
        assertThat(keptSecret()).startsWith("aes:").doesNotContain(secret);

        keepSecret(secret);
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, false);
        assertThat(browser.code(code(secret))).isEqualTo("/");

        assertThat(keptSecret()).startsWith("aes:");
    }

    @Test
    void withoutTheKeyARecoveryCodeSignsInAndThePageSaysSo() {
        var secret = codesOn();
        var recovery = codes.renewRecoveryCodes(actor, School.PASSWORD).getFirst();
        keepSecret(new SecretCipher("", "", "").close(secret));
        assertThat(codes.isReadable(actor)).isFalse();

        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, false);
        assertThat(browser.code(code(secret))).isEqualTo("/login?code&unreadable");
        assertThat(browser.code(recovery)).isEqualTo("/");
    }

    @Test
    void codesAreNotGuessedPastTheThrottle() {
        var secret = codesOn();
        var browser = new Browser(ELSEWHERE);
        browser.signIn(School.PASSWORD, false);
        for (int attempt = 1; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            browser.code("00000" + attempt % 10);
        }

        assertThat(browser.code(code(secret))).isEqualTo("/login?wait");
        // The right password gives no tries back.
        assertThat(browser.signIn(School.PASSWORD, false)).isEqualTo("/login?wait");
    }

    @Test
    void aCodeWithoutItsPasswordIsNothing() {
        var secret = codesOn();
        assertThat(new Browser(HOME).code(code(secret))).isEqualTo("/login?expired");

        var slow = new Browser(HOME);
        slow.signIn(School.PASSWORD, false);
        clock.advance(Duration.ofMinutes(6));
        assertThat(slow.code(code(secret))).isEqualTo("/login?expired");

        var outdated = new Browser(HOME);
        outdated.signIn(School.PASSWORD, false);
        anotherPassword();
        assertThat(outdated.code(code(secret))).isEqualTo("/login?expired");
    }

    @Test
    void anAdministratorHelpsWhoHasLostThePhone() {
        codesOn();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> codes.switchOffFor(school.teacher(), person.id()));

        codes.switchOffFor(school.administrator(), person.id());

        assertThat(new Browser(HOME).signIn(School.PASSWORD, false)).isEqualTo("/");
    }

    @Test
    void failuresAreRecordedWithoutWhatWasTyped() {
        new Browser(HOME).signIn("hunter two and more", false);
        assertThat(lines(AuditAction.SIGN_IN_FAILED)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isNull();
            assertThat(line.address()).isEqualTo(HOME);
            assertThat(line.detail()).isEqualTo("Password");
        });
        var known = person;
        person = new Person(known.id(), "hunter two and more", "", Role.TEACHER, true, "");
        new Browser(HOME).signIn("x", false);
        assertThat(trail.lines(new AuditFilter(null, AuditAction.SIGN_IN_FAILED, null, null, null), 0, 1))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject().id()).isNull();
                    assertThat(line.detail()).doesNotContain("hunter");
                });
    }

    @Test
    void passkeysAreNotAddedByWhoHasNotGivenThePasswordAnew() {
        var browser = new Browser(HOME);
        browser.signIn(School.PASSWORD, false);

        for (var each : List.of(browser, new Browser(HOME))) {
            assertThat(each.send(post("/webauthn/register/options").with(csrf()))
                            .getRedirectedUrl())
                    .contains("/login");
        }
    }

    private String keptSecret() {
        return database.sql("select secret from totp_enrolment where account_id = :account")
                .param("account", person.id())
                .query(String.class)
                .single();
    }

    private void keepSecret(String kept) {
        database.sql("update totp_enrolment set secret = :kept where account_id = :account")
                .param("kept", kept)
                .param("account", person.id())
                .update();
    }

    private String codesOn() {
        var secret = codes.begin(actor, School.PASSWORD).secret();
        codes.confirm(actor, code(secret));
        // The next code, as the one that confirmed is used up.
        clock.advance(Duration.ofSeconds(60));
        return secret;
    }

    private String code(String secret) {
        return Totp.at(secret, clock.instant().getEpochSecond() / 30);
    }

    private List<AuditEntry> lines(AuditAction action) {
        return trail.lines(new AuditFilter(person.id(), action, null, null, null), 0, 50);
    }
}
