package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit for systemd that docs/running.md offers, started and stopped by its own lines. */
class ServiceUnitIT {

    private static final Path UNIT = Path.of("docs/running/casebook.service");
    private static final String TOKEN = "a-token-of-this-test";
    private static final int SIGNALLED = 128;
    private static final int SIGTERM = 15;

    @TempDir
    Path folder;

    @Test
    void itsLinesStartAndStopCasebook() throws Exception {
        var unit = Files.readAllLines(UNIT);
        var data = Files.createDirectory(folder.resolve("data"));
        var environment = Files.writeString(
                folder.resolve("casebook.env"),
                "# as /etc/casebook/casebook.env\nCASEBOOK_METRICS_TOKEN=" + TOKEN + "\n");
        // The optional file of settings, which may be missing.
        assertThat(value(unit, "EnvironmentFile")).startsWith("-");
        var command =
                value(unit, "ExecStart").replace("--port 8080", "--port 0").split(" ");
        assertThat(command[0]).isEqualTo(value(unit, "WorkingDirectory") + "/casebook");

        var settings = new HashMap<>(settings(environment));
        settings.putAll(environment(unit));
        assertThat(settings.put("CASEBOOK_FOLDER", data.toString())).isEqualTo(value(unit, "ReadWritePaths"));

        try (var casebook =
                RunningCasebook.start(settings, Stream.of(command).skip(1).toArray(String[]::new))) {
            var health = HttpRequest.newBuilder(URI.create(casebook.address() + "/ops/health/readiness"))
                    .build();
            var figures = HttpRequest.newBuilder(URI.create(casebook.address() + "/ops/prometheus"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("UP");
                assertThat(client.send(figures, BodyHandlers.ofString()).body()).contains("casebook_attempts_open");
            }
            // systemd sends SIGTERM unless the unit says otherwise.
            assertThat(unit).noneMatch(line -> line.startsWith("KillSignal="));
            casebook.stop();
            assertThat(casebook.exitCode())
                    .isEqualTo(SIGNALLED + SIGTERM)
                    .isEqualTo(Integer.parseInt(value(unit, "SuccessExitStatus")));
        }
        assertThat(data.resolve("school/casebook.mv.db")).exists();
    }

    @Test
    void systemdUnderstandsEveryLine() throws Exception {
        var verifier = Path.of("/usr/bin/systemd-analyze");
        Assumptions.assumeTrue(Files.isExecutable(verifier), "systemd is not installed");
        // Who verifies asks that the program is there.
        var unit = Files.writeString(
                folder.resolve("casebook.service"),
                Files.readString(UNIT)
                        .replace("/opt/casebook", Path.of("").toAbsolutePath().toString()));
        var process = new ProcessBuilder(verifier.toString(), "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (var reader = process.inputReader()) {
            said = reader.lines().filter(line -> line.contains("casebook")).collect(Collectors.joining("\n"));
        }
        process.waitFor();
        assertThat(said).isEmpty();
    }

    /** One NAME=value a line, as systemd reads it. */
    private static Map<String, String> settings(Path file) throws IOException {
        var settings = new HashMap<String, String>();
        Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return settings;
    }

    private static Map<String, String> environment(List<String> unit) {
        return values(unit, "Environment")
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    private static String value(List<String> unit, String name) {
        return values(unit, name).findFirst().orElseThrow();
    }

    private static Stream<String> values(List<String> unit, String name) {
        return unit.stream().filter(line -> line.startsWith(name + "=")).map(line -> line.substring(name.length() + 1));
    }
}
