package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casebook.attempt.StoredEstimates;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes, again and again, while a student takes a quiz with the packaged application. */
class KillIT {

    private static final String STUDENT = "student01";

    @TempDir
    Path data;

    private final Browser browser = new Browser();
    private RunningCasebook casebook;
    private QuizPage quiz;

    @AfterEach
    void close() {
        browser.close();
        if (casebook != null) {
            casebook.kill();
        }
    }

    @Test
    void nothingIsLostAndNothingDoubled() throws SQLException {
        DemoFolder.copyTo(data);
        start();
        quiz.start(casebook.address());
        // The verdicts that were shown together with 'Saved', by the question's position.
        var verdicts = new ArrayList<String>();

        // Killed the moment 'Saved' shows.
        verdicts.add(answer());
        killAndGoOn();
        assertThat(quiz.verdict()).isEqualTo(verdicts.getLast());
        quiz.next();

        // Killed while the student thinks.
        var second = quiz.shown();
        killAndGoOn();
        assertThat(quiz.shown()).isEqualTo(second);
        verdicts.add(answer());
        quiz.next();

        // Killed while the answer is on its way: it may have arrived or not, but the question stays the same.
        var third = quiz.shown();
        quiz.fill();
        quiz.sendAnswer();
        killAndGoOn();
        if (!quiz.isAnswered()) {
            assertThat(quiz.shown()).isEqualTo(third);
            quiz.fill();
            quiz.sendAnswer();
        }
        verdicts.add(quiz.verdict());
        casebook.close();

        var stored = storedAnswers();
        assertThat(stored).extracting(Stored::position).containsExactly(1, 2, 3);
        assertThat(stored)
                .extracting(Stored::sign)
                .containsExactlyElementsOf(verdicts.stream()
                        .map(verdict -> verdict.substring(0, 1))
                        .toList());
        assertThat(stored).extracting(Stored::question).doesNotHaveDuplicates();
        assertThat(StoredEstimates.in(data.resolve("casebook")))
                .hasSizeGreaterThan(1)
                .allMatch(StoredEstimates.Checked::equalsReplay)
                .anyMatch(checked -> checked.answers() == 3);
    }

    private String answer() {
        quiz.fill();
        quiz.sendAnswer();
        return quiz.verdict();
    }

    private void killAndGoOn() {
        casebook.kill();
        start();
        quiz.goOn();
    }

    private void start() {
        casebook = RunningCasebook.start("--demo", "--port", "0", "--data", data.toString());
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(page, casebook.address(), STUDENT, casebook.demoPassword());
        page.navigate(casebook.address() + "/");
        quiz = new QuizPage(page);
    }

    private record Stored(int position, String question, String sign) {}

    private List<Stored> storedAnswers() throws SQLException {
        var query = """
                select item.position, item.question_version_id, item.correct, item.score
                from attempt_item item
                join attempt on attempt.id = item.attempt_id
                join account on account.id = attempt.account_id
                where account.username = ? and item.answered_at is not null
                order by item.position
                """;
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("casebook").toAbsolutePath());
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, STUDENT);
            var answers = new ArrayList<Stored>();
            var result = statement.executeQuery();
            while (result.next()) {
                answers.add(new Stored(
                        result.getInt(1),
                        result.getString(2),
                        result.getBoolean(3) ? "✓" : result.getInt(4) > 0 ? "◐" : "✗"));
            }
            return answers;
        }
    }
}
