package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the start scripts find a JDK, with made-up ones that only tell their version. */
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

    private static final Path SCRIPT = Path.of("src", "main", "scripts", "find-jdk.sh");

    @TempDir
    Path folder;

    @Test
    void javaHomeIsTakenIfItIsNewEnough() throws Exception {
        var newer = jdk("newer", "26.0.1");

        assertThat(find(SCRIPT, newer.toString(), jdk("on-path", "25.0.1")))
                .isEqualTo(new Outcome(0, newer.toString()));
    }

    @Test
    void anOlderJavaHomeIsPassedOverForTheOneOnThePath() throws Exception {
        var onPath = jdk("on-path", "25.0.1");

        assertThat(find(SCRIPT, jdk("older", "17.0.12").toString(), onPath))
                .isEqualTo(new Outcome(0, onPath.toString()));
    }

    @Test
    void aJavaHomeThatIsNotThereIsPassedOver() throws Exception {
        var onPath = jdk("on-path", "25");

        assertThat(find(SCRIPT, folder.resolve("nowhere").toString(), onPath))
                .isEqualTo(new Outcome(0, onPath.toString()));
    }

    @Test
    void oneSentenceSaysWhatToInstallWhenThereIsNone() throws Exception {
        // The usual folders may hold a JDK that is new enough, but none for a version that is far away.
        var choosy = folder.resolve("find-jdk.sh");
        Files.writeString(choosy, Files.readString(SCRIPT).replace("needed=25", "needed=925"));

        var outcome = find(choosy, jdk("older", "25.0.1").toString(), jdk("on-path", "25.0.1"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.said().lines()).hasSize(1);
        assertThat(outcome.said()).contains("needs a JDK 925 or newer", "install", "JAVA_HOME");
    }

    @Test
    void nobodyNeedsAHomeFolder() throws Exception {
        var onPath = jdk("on-path", "25");
        var shell = shell(SCRIPT, "", onPath);
        shell.environment().remove("HOME");

        assertThat(run(shell)).isEqualTo(new Outcome(0, onPath.toString()));
    }

    @Test
    void theStartScriptFindsItsFolderThroughSymbolicLinks() throws Exception {
        var home = Files.createDirectories(folder.resolve("casebook home"));
        Files.copy(Path.of("casebook"), home.resolve("casebook"));
        Files.createDirectories(home.resolve("src/main/scripts"));
        Files.writeString(home.resolve("src/main/scripts/find-jdk.sh"), "echo found from here; exit 0\n");
        var links = Files.createDirectories(folder.resolve("bin"));
        var near = Files.createSymbolicLink(links.resolve("near"), Path.of("../casebook home/casebook"));
        var far = Files.createSymbolicLink(links.resolve("far"), near);

        for (var link : List.of(near, far)) {
            var start = new ProcessBuilder("/bin/sh", link.toString()).redirectErrorStream(true);
            assertThat(run(start)).isEqualTo(new Outcome(0, "found from here"));
        }
    }

    private record Outcome(int exitCode, String said) {}

    private static Outcome find(Path script, String javaHome, Path onPath) throws Exception {
        return run(shell(script, javaHome, onPath));
    }

    private static ProcessBuilder shell(Path script, String javaHome, Path onPath) {
        var shell = new ProcessBuilder("/bin/sh", "-euc", ". \"$1\"; echo \"$JAVA_HOME\"", "sh", script.toString())
                .redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", javaHome);
        shell.environment().put("PATH", onPath.resolve("bin") + ":/usr/bin:/bin");
        return shell;
    }

    private static Outcome run(ProcessBuilder shell) throws Exception {
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), said);
    }

    private Path jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(bin.resolve("javac"), "#!/bin/sh\necho 'javac " + version + "'\n");
        Files.setPosixFilePermissions(bin.resolve("javac"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve(name);
    }
}
