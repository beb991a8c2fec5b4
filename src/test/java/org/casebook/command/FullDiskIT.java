package org.casebook.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.casebook.support.SmallDisk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a school fills up while a student takes a quiz, and somebody makes room again. */
class FullDiskIT {

    private static final int MEGABYTES = 200;
    private static final long LEFT = 4_000_000;
    private static final Pattern FULL = Pattern.compile("The disk of Casebook's server is full");

    @TempDir
    Path folder;

    @Test
    void nothingIsClaimedToBeSavedAndEverythingGoesOnWhenThereIsRoom() throws Exception {
        Assumptions.assumeTrue(SmallDisk.isPossible(), "no small disk can be made here");
        try (var disk = SmallDisk.at(folder, MEGABYTES);
                var browser = new Browser()) {
            try (var casebook = DemoFolder.start(folder)) {
                var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                Browser.signInByPost(page, casebook.address(), "student01", casebook.demoPassword());
                var quiz = new QuizPage(page);
                quiz.start(casebook.address());
                quiz.fill();
                var first = quiz.shown();
                // Before, because a sign-in is written down.
                var administrator = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                Browser.signInByPost(administrator, casebook.address(), "admin", casebook.demoPassword());

                disk.fill(LEFT);
                quiz.sendAnswer();
                assertThat(page.locator("vaadin-notification-card")).containsText(FULL);
                assertThat(quiz.shown()).isEqualTo(first);
                var reader = page.context().newPage();
                reader.navigate(casebook.address() + "/lessons");
                assertThat(reader.locator("main h1").first()).isVisible();
                assertThat(reader.locator("main")).not().containsText(FULL);
                disk.fill(0);
                backupFindsNoRoom(administrator, casebook.address());

                disk.free();
                quiz.sendAnswer();
                quiz.verdict();
                quiz.next();
                quiz.fill();
                quiz.sendAnswer();
                quiz.verdict();
                theFolderTurnsReadOnly(disk, casebook.address(), administrator, quiz);
            }
            assertThat(answers()).isEqualTo(3);
            assertThat(Files.readString(folder.resolve("casebook.log")))
                    .contains("nothing is saved until there is room", "has room again");
        }
    }

    /** What is saved is in the database's file, which is open; no other can be made, and that is said. */
    private void theFolderTurnsReadOnly(SmallDisk disk, String address, Page administrator, QuizPage quiz)
            throws IOException {
        button(administrator, "Make a backup now").click();
        assertThat(administrator.locator("main tbody tr")).hasCount(1);
        assertThat(health(administrator, address)).isEqualTo(200);

        disk.makeReadOnly();
        quiz.next();
        quiz.fill();
        quiz.sendAnswer();
        quiz.verdict();
        button(administrator, "Make a backup now").click();
        assertThat(administrator.locator("main .problem")).containsText("could not be written");
        assertThat(administrator.locator("main tbody tr")).hasCount(1);
        assertThat(health(administrator, address)).isEqualTo(503);
        try (var another = RunningCasebook.launch("--port", "0", "--data", folder.toString())) {
            assertThat(another.exitCode()).isEqualTo(1);
            assertThat(another.output().lines()).singleElement().asString().contains(folder + " can't be written to");
        }

        disk.makeWritable();
        button(administrator, "Make a backup now").click();
        assertThat(administrator.locator("main .problem")).hasCount(0);
        // The day's first one made room for it.
        assertThat(administrator.locator("main tbody tr")).hasCount(1);
        assertThat(health(administrator, address)).isEqualTo(200);
    }

    private static int health(Page page, String address) {
        return page.request().get(address + "/ops/health/backups").status();
    }

    private void backupFindsNoRoom(Page administrator, String address) throws IOException {
        administrator.navigate(address + "/backups");
        button(administrator, "Make a backup now").click();
        assertThat(administrator.locator("main .problem")).containsText("the disk is full. Make room there");
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertThat(backups).isEmpty();
        }
    }

    private long answers() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("casebook"));
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from attempt_item i join attempt s"
                        + " on s.id = i.attempt_id where s.finished_at is null and i.answered_at is not null and"
                        + " s.account_id = (select id from account where username = 'student01')")) {
            result.next();
            return result.getLong(1);
        }
    }
}
