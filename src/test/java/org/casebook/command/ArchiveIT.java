package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.support.DemoFolder;
import org.casebook.support.Packages;
import org.casebook.support.Packages.Outcome;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive with its own Java, unpacked anywhere: no Java, no Maven and no setting of this machine is found there. */
@Tag("packages")
class ArchiveIT {

    /** All that the start script asks of a machine. */
    private static final List<String> PROGRAMS = List.of("sh", "dirname", "readlink");

    @TempDir
    Path folder;

    private Path programs;
    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        programs = Files.createDirectory(folder.resolve("programs"));
        for (var program : PROGRAMS) {
            Files.copy(
                    Path.of("/usr/bin", program).toRealPath(),
                    programs.resolve(program),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        var somewhere = Files.createDirectory(folder.resolve("some where"));
        assertThat(Outcome.of(
                        "tar",
                        "-C",
                        somewhere.toString(),
                        "-xzf",
                        Packages.archive().toString()))
                .isEqualTo(new Outcome(0, ""));
        try (var unpacked = Files.list(somewhere)) {
            home = unpacked.toList().getFirst();
        }
    }

    @Test
    void aDemonstrationStartsAndStartsAgainWhereTheFolderHasGone() throws Exception {
        try (var demo = RunningCasebook.launch(casebook("--demo", "--port", "0"))) {
            assertThat(demo.demoPassword()).isNotBlank();
            assertIsWell(demo);
        }
        home = Files.move(home, folder.resolve("moved"));
        try (var demo = RunningCasebook.launch(casebook("--demo", "--port", "0"))) {
            assertIsWell(demo);
        }
        assertThat(home.resolve("data/demo/casebook.mv.db")).exists();
    }

    @Test
    void whatMakesStartsQuickFitsWhereverItIs() {
        var strict = casebook("--version");
        strict.environment().put("CASEBOOK_JVM", "-XX:AOTMode=on");
        assertThat(Outcome.of(strict).exitCode()).isZero();

        strict.environment().put("CASEBOOK_JVM", "-XX:AOTMode=on -XX:-UseCompactObjectHeaders");
        assertThat(Outcome.of(strict).exitCode()).as("where it doesn't fit").isNotZero();
    }

    @Test
    void everyCommandWorks() throws Exception {
        var school = folder.resolve("school").toString();
        var elsewhere = folder.resolve("elsewhere").toString();
        var file = folder.resolve("school.zip").toString();
        DemoFolder.copyTo(Path.of(school));
        var tried = new TreeSet<String>();

        assertThat(said(tried, "content", "check", "--findings-only")).contains("no problem");
        assertThat(said(tried, "simulate", "--bank", "question-bank", "--length", "5"))
                .isNotBlank();
        assertThat(said(tried, "simulate-sets", "--students", "50")).isNotBlank();
        assertThat(said(tried, "forgetting", "--data", school)).isNotBlank();
        assertThat(said(tried, "calibrate", "--data", school)).contains("--undo takes it back");
        assertThat(said(tried, "backup", file, "--data", school)).startsWith("Saved: ");
        assertThat(said(tried, "restore", file, "--data", elsewhere)).startsWith("Restored: ");
        try (var postgres = EmbeddedPostgres.start()) {
            assertThat(said(tried, "move", "--to", postgres.getJdbcUrl("postgres", "postgres"), "--data", elsewhere))
                    .startsWith("Moved: ");
        }
        // It computes for minutes.
        assertThat(said(tried, "engine-report", "--help")).contains("--seeds");

        assertThat(tried).isEqualTo(commands());
    }

    @Test
    void whoseWorkItIsComesWithIt() {
        assertThat(Stream.of("LICENSE", "NOTICE", "README.md", "docs/running.md", "lessons/LICENSE", "runtime/legal")
                        .map(home::resolve))
                .allMatch(Files::exists);
    }

    private String said(Set<String> tried, String... arguments) {
        var outcome = Outcome.of(casebook(arguments));
        assertThat(outcome.exitCode()).as(outcome.said()).isZero();
        tried.add(arguments[0]);
        return outcome.said();
    }

    private static Set<String> commands() {
        return Commands.line(() -> {
                    throw new IllegalStateException("nothing is started");
                })
                .getSubcommands()
                .keySet();
    }

    private ProcessBuilder casebook(String... arguments) {
        var line = new ArrayList<>(List.of(home.resolve("casebook").toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        return builder;
    }

    private static void assertIsWell(RunningCasebook casebook) {
        assertThat(casebook.status("/login")).isEqualTo(200);
        assertThat(casebook.status("/ops/health/readiness")).isEqualTo(200);
    }
}
