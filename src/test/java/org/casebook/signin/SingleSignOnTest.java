package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.SchoolProviderServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Signing in with the school's provider, which runs and tells the truth or not. */
@OnH2
class SingleSignOnTest {

    private static final SchoolProviderServer PROVIDER = new SchoolProviderServer();

    @Autowired
    WebApplicationContext application;

    @Autowired
    School school;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    AuditTrail trail;

    private final Map<String, Object> settings = new HashMap<>();
    private MockMvcTester web;
    private PersonDetails mia;
    private String mark;

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void setUp() {
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        ((MockServletContext) Objects.requireNonNull(application.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        mark = UUID.randomUUID().toString().substring(0, 8);
        mia = directory.add(
                school.administrator(),
                new PersonForm("Mia Marlowe", "mia." + mark, Role.TEACHER, mark + "@school.example", "id-" + mark));
        settings.put("casebook.sso.issuer", PROVIDER.issuer());
        settings.put("casebook.sso.client-id", SchoolProviderServer.CLIENT);
        settings.put("casebook.sso.client-secret", "secret");
        environment().getPropertySources().addFirst(new MapPropertySource("sso", settings));
    }

    @AfterEach
    void noProvider() {
        environment().getPropertySources().remove("sso");
    }

    @Test
    void whoTheProviderNamesIsSignedIn() {
        PROVIDER.says(Map.of("sub", "id-" + mark));

        assertSignedIn(mia.person());

        assertThat(trail.lines(new AuditFilter(mia.id(), AuditAction.SIGNED_IN, null, null, null), 0, 5))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("Single sign-on"));
    }

    @Test
    void theRequestIsTiedToTheBrowserAndToTheAnswer() {
        var asked = begin(new MockHttpSession());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKey("client_secret");
    }

    @Test
    void anotherSubjectIsSomebodyElseAndTheSameOneStaysWhateverElseChanges() {
        settings.put("casebook.sso.link", "email");
        PROVIDER.says(Map.of("sub", "first-" + mark, "email", mark + "@school.example", "email_verified", true));
        assertSignedIn(mia.person());

        PROVIDER.says(Map.of("sub", "first-" + mark, "email", "married@school.example", "email_verified", true));
        assertSignedIn(mia.person());

        PROVIDER.says(Map.of("sub", "other-" + mark, "email", "married@school.example", "email_verified", true));
        assertRefused("sso=UNKNOWN");
    }

    @Test
    void anEmailThatNobodyHasVerifiedLinksNothing() {
        settings.put("casebook.sso.link", "email");
        PROVIDER.says(Map.of("sub", "thief-" + mark, "email", mark + "@school.example", "email_verified", false));
        assertRefused("sso=UNVERIFIED");

        PROVIDER.says(Map.of("sub", "thief-" + mark, "email", mark + "@school.example"));
        assertRefused("sso=UNVERIFIED");
    }

    @Test
    void aUsernameLinksWhereTheSchoolSaysSo() {
        settings.put("casebook.sso.link", "username");
        PROVIDER.says(Map.of("sub", "s-" + mark, "preferred_username", "MIA." + mark));

        assertSignedIn(mia.person());

        // Two who differ in a letter are two there, however both are typed here.
        PROVIDER.says(Map.of("sub", "t-" + mark, "preferred_username", "mıa." + mark));
        assertRefused("sso=UNKNOWN");
    }

    @Test
    void nobodyWithoutAnAccountAndNobodyDeactivatedIsSignedIn() {
        PROVIDER.says(Map.of("sub", "stranger-" + mark));
        assertRefused("sso=UNKNOWN");

        people.activate(school.administrator(), mia.id(), false);
        PROVIDER.says(Map.of("sub", "id-" + mark));
        assertRefused("sso=DEACTIVATED");
    }

    @Test
    void accountsAreMadeAndRolesFollowedWhereTheSchoolSaysSo() {
        settings.put("casebook.sso.create", "true");
        settings.put("casebook.sso.role-claim", "groups");
        settings.put("casebook.sso.roles.student", "pupils");
        settings.put("casebook.sso.roles.teacher", "staff");
        PROVIDER.says(Map.of("sub", "new-" + mark, "preferred_username", "new." + mark, "name", "New One"));
        assertRefused("sso=UNKNOWN");

        PROVIDER.says(Map.of(
                "sub", "new-" + mark, "preferred_username", "new." + mark, "name", "New One", "groups", "pupils"));
        var made = signedIn();
        assertThat(made.role()).isEqualTo(Role.STUDENT);
        assertThat(made.displayName()).isEqualTo("New One");

        PROVIDER.says(Map.of("sub", "new-" + mark, "groups", "staff"));
        assertThat(signedIn().role()).isEqualTo(Role.TEACHER);
        PROVIDER.says(Map.of("sub", "new-" + mark, "groups", "something else"));
        assertThat(signedIn().role()).isEqualTo(Role.TEACHER);
    }

    @Test
    void theLastAdministratorStaysOneWhateverTheProviderSays() {
        var id = school.administrator().id();
        var head = people.byId(List.of(id)).get(id);
        settings.put("casebook.sso.link", "username");
        settings.put("casebook.sso.roles.teacher", "staff");
        PROVIDER.says(Map.of("sub", "head-" + mark, "preferred_username", head.username(), "roles", "staff"));

        assertThat(signedIn()).isEqualTo(head);
    }

    @Test
    void aTokenSignedByAStrangerIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        PROVIDER.signsWithAStrangersKey();
        assertRefused("error");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        PROVIDER.forges(claims -> claims.issuer("https://elsewhere.example"));
        assertRefused("error");
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        PROVIDER.forges(claims -> claims.audience("another"));
        assertRefused("error");
    }

