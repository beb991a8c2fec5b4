package org.casebook.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;
import static org.casebook.support.Controls.row;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.ClassPages;
import org.casebook.support.DemoPostgres;
import org.casebook.support.Nginx;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.casebook.support.Waiting;
import org.casebook.support.Wire;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines on one PostgreSQL behind nginx, as docs/running.md sets them up; one of them is killed. */
class SeveralMachinesIT {

    private static final String TASK = "Quiz on two machines";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    /** Half a minute from beginning to beginning; what is known is when each was finished. */
    private static final Duration MOSTLY_APART = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @TempDir
    Path database;

    @Test
    void aMachineThatIsKilledInMidQuizCostsAtMostAReload() throws Exception {
        Assumptions.assumeTrue(Nginx.isInstalled(), "nginx is not installed");
        try (var postgres = DemoPostgres.start(database, folder.resolve("a"))) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            try (var wire = new Wire(postgres.getPort());
                    var a = start(url, "a", "--demo");
                    var b = start(url.replace(":" + postgres.getPort(), ":" + wire.port()) + "&socketTimeout=4", "b");
                    var nginx = Nginx.before(Files.createDirectory(folder.resolve("nginx")), a.address(), b.address());
                    var browser = new Browser()) {
                var password = a.demoPassword();
                aTeacherOnOneMachineSeesAStudentOnAnother(browser, a, b, password);
                oneMachineMakesEachBackup();
                theMachinesLoseEachOther(browser, a, b, wire, password);
                var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                Browser.signIn(page, nginx.address(), "student01", password);
                assertThat(page.context().cookies()).allMatch(cookie -> cookie.secure);
                assertThat(page.request().get(nginx.address() + "/ops/health").status())
                        .isEqualTo(404);
                assertThat(page.request().get(nginx.address() + "/learn").headersArray().stream()
                                .filter(header -> header.name.equalsIgnoreCase("Strict-Transport-Security")))
                        .hasSize(1);
                var quiz = new QuizPage(page);
                quiz.start(nginx.address());
                var verdicts = new ArrayList<String>();
                quiz.fill();
                quiz.sendAnswer();
                verdicts.add(quiz.verdict());
                quiz.next();
                var second = quiz.shown();
                var address = page.url();

                machineOf(page, a, b).kill();

                page.reload();
                assertThat(page.url()).isEqualTo(address);
                assertThat(quiz.shown()).isEqualTo(second);
                quiz.fill();
                quiz.sendAnswer();
                verdicts.add(quiz.verdict());
                assertThat(answered(postgres)).isEqualTo(verdicts.size());
            }
        }
    }

    private static void aTeacherOnOneMachineSeesAStudentOnAnother(
            Browser browser, RunningCasebook a, RunningCasebook b, String password) {
        var teacher = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(teacher, a.address(), "teacher2", password);
        teacher.navigate(a.address() + "/classes");
        link(teacher, "Open History 10b").click();
        teacher.locator(".class-tabs").getByText("Assignments").click();
        link(teacher, "New assignment").click();
        field(teacher, "Title").fill(TASK);
        ClassPages.unfold(teacher);
        field(teacher, "Questions at most").fill("4");
        button(teacher, "Give it out").click();
        var row = row(teacher, "Tara Singh");
        assertThat(row).containsText("To do");

        var student = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(student, b.address(), "student20", password);
        student.navigate(b.address() + "/assignments");
        link(student, TASK).first().click();
        button(student, "Start the quiz").click();
        assertThat(row).containsText("0 of 4 answered");
        var quiz = new QuizPage(student);
        quiz.shown();
        quiz.fill();
        quiz.sendAnswer();
        quiz.verdict();
        assertThat(row).containsText("1 of 4 answered");
    }

    /** One is cut off from the database while the other ends a sign-in of the first. */
    private void theMachinesLoseEachOther(
            Browser browser, RunningCasebook a, RunningCasebook b, Wire wire, String password) {
        var there = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(there, b.address(), "student21", password);
        there.navigate(b.address() + "/lessons");
        var here = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(here, a.address(), "student21", password);
        here.navigate(a.address() + "/account");

        wire.cut();
        assertThat(status(there, b.address() + "/lessons")).isEqualTo(UNAVAILABLE);
        button(here, "Sign out everywhere else").click();
        assertThat(button(here, "Sign out everywhere else")).hasCount(0);
        assertThat(status(there, b.address() + "/lessons")).isEqualTo(UNAVAILABLE);

        wire.mend();
        Waiting.until("the database is back", () -> status(there, b.address() + "/ops/health/readiness") == OK);
        there.navigate(b.address() + "/lessons");
        assertThat(there).hasURL(Pattern.compile(".*/login.*"));
        here.reload();
        assertThat(here.locator("main h1").first()).isVisible();
        assertThat(here).hasURL(a.address() + "/account");
    }

    private static int status(Page page, String address) {
        return page.request()
                .get(address, RequestOptions.create().setFailOnStatusCode(false))
                .status();
    }

    /**
     * It is time for one every second on both; whoever comes within half a minute finds that somebody is at it, or was
     * just now.
     */
    private void oneMachineMakesEachBackup() throws IOException {
        Waiting.until("one makes a backup and the other leaves it", () -> {
            var first = backups();
            return !first.isEmpty() && leftIt(first.getFirst().node().equals("a") ? "b" : "a");
        });
        var made = backups();
        for (int later = 1; later < made.size(); later++) {
            assertThat(made.get(later).at()).isAfter(made.get(later - 1).at().plus(MOSTLY_APART));
        }
    }

    private record Made(String node, Instant at) {}

    /** Which machine made each backup there is, in the order of time. */
    private List<Made> backups() throws IOException {
        var made = new ArrayList<Made>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".zip")).toList()) {
                made.add(new Made(
                        folder.relativize(file).getName(0).toString(),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        made.sort(Comparator.comparing(Made::at));
        return made;
    }

    private boolean leftIt(String node) throws IOException {
        return Files.readString(folder.resolve(node).resolve("casebook.log")).contains("Not executing 'backup'");
    }

    private RunningCasebook start(String url, String node, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--behind-proxy",
                "--node",
                node,
                "--port",
                "0",
                "--db",
                url,
                "--data",
                folder.resolve(node).toString()));
        arguments.addAll(List.of(more));
        return RunningCasebook.start(
                Map.of(
                        "CASEBOOK_BACKUP_CRON",
                        "* * * * * *",
                        "LOGGING_LEVEL_NET_JAVACRUMBS_SHEDLOCK",
                        "debug",
                        "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT",
                        "2000"),
                arguments.toArray(String[]::new));
    }

    private static RunningCasebook machineOf(Page page, RunningCasebook a, RunningCasebook b) {
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertThat(session.value).matches(".*\\.[ab]");
        return session.value.endsWith(".a") ? a : b;
    }

    /** How many answers there are in the quiz that is open. */
    private static long answered(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from attempt_item i join attempt s"
                        + " on s.id = i.attempt_id where s.finished_at is null and i.answered_at is not null and"
                        + " s.account_id = (select id from account where username = 'student01')")) {
            result.next();
            return result.getLong(1);
        }
    }
}
