package org.casebook.backup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.Permissions;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator makes a backup in the browser and takes it away. */
class BackupsPageIT {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    @TempDir
    Path folder;

    @Test
    void aBackupIsDownloadedWholeByNobodyElseAndAFailedCopyIsSaid() throws IOException {
        DemoFolder.copyTo(folder);
        try (var casebook = RunningCasebook.start(
                        Map.of("CASEBOOK_BACKUP_AFTER", "/nowhere/copy it"),
                        "--demo",
                        "--port",
                        "0",
                        "--data",
                        folder.toString());
                var browser = new Browser()) {
            var administrator = signedIn(browser, casebook, "admin");
            administrator.navigate(casebook.address() + "/backups");
            button(administrator, "Make a backup now").click();
            button(administrator, "Download casebook-").click();
            var link = administrator.getByText("Download the file");
            var download = administrator.waitForDownload(link::click);

            assertThat(Permissions.otherThanPrivate(folder)).isEmpty();
            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/casebook-*.zip");
            var file = folder.resolve("taken.zip");
            download.saveAs(file);
            Archives.verify(file);
            assertThat(download.suggestedFilename()).matches("casebook-[-0-9]+\\.zip");

            var teacher = signedIn(browser, casebook, "teacher1");
            var tried = teacher.request()
                    .get(download.url(), RequestOptions.create().setFailOnStatusCode(false));
            assertThat(new String(tried.body())).doesNotContain("manifest.json");
            assertThat(tried.status()).isIn(FORBIDDEN, NOT_FOUND);

            administrator.navigate(casebook.address() + "/backups");
            assertThat(administrator.locator("main .problem")).containsText("/nowhere/copy");
            assertThat(status(administrator, casebook.address() + "/ops/health/backups"))
                    .isEqualTo(UNAVAILABLE);
            assertThat(status(administrator, casebook.address() + "/ops/health/readiness"))
                    .isEqualTo(OK);
            administrator.navigate(casebook.address() + "/audit");
            assertThat(administrator
                            .locator("vaadin-grid")
                            .getByText("Backup downloaded")
                            .first())
                    .isVisible();
        }
    }

    private static int status(Page page, String address) {
        return page.request()
                .get(address, RequestOptions.create().setFailOnStatusCode(false))
                .status();
    }

    private static Page signedIn(Browser browser, RunningCasebook casebook, String username) {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(page, casebook.address(), username, casebook.demoPassword());
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
