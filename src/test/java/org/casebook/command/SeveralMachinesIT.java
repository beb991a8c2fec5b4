package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casebook.support.Browser;
import org.casebook.support.Nginx;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines on one PostgreSQL behind nginx, as docs/running.md sets them up; one of them is killed. */
class SeveralMachinesIT {

    @TempDir
    Path folder;

    @Test
    void aMachineThatIsKilledInMidQuizCostsAtMostAReload() throws Exception {
        Assumptions.assumeTrue(Nginx.isInstalled(), "nginx is not installed");
        try (var postgres = EmbeddedPostgres.start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            try (var a = start(url, "a", "--demo");
                    var b = start(url, "b");
                    var nginx = Nginx.before(Files.createDirectory(folder.resolve("nginx")), a.address(), b.address());
                    var browser = new Browser()) {
                var password = a.demoPassword();
                var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                Browser.signIn(page, nginx.address(), "student01", password);
                assertThat(page.context().cookies()).allMatch(cookie -> cookie.secure);
                assertThat(page.request().get(nginx.address() + "/ops/health").status())
                        .isEqualTo(404);
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
        return RunningCasebook.start(arguments.toArray(String[]::new));
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
                var result = statement.executeQuery("select count(*) from sitting_item i join sitting s"
                        + " on s.id = i.sitting_id where s.finished_at is null and i.answered_at is not null and"
                        + " s.account_id = (select id from account where username = 'student01')")) {
            result.next();
            return result.getLong(1);
        }
    }
}
