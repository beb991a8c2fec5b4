package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casebook.support.DemoFolder;
import org.casebook.support.wire.WireBrowser;
import org.casebook.support.wire.WirePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that no page sends leave one line in the log, and no more. */
class MalformedMessagesIT {

    @TempDir
    Path folder;

    @Test
    void eachIsOneLineInTheLog() throws Exception {
        var data = folder.resolve("school");
        try (var casebook = DemoFolder.start(data);
                var browser = new WireBrowser(casebook.address())) {
            browser.signIn("student21", casebook.demoPassword());
            var wrong = new ArrayList<String>();
            for (var message : messages()) {
                var page = browser.visit("learn");
                int before = Files.readAllLines(data.resolve("casebook.log")).size();

                var answer = browser.post(page, message.replace("TOKEN", token(page)));

                var lines = Files.readAllLines(data.resolve("casebook.log"));
                if (lines.size() > before + 1 || answer.body().contains("\tat ")) {
                    wrong.add(message + ": " + lines.subList(before, Math.min(lines.size(), before + 4)));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static List<String> messages() {
        var all = new ArrayList<>(
                List.of("garbage", "[]", "7", "null", "{}", "\0", "[".repeat(5_000), "{\"csrfToken\":7}"));
        for (var calls : List.of(
                "7",
                "[7]",
                "[null]",
                "[{}]",
                "[{'type':'nonsense'}]",
                "[{'type':'event'}]",
                "[{'type':'event','node':'x','event':'click'}]",
                "[{'type':'event','node':1,'event':'ui-navigate','data':'x'}]",
                "[{'type':'mSync','node':1}]",
                "[{'type':'publishedEventHandler','node':1,'templateEventMethodName':'x','templateEventMethodArgs':[]}]",
                "[{'type':'channel','node':1}]")) {
            all.add("{'csrfToken':'TOKEN','rpc':%s,'syncId':0,'clientId':0}"
                    .formatted(calls)
                    .replace('\'', '"'));
        }
        return all;
    }

    private static String token(WirePage page) {
        return page.show("/learn").replaceFirst(".*\"csrfToken\":\"([^\"]+)\".*", "$1");
    }
}
