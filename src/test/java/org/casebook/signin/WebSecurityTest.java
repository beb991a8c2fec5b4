package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in and what becomes of sessions, by way of requests. */
@OnH2
class WebSecurityTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    School school;

    @Autowired
    People people;

    @Autowired
    PasswordSetupCodes codes;

    @Autowired
    Passwords passwords;

    @Autowired
    CurrentSignIn signIn;

    @Autowired
    JdbcClient database;

    private MockMvcTester web;
    private Person person;

    @BeforeEach
    void setUp() {
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        person = school.person(Role.STUDENT);
        // Where Vaadin's pages are forwarded to; that a request comes so far is all that matters here.
        ((MockServletContext) Objects.requireNonNull(application.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignIn() {
        for (var address : List.of("/", "/learn", "/people", "/quiz/1", "/no-such-page")) {
            var response = get(address, new MockHttpSession());
            assertThat(response.getStatus()).as(address).isEqualTo(302);
            assertThat(response.getRedirectedUrl()).as(address).endsWith("/login");
        }
    }

    @Test
    void signingInGivesTheSessionANewId() {
        var session = new MockHttpSession();
        var before = session.getId();

        assertThat(signIn(session, School.PASSWORD).getRedirectedUrl()).isEqualTo("/");

        assertThat(session.getId()).isNotEqualTo(before);
        assertSignedIn(session);
    }

    @Test
    void everyRefusalLeadsToTheSamePage() {
        var wrong = signIn(new MockHttpSession(), "wrong password");
        var deactivated = school.person(Role.STUDENT);
        people.activate(school.administrator(), deactivated.id(), false);
        var unknown = new Person(person.id(), "nobody." + person.username(), "", Role.STUDENT, true, "");

        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error");
        for (var other : List.of(deactivated, unknown)) {
            var session = new MockHttpSession();
            person = other;
            assertThat(signIn(session, School.PASSWORD).getRedirectedUrl()).isEqualTo(wrong.getRedirectedUrl());
            assertSignedOut(session);
        }
    }

    @Test
    void tooManyFailuresAskToWait() {
        for (int attempt = 0; attempt < SignInThrottle.PER_ACCOUNT; attempt++) {
            signIn(new MockHttpSession(), "wrong password");
        }

        var session = new MockHttpSession();
        assertThat(signIn(session, School.PASSWORD).getRedirectedUrl()).isEqualTo("/login?wait");
        assertSignedOut(session);
    }

    @Test
    void deactivatingAnAccountEndsItsSessionsAtOnce() {
        var session = signedIn();

        people.activate(school.administrator(), person.id(), false);

        assertSignedOut(session);
        // Restoring the account does not bring the session back.
        people.activate(school.administrator(), person.id(), true);
        assertSignedOut(session);
    }

    @Test
    void anotherPasswordEndsTheSessionsThatTheOldOneOpened() {
        var session = signedIn();

        var slip = codes.make(school.administrator(), List.of(person.id()), PasswordSetupCodes.LINK)
                .getFirst();
        codes.use(person.username(), slip.code(), "chosen with a slip", "somewhere");

        assertSignedOut(session);
    }

    @Test
    void anotherRoleEndsTheSession() {
        var session = signedIn();

        database.sql("update account set role = 'TEACHER' where id = ?")
                .param(person.id())
                .update();

        assertSignedOut(session);
    }

    @Test
    void changingOnesOwnPasswordKeepsThisSessionAndEndsTheOthers() {
        var here = signedIn();
        var elsewhere = signedIn();

        SecurityContextHolder.setContext(
                (SecurityContext) here.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        passwords.changeOwn(CurrentActor.get(), School.PASSWORD, "another good password");
        signIn.renew();
        SecurityContextHolder.clearContext();

        assertSignedIn(here);
        assertSignedOut(elsewhere);
    }

    @Test
    void pagesAndFilesCarryTheHeadersThatProtectThem() {
        var signedIn = signedIn();
        for (var address :
                List.of("/login", "/learn", "/styles/casebook.css", "/components/casebook-chart.js", "/up")) {
            var response = get(address, signedIn);

            assertThat(response.getStatus()).as(address).isIn(200, 204);
            assertThat(response.getHeader("Content-Security-Policy"))
                    .as(address)
                    .contains(
                            "default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
            assertThat(response.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(response.getHeader("X-Frame-Options")).as(address).isEqualTo("DENY");
            assertThat(response.getHeader("Referrer-Policy")).as(address).isEqualTo("same-origin");
            assertThat(response.getHeader("Permissions-Policy")).as(address).contains("camera=()");
        }
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() {
        var secure =
                web.perform(MockMvcRequestBuilders.get("/login").secure(true)).getResponse();

        assertThat(secure.getHeaders("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .contains("max-age=31536000")
                .doesNotContain("includeSubDomains");
        assertThat(get("/login", new MockHttpSession()).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void theSessionOfWhoeverIsSignedInLastsLonger() {
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(600);
        signIn(session, School.PASSWORD);
        assertSignedIn(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(8 * 3600);
    }

    private MockHttpSession signedIn() {
        var session = new MockHttpSession();
        signIn(session, School.PASSWORD);
        assertSignedIn(session);
        return session;
    }

    private MockHttpServletResponse signIn(MockHttpSession session, String password) {
        return web.perform(post("/login")
                        .param("username", person.username())
                        .param("password", password)
                        .session(session)
                        .with(csrf()))
                .getResponse();
    }

    @Test
    void signingInLeadsNowhereElse() {
        var elsewhere = "https://evil.example/";
        for (var parameter :
                List.of("Saved-url", "continue", "next", "redirect", "url", "returnTo", "spring-security-redirect")) {
            var response = web.perform(post("/login?" + parameter + "=" + elsewhere)
                            .param("username", person.username())
                            .param("password", School.PASSWORD)
                            .param(parameter, elsewhere)
                            .header(parameter, elsewhere)
                            .header("Referer", elsewhere)
                            .session(new MockHttpSession())
                            .with(csrf()))
                    .getResponse();
            assertThat(response.getRedirectedUrl()).as(parameter).isEqualTo("/");
        }
    }

    @Test
    void whoWasSentToTheSignInComesBackToThePage() {
        var session = new MockHttpSession();
        get("/learn?continue=https://evil.example/", session);

        assertThat(signIn(session, School.PASSWORD).getRedirectedUrl()).startsWith("http://localhost/learn?");
    }

    @Test
    void theSignInPageIsOurs() {
        for (var address : List.of("/login", "/login?error", "/login?logout")) {
            var response = get(address, new MockHttpSession());
            // Vaadin's page is put together by scripts; Spring's own has a form and styles of its own.
            assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain("Please sign in", "default-ui.css");
        }
    }

    @Test
    void theSignInNeedsAToken() {
        var session = new MockHttpSession();
        var response = web.perform(post("/login")
                        .param("username", "nobody")
                        .param("password", "nothing")
                        .session(session))
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?expired");
    }

    private MockHttpServletResponse get(String address, MockHttpSession session) {
        return web.perform(MockMvcRequestBuilders.get(address).session(session)).getResponse();
    }

    private void assertSignedIn(MockHttpSession session) {
        assertThat(get("/account", session).getStatus()).isEqualTo(200);
    }

    private void assertSignedOut(MockHttpSession session) {
        assertThat(get("/account", session.isInvalid() ? new MockHttpSession() : session)
                        .getRedirectedUrl())
                .endsWith("/login");
    }
}
