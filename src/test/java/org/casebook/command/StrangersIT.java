package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.casebook.support.DemoFolder;
import org.casebook.support.RunningCasebook;
import org.casebook.support.wire.WireBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server to which more come without signing in than it has room for. */
class StrangersIT {

    private static final int MOST = 4;

    @TempDir
    Path folder;

    @Test
    void whoComesTooManyIsToldSoAndWhoeverIsSignedInNoticesNothing() throws Exception {
        var data = folder.resolve("school");
        DemoFolder.copyTo(data);
        try (var casebook = RunningCasebook.start(
                        Map.of("CASEBOOK_STRANGERS", Integer.toString(MOST)),
                        "--demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
                var somebody = new WireBrowser(casebook.address());
                var stranger = HttpClient.newHttpClient()) {
            somebody.signIn("student22", casebook.demoPassword());
            somebody.visit("learn");
            var first = get(stranger, casebook.address() + "/learn");
            assertThat(first.headers().firstValue("Location").orElseThrow()).doesNotContainIgnoringCase("jsessionid");
            for (int more = 1; more < MOST; more++) {
                get(stranger, casebook.address() + "/login");
            }

            var refused = get(stranger, casebook.address() + "/login");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Casebook is very busy");
            assertThat(get(stranger, casebook.address() + "/up").statusCode()).isEqualTo(204);
            assertThat(somebody.visit("lessons").reads("Lessons")).isTrue();
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
