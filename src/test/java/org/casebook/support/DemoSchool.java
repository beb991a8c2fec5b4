package org.casebook.support;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The packaged demonstration school and a browser, started once for all tests of a run. */
final class DemoSchool implements AutoCloseable {

    private static final double PATIENCE_MILLISECONDS = 20_000;

    private final Path data;
    private final RunningCasebook casebook;
    private final Browser browser;

    /** The cookies of those who have signed in, so that each does so once. */
    final Map<String, List<Cookie>> cookies = new HashMap<>();

    final Windows windows;

    DemoSchool() {
        try {
            data = Files.createTempDirectory("casebook-school");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        casebook = DemoFolder.start(data);
        browser = new Browser();
        windows = new Windows(browser);
    }

    String address() {
        return casebook.address();
    }

    String password() {
        return casebook.demoPassword();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        casebook.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
