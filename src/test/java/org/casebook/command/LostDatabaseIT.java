package org.casebook.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.DemoPostgres;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.casebook.support.Waiting;
import org.casebook.support.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The database is gone for a while: PostgreSQL is down, the network is dead, or a connection breaks in mid-answer. At the
 * end the server is stopped in mid-answer.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostDatabaseIT {

    private static final Pattern AWAY = Pattern.compile("Casebook can't reach its database");
    private static final String READINESS = "/ops/health/readiness";
    private static final double PATIENCE_MILLISECONDS = 30_000;

    /** How a process ends that was asked to: what docs/running/casebook.service takes for a success. */
    private static final int STOPPED = 143;

    /** Shorter answers may stand in a line of the log by chance. */
    private static final int TELLING = 20;

    @TempDir
    static Path folder;

    private static Path data;
    private static EmbeddedPostgres postgres;
    private static Wire wire;
    private static RunningCasebook casebook;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        data = folder.resolve("data");
        postgres = DemoPostgres.start(folder.resolve("postgres"), data);
        wire = new Wire(postgres.getPort());
        // As shipped, but for the patience: a test has less of it.
        casebook = RunningCasebook.start(
                Map.of(
                        "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "2000",
                        "SPRING_DATASOURCE_HIKARI_VALIDATIONTIMEOUT", "1000",
                        "CASEBOOK_HANDIN_CRON", "* * * * * *",
                        "LOGGING_STRUCTURED_FORMAT_FILE", "ecs"),
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--db",
                "jdbc:postgresql://localhost:" + wire.port()
                        + "/postgres?user=postgres&password=postgres&socketTimeout=4");
        browser = new Browser();
    }

    @AfterEach
    void mend() {
        wire.mend();
        if (casebook.isRunning()) {
            var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
            Waiting.until(
                    "the database is back",
                    () -> page.request().get(casebook.address() + READINESS).status() == 200);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        casebook.close();
        wire.close();
        postgres.close();
    }

    @Test
    void whileTheDatabaseIsDownPagesSaySoAndAfterwardsAllGoesOn() throws Exception {
        var page = inQuiz("student01");
        var quiz = new QuizPage(page);
        inQuiz("student02");
        quiz.fill();
        var filled = filledIn(page);

        wire.cut();
        quiz.sendAnswer();

        assertThat(page.locator("casebook-connection")).containsText(AWAY);
        assertThat(filledIn(page)).isEqualTo(filled);
        assertThat(page.getByText("✓ Right").or(page.getByText("✗ Not right"))).hasCount(0);
        var health = page.request().get(casebook.address() + READINESS);
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text()).contains("DOWN");
        var other = page.context().newPage();
        var refused = other.navigate(casebook.address() + "/lessons");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(other.locator("h1")).containsText(AWAY);
        assertThat(other.locator("body")).not().containsText("Exception");
        timeIsUp("student02");

        wire.mend();

        // The answer was waiting, and is sent by itself.
        quiz.verdict();
        quiz.next();
        quiz.fill();
        quiz.sendAnswer();
        quiz.verdict();
        assertThat(answers("student01")).isEqualTo(3);
        link(other, "Try again").click();
        assertThat(other.locator("main h1").first()).not().containsText(AWAY);
        assertThat(other).hasURL(casebook.address() + "/lessons");
        await("select finished_at is not null from attempt where account_id ="
                + " (select id from account where username = 'student02') order by started_at desc limit 1");
        assertThat(page.request().get(casebook.address() + READINESS).status()).isEqualTo(200);
    }

    @Test
    void whileTheNetworkIsSilentItIsTheSame() throws Exception {
        var page = inQuiz("student03");
        var quiz = new QuizPage(page);
        quiz.fill();

        wire.silence();
        quiz.sendAnswer();
        assertThat(page.locator("casebook-connection")).containsText(AWAY);
        wire.mend();

        quiz.verdict();
        assertThat(answers("student03")).isEqualTo(2);
    }

    @Test
    void aConnectionThatBreaksInMidAnswerSavesNothingAndKeepsWhatWasChosen() throws Exception {
        var page = inQuiz("student04");
        var quiz = new QuizPage(page);
        quiz.fill();
        var filled = filledIn(page);
        try (var holder = postgres.getPostgresDatabase().getConnection()) {
            hold(holder, "student04");
            quiz.sendAnswer();
            await("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'");
            wire.cut();
            assertThat(page.locator("vaadin-notification-card")).containsText(AWAY);
            assertThat(filledIn(page)).isEqualTo(filled);
            holder.rollback();
        }
        wire.mend();
        assertThat(page.locator("casebook-connection")).not().containsText(AWAY);

        quiz.sendAnswer();

        quiz.verdict();
        assertThat(answers("student04")).isEqualTo(2);
    }

    @Test
    void aRightPasswordIsNotCalledWrong() {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        var token = Browser.signInToken(page, casebook.address());

        wire.cut();
        var refused = Browser.postSignIn(page, casebook.address(), "student05", casebook.demoPassword(), token);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text()).containsPattern(AWAY);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aStopLetsAnAnswerFinishThatIsOnItsWay() throws Exception {
        var page = inQuiz("student06");
        var quiz = new QuizPage(page);
        var second = quiz.shown();
        quiz.fill();
        try (var holder = postgres.getPostgresDatabase().getConnection()) {
            hold(holder, "student06");
            quiz.sendAnswer();
            await("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'");
            casebook.stop();
            awaitInLog("Commencing graceful shutdown");
            holder.rollback();
        }

        quiz.verdict();
        assertThat(casebook.exitCode()).isEqualTo(STOPPED);
        assertThat(answers("student06")).isEqualTo(2);
        assertLogIsStructured(second);
    }

    /** Each line is an object with what a collector of logs looks for; nobody's password or answer is in one. */
    private static void assertLogIsStructured(QuizPage.Shown question) throws IOException {
        var log = Files.readAllLines(data.resolve("casebook.log"));
        assertThat(log).isNotEmpty().allSatisfy(line -> {
            var entry = JsonMapper.shared().readTree(line);
            assertThat(Instant.parse(entry.path("@timestamp").asString())).isNotNull();
            assertThat(entry.path("log").path("level").asString()).isNotEmpty();
            assertThat(entry.path("message").isString()).isTrue();
            assertThat(line).doesNotContain(casebook.demoPassword(), question.stem());
            assertThat(question.parts())
                    .filteredOn(part -> part.length() > TELLING)
                    .noneMatch(line::contains);
        });
    }

    private static void awaitInLog(String text) throws IOException {
        var log = data.resolve("casebook.log");
        Waiting.until("the log says: " + text, () -> Files.readString(log).contains(text));
    }

    /** A student who has answered one question and sees the second. */
    private static Page inQuiz(String student) {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Browser.signInByPost(page, casebook.address(), student, casebook.demoPassword());
        var quiz = new QuizPage(page);
        quiz.start(casebook.address());
        quiz.fill();
        quiz.sendAnswer();
        quiz.verdict();
        quiz.next();
        return page;
    }

    /** The question, and what is chosen and typed in its answer. */
    private static Object filledIn(Page page) {
        return page.evaluate("() => [document.querySelector('.stem').innerText,"
                + " ...[...document.querySelectorAll('.attempt input, .attempt select')]"
                + ".map(field => field.checked + ' ' + field.value)]");
    }

    private static void hold(Connection connection, String student) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select 1 from ability where account_id = (select id from account where username = '"
                    + student + "') for update");
        }
    }

    private static void timeIsUp(String student) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update attempt set ends_at = now() - interval '1 hour' where finished_at is null"
                    + " and account_id = (select id from account where username = '" + student + "')");
        }
    }

    /** How many answers there are in the student's open quiz. */
    private static long answers(String student) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from attempt_item i join attempt s"
                        + " on s.id = i.attempt_id where s.finished_at is null and i.answered_at is not null and"
                        + " s.account_id = (select id from account where username = '" + student + "')")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void await(String query) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            Waiting.until("it has come to this: " + query, () -> {
                try (var result = statement.executeQuery(query)) {
                    return result.next() && result.getBoolean(1);
                }
            });
        }
    }
}
