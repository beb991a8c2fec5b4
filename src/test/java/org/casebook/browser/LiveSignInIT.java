package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.RunningCasebook;
import org.casebook.support.wire.WireBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open page after its sign-in has ended: over its connection, and over requests. */
class LiveSignInIT {

    @TempDir
    static Path folder;

    private static RunningCasebook casebook;
    private static Browser browser;

    @BeforeAll
    static void open() {
        casebook = DemoFolder.start(folder.resolve("school"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        casebook.close();
    }

    @Test
    void aLivePageThatIsSignedOutElsewhereShowsTheSignInByItself() {
        var page = signedIn("teacher2");
        var sockets = new CopyOnWriteArrayList<WebSocket>();
        page.onWebSocket(sockets::add);
        giveOut(page);
        page.waitForCondition(() -> !sockets.isEmpty());
        assertThat(page).hasURL(Pattern.compile(".*/assignments/[0-9a-f-]{36}"));

        assertThat(answers(page, sockets.getFirst().url()))
                .as("answers to a message by the connection")
                .noneMatch(answer -> answer.contains("changes"));

        var elsewhere = signedIn("teacher2");
        elsewhere.navigate(casebook.address() + "/account");
        button(elsewhere, "Sign out everywhere else").click();

        page.waitForURL("**/login");
        assertThat(field(page, "Username")).isVisible();
        // One with which the page tried again hears a moment later that it is not wanted.
        page.waitForCondition(() -> sockets.stream().allMatch(WebSocket::isClosed));
    }

    @Test
    void whoIsSignedOutElsewhereReadsNothingMoreAndDoesNothingMore() {
        try (var here = new WireBrowser(casebook.address());
                var elsewhere = new WireBrowser(casebook.address())) {
            here.signIn("teacher1", casebook.demoPassword());
            elsewhere.signIn("teacher1", casebook.demoPassword());
            var classes = here.visit("classes");
            var account = here.visit("account");
            var other = elsewhere.visit("account");
            elsewhere.say(other, other.press("Sign out everywhere else"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> here.say(classes, classes.show("/questions")))
                    .withMessageContaining("sessionExpired");
            assertThatIllegalStateException()
                    .isThrownBy(() -> here.say(account, account.press("Set up")))
                    .withMessageContaining("sessionExpired");
        }
    }

    @Test
    void aLinkBringsItsCodeWithoutTellingTheServersOnTheWay() {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        page.navigate(casebook.address() + "/first-sign-in#username=mia.m&code=K7PM-2QXA-9TDF");

        assertThat(field(page, "Username")).hasValue("mia.m");
        assertThat(field(page, "Code")).hasValue("K7PM-2QXA-9TDF");
        assertThat(page).hasURL(casebook.address() + "/first-sign-in");
    }

    private static Page signedIn(String username) {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(page, casebook.address(), username, casebook.demoPassword());
        return page;
    }

    private static void giveOut(Page teacher) {
        teacher.navigate(casebook.address() + "/classes");
        link(teacher, "Open History 10b").click();
        teacher.locator(".class-tabs").getByText("Assignments").click();
        link(teacher, "New assignment").click();
        field(teacher, "Title").fill("Watched");
        button(teacher, "Give it out").click();
        teacher.getByText("How far everyone is").waitFor();
    }

    /** Says something by a connection of its own, as no page of ours does, and gives what comes back until it is closed. */
    @SuppressWarnings("unchecked")
    private static List<String> answers(Page page, String connection) {
        return (List<String>) page.evaluate("""
                url => new Promise(resolve => {
                    const heard = [];
                    const socket = new WebSocket(url);
                    const said = JSON.stringify({csrfToken: 'x', rpc: [], syncId: 0, clientId: 0});
                    socket.onopen = () => socket.send(said.length + '|' + said);
                    socket.onmessage = message => heard.push(message.data);
                    socket.onclose = () => resolve(heard);
                })
                """, connection);
    }
}
