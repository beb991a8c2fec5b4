package org.casebook.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.progress.MasteryReports;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What whoever has a link gets, by way of requests that nobody is signed in for. */
@OnH2
class SharedPageTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    ProgressLinks links;

    @Autowired
    Assignments assignments;

    @Autowired
    PastAttempts past;

    @Autowired
    MasteryReports reports;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private MockMvcTester web;
    private Actor teacher;
    private Actor student;

    @BeforeEach
    void setUp() {
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        teacher = school.teacher();
        student = school.student();
    }

    @Test
    void itSaysWhatTheStudentSeesInTheSameWords() throws Exception {
        var topics = course.topics().stream().map(Topic::id).toList();
        past.take(
                student,
                QuizRequest.ofLength(topics, 8),
                clock.instant().minus(Duration.ofDays(1)),
                DemoAnswers::right);
        give("Read <b>this</b> & \"that\"");
        var page = page(get(links.make(student, LinkLifetime.WEEK, false)));

        assertThat(page.expectFirst("h1").text()).isEqualTo("Progress of " + name());
        assertThat(page.title()).isEqualTo("Progress of " + name() + " · Casebook");
        assertThat(page.text())
                .contains(course.title(), course.subtitle(), "due 5 Mar 2026, 10:00", "This link ends on");
        assertThat(page.select(".topic-name").eachText()).contains("Read <b>this</b> & \"that\"");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select(".mastery li > p").eachText())
                .containsExactlyElementsOf(reports.mastery(student, student.id()).stream()
                        .map(topic -> topic instanceof Known known ? AttemptWords.of(known) : AttemptWords.NOTHING_YET)
                        .toList());
        assertThat(page.select("table, form, button, a"))
                .as("grades, or anything to press")
                .isEmpty();
        assertThat(page.select("script[type=module]").eachAttr("src")).containsExactly("components/casebook-share.js");
    }

    @Test
    void timesAreThoseOfTheReader() throws Exception {
        give("Week 3");
        var token = links.make(student, LinkLifetime.WEEK, false);

        assertThat(page(get(token, "Asia/Tokyo")).text()).contains("due 5 Mar 2026, 19:00");
        assertThat(page(get(token, "Nowhere/At all")).text()).contains("due 5 Mar 2026, ");
    }

    @Test
    void gradesAreThereIfTheStudentHasSaidSo() throws Exception {
        assertThat(page(get(links.make(student, LinkLifetime.WEEK, true)))
                        .select("h2")
                        .eachText())
                .contains("Grades");
        assertThat(page(get(links.make(student, LinkLifetime.WEEK, false)))
                        .select("h2")
                        .eachText())
                .doesNotContain("Grades");
    }

    @Test
    void aLinkThatEndedOneOfSomebodyWhoLeftAndOneThatNeverWasLookTheSame() throws Exception {
        var ended = links.make(student, LinkLifetime.WEEK, false);
        links.end(student, links.open(student).getFirst().id());
        var other = school.student();
        var deactivated = links.make(other, LinkLifetime.WEEK, false);
        people.activate(school.administrator(), other.id(), false);

        var never = get("never");

        assertThat(never.getStatus()).isEqualTo(404);
        assertThat(page(never).text()).contains("This link has ended, or a part of it is missing.", "make a new one");
        for (var token : List.of(ended, deactivated, "")) {
            var response = get(token);
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getContentAsString()).isEqualTo(never.getContentAsString());
        }
    }

    @Test
    void theSecretStandsInNoAddress() throws Exception {
        var token = links.make(student, LinkLifetime.WEEK, false);

        for (var address : List.of("/shared/progress?link=" + token, "/shared/progress?Casebook-Link=" + token)) {
            assertThat(perform(MockMvcRequestBuilders.get(address)).getStatus()).isEqualTo(404);
        }
        var shell = perform(MockMvcRequestBuilders.get("/shared"));
        assertThat(shell.getStatus()).isEqualTo(200);
        assertThat(page(shell).select("script[src*=casebook-shared]")).hasSize(1);
    }

    @Test
    void nobodyKeepsItFindsItOrIsToldWhereItWasAndNoSessionIsGiven() {
        var token = links.make(student, LinkLifetime.WEEK, false);
        for (var response : List.of(get(token), get("never"), perform(MockMvcRequestBuilders.get("/shared")))) {
            assertThat(response.getHeaders("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
            assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(response.getCookies()).isEmpty();
        }
    }

    @Test
    void nothingElseBelowItIsOpen() {
        for (var address : List.of("/shared/", "/shared/other", "/shared/progress/1", "/sharedx", "/progress/share")) {
            assertThat(perform(MockMvcRequestBuilders.get(address)).getRedirectedUrl())
                    .as(address)
                    .endsWith("/login");
        }
        assertThat(perform(MockMvcRequestBuilders.post("/shared/progress")).getStatus())
                .isIn(302, 403, 405);
    }

    private void give(String title) {
        var classId = school.classOf(teacher, student);
        var id = assignments.draft(
                teacher,
                classId,
                new AssignmentPlan(
                        title,
                        "",
                        List.of(course.sections().getFirst().slug()),
                        null,
                        new Audience.WholeClass(),
                        new Schedule(Instant.EPOCH, Instant.parse("2026-03-05T10:00:00Z"), null, LateRule.MARKED)));
        assignments.give(teacher, id);
    }

    private String name() {
        return people.byId(List.of(student.id())).get(student.id()).displayName();
    }

    private MockHttpServletResponse get(String token) {
        return get(token, "UTC");
    }

    private MockHttpServletResponse get(String token, String zone) {
        return perform(MockMvcRequestBuilders.get("/shared/progress")
                .header(SharedController.SECRET, token)
                .header("Accept-Language", "en-GB")
                .queryParam("zone", zone));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        return web.perform(request).getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