    @Test
    void aTokenForAnotherRequestIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        PROVIDER.forges(claims -> claims.claim("nonce", "of another request"));
        assertRefused("error");
        PROVIDER.forges(claims -> claims.claim("nonce", null));
        assertRefused("error");
    }

    @Test
    void anExpiredTokenIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        PROVIDER.forges(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(9000)))
                .expirationTime(Date.from(Instant.now().minusSeconds(3600))));
        assertRefused("error");
    }

    @Test
    void anAnswerToNobodysQuestionIsRefused() {
        PROVIDER.says(Map.of("sub", "id-" + mark));
        var session = new MockHttpSession();
        var asked = begin(session);
        var code = PROVIDER.agree(asked);

        assertThat(end(session, code, "made up").getRedirectedUrl()).contains("/login?error");
        assertThat(end(new MockHttpSession(), code, asked.get("state")).getRedirectedUrl())
                .contains("/login?error");
    }

    @Test
    void withoutSettingsThereIsNoSuchDoor() {
        environment().getPropertySources().remove("sso");

        var response = web.perform(get("/oauth2/authorization/school")).getResponse();

        assertThat(response.getStatus()).isIn(400, 404, 500);
        assertThat(response.getRedirectedUrl()).isNull();
    }

    private ConfigurableEnvironment environment() {
        return (ConfigurableEnvironment) application.getEnvironment();
    }

    private void assertSignedIn(Person expected) {
        assertThat(signedIn().id()).isEqualTo(expected.id());
    }

    private Person signedIn() {
        var session = new MockHttpSession();
        assertThat(through(session).getRedirectedUrl()).isEqualTo("/");
        assertThat(web.perform(get("/account").session(session)).getResponse().getStatus())
                .isEqualTo(200);
        var context = (org.springframework.security.core.context.SecurityContext)
                Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
        return ((SignedInUser)
                        Objects.requireNonNull(context.getAuthentication()).getPrincipal())
                .person();
    }

    private void assertRefused(String reason) {
        var session = new MockHttpSession();
        assertThat(through(session).getRedirectedUrl()).endsWith("/login?" + reason);
        assertThat(web.perform(get("/account").session(session)).getResponse().getRedirectedUrl())
                .endsWith("/login");
    }

    private MockHttpServletResponse through(MockHttpSession session) {
        var asked = begin(session);
        return end(session, PROVIDER.agree(asked), asked.get("state"));
    }

    private Map<String, String> begin(MockHttpSession session) {
        var redirect = Objects.requireNonNull(
                web.perform(get("/oauth2/authorization/school").session(session))
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(redirect).startsWith(PROVIDER.issuer() + "/authorize?");
        return SchoolProviderServer.parameters(redirect.substring(redirect.indexOf('?') + 1));
    }

    private MockHttpServletResponse end(MockHttpSession session, String code, String state) {
        return web.perform(get("/login/oauth2/code/school")
                        .session(session)
                        .param("code", code)
                        .param("state", state))
                .getResponse();
    }
}
