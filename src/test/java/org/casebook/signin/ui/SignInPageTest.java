package org.casebook.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.casebook.people.Role;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The page on which people sign in, by way of requests. */
@OnH2
class SignInPageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    School school;

    @Autowired
    JdbcClient database;

    private MockMvcTester web;

    @BeforeEach
    void setUp() {
        school.administrator();
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
    }

    @Test
    void itPostsToTheServerAndShowsNoProblemAtFirst() {
        var page = page("/login");

        var form = page.expectFirst("form");
        assertThat(page.select("form")).hasSize(1);
        assertThat(form.attr("action")).isEqualTo("login");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.expectFirst("input[name=username]").attr("autocomplete"))
                .isEqualTo("username");
        assertThat(form.expectFirst("input[name=password]").attr("type")).isEqualTo("password");
        assertThat(form.expectFirst("input[name=remember-me]").hasAttr("checked"))
                .isFalse();
        assertThat(page.select(".problem")).isEmpty();
        assertThat(page.title()).isEqualTo("Sign in · Casebook");
        assertThat(page.select("#provider, #provider-or, #demonstration")).isEmpty();
    }

    /** Whoever sends the form as the page has it is signed in. */
    @Test
    void itsTokenIsTheSessions() {
        var person = school.person(Role.STUDENT);
        var session = new MockHttpSession();
        var page = Jsoup.parse(body(get("/login", session)));

        var token = page.expectFirst("input[name=_csrf]").attr("value");
        assertThat(page.expectFirst("meta[name=_csrf]").attr("content")).isEqualTo(token);
        assertThat(page.expectFirst("meta[name=_csrf_header]").attr("content")).isEqualTo("X-CSRF-TOKEN");
        assertThat(web.perform(MockMvcRequestBuilders.post("/login")
                                .session(session)
                                .param("username", person.username())
                                .param("password", School.PASSWORD)
                                .param("_csrf", token))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "error, Wrong username or password",
        "wait, Too many attempts",
        "expired, This page had become too old",
        "sso=UNKNOWN, Your school account is not known here",
        "sso=UNVERIFIED, Your e-mail address has not been verified",
        "sso=DEACTIVATED, This account is deactivated",
        "sso=, Signing in with your school account did not work",
        "code&wrong, That code was not right",
        "code&unreadable, Codes of your app can't be checked any more"
    })
    void itSaysWhatWentWrong(String reason, String title) {
        var page = page("/login?" + reason);

        var problem = page.expectFirst("[role=alert]");
        assertThat(problem.expectFirst(".problem-title").text()).isEqualTo(title);
        assertThat(problem.expectFirst("p").text()).isNotEmpty();
        assertThat(page.title()).isEqualTo(title + " · Sign in · Casebook");
    }

    @Test
    void itAsksForACodeAfterThePassword() {
        var page = page("/login?code");

        assertThat(page.expectFirst("form").attr("action")).isEqualTo("login/code");
        assertThat(page.expectFirst("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(page.select("h2").text()).isEqualTo("One more step");
        assertThat(page.expectFirst("a").attr("href")).isEqualTo("login");
        assertThat(page.select("input[name=password], casebook-passkey, .problem"))
                .isEmpty();
    }

    /** An old page's token is another session's, and an old page's files may be gone. */
    @Test
    void noBrowserKeepsItAndItsSheetIsTheOneOfThisVersion() {
        var response = get("/login", new MockHttpSession());

        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(Jsoup.parse(body(response))
                        .expectFirst("link[rel=stylesheet]")
                        .attr("href"))
                .matches("styles/casebook\\.css\\?v-c=[0-9a-f]{8}");
    }

    @Test
    void everyFileThatItNamesIsThere() {
        var page = page("/login");

        var files = page.select("script[src], link[href]").stream()
                .map(element -> element.attr("src") + element.attr("href"))
                .map(address -> Path.of("frontend", address.replaceAll("\\?.*", "")));
        assertThat(files).hasSizeGreaterThan(5).allMatch(Files::isRegularFile);
    }

    @Test
    @Transactional
    void itLeadsToTheSetUpWhileThereIsNoAdministrator() {
        database.sql("update account set role = 'TEACHER' where role = 'ADMINISTRATOR'")
                .update();

        var response = get("/login", new MockHttpSession());

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("setup");
    }

    /** Whoever writes the settings, or puts something into an address, puts no HTML on the page. */
    @Test
    void whatIsPutInStaysText() {
        var hostile = "\"><script>alert(1)</script>";
        var page = new SignInPage(new DefaultCsrfToken("X", "_csrf", hostile));
        page.say(new SignInProblem(hostile, hostile));

        var read = Jsoup.parse(page.toString());

        assertThat(read.select("script:not([src])")).isEmpty();
        assertThat(read.expectFirst(".problem p").text()).isEqualTo(hostile);
        assertThat(read.expectFirst("input[name=_csrf]").attr("value")).isEqualTo(hostile);
        assertThat(body(get("/login?sso=<script>alert(1)</script>&error=<b>", new MockHttpSession())))
                .doesNotContain("alert(1)", "<b>");
    }

    private Document page(String address) {
        var response = get(address, new MockHttpSession());
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(body(response));
    }

    private static String body(MockHttpServletResponse response) {
        return new String(Objects.requireNonNull(response.getContentAsByteArray()), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String address, MockHttpSession session) {
        return web.perform(MockMvcRequestBuilders.get(
                                URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                        .session(session))
                .getResponse();
    }
}
