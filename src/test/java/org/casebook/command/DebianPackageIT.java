package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.support.CleanRoot;
import org.casebook.support.DemoFolder;
import org.casebook.support.Packages;
import org.casebook.support.Packages.Outcome;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package on a machine of its own that has nothing else: put in, upgraded, taken back and taken out. */
@Tag("packages")
class DebianPackageIT {

    private static final String SCHOOL = "/var/lib/casebook/school";
    private static final String SETTINGS = "/etc/casebook/casebook.env";
    private static final String SAVED = "/var/lib/casebook/before-upgrades";
    private static final Pattern VERSION = Pattern.compile("(?m)^Version: (.*)$");
    private static final Pattern SIZE = Pattern.compile("[\\d,]+ rows of \\d+ tables");
    private static final String NEXT = "99.0.0";

    @TempDir
    static Path shared;

    private static Path now;
    private static Path next;

    @TempDir
    Path folder;

    private CleanRoot machine;

    /** A version after this one, which differs in its number alone. */
    @BeforeAll
    static void makeTheNextVersion() throws IOException {
        Assumptions.assumeTrue(CleanRoot.isPossible(), "needs root, dpkg and unshare");
        now = Packages.debian();
        var raw = shared.resolve("raw");
        assertThat(Outcome.of("dpkg-deb", "--raw-extract", now.toString(), raw.toString()))
                .isEqualTo(new Outcome(0, ""));
        var control = raw.resolve("DEBIAN/control");
        Files.writeString(control, VERSION.matcher(Files.readString(control)).replaceFirst("Version: " + NEXT));
        next = shared.resolve("next.deb");
        assertThat(Outcome.of("dpkg-deb", "-Znone", "--build", raw.toString(), next.toString())
                        .exitCode())
                .isZero();
    }

    @BeforeEach
    void install() throws IOException {
        machine = new CleanRoot(folder);
        assertInstalls(now);
    }

    @Test
    void theServiceStartsAsItsOwnUser() throws Exception {
        assertThat(permissions("/var/lib/casebook")).isEqualTo("rwx------");
        assertThat(permissions(SETTINGS)).isEqualTo("rw-------");
        var unit = Files.readString(machine.inside("/usr/lib/systemd/system/casebook.service"));
        assertThat(unit).contains("User=casebook").contains("EnvironmentFile=-" + SETTINGS);

        try (var casebook = start()) {
            assertThat(casebook.status("/login"))
                    .as("a new school is set up first")
                    .isEqualTo(302);
            assertIsWell(casebook, "/setup");
        }
        assertThat(Files.getAttribute(machine.inside(SCHOOL + "/casebook.mv.db"), "unix:uid"))
                .isEqualTo(casebookId());
    }

    @Test
    void settingsHoldForEveryCommand() throws IOException {
        Files.writeString(machine.inside(SETTINGS), """
                # a comment
                CASEBOOK_DB="jdbc:mysql://elsewhere/school"
                not a setting
                """);
        assertThat(machine.run("casebook", "calibrate"))
                .isEqualTo(new Outcome(2, DatabaseAddress.expected("--db") + " See ./casebook --help."));
    }

    @Test
    void anUpgradeSavesTheSchoolWhichCanBeTakenBack() throws Exception {
        var before = bringASchoolIn();
        try (var running = start()) {
            assertInstalls(next);
            assertIsWell(running);
        }
        assertThat(version()).isEqualTo(NEXT);
        var saved = saved();
        assertThat(saved).matches("casebook-\\d.*\\.zip").doesNotContain(NEXT);
        try (var upgraded = start()) {
            assertIsWell(upgraded);
        }

        assertInstalls(now);
        assertThat(version()).isNotEqualTo(NEXT);
        Files.move(machine.inside(SCHOOL), machine.inside(SCHOOL + "-of-the-next"));
        var restored = machine.run("casebook", "restore", SAVED + "/" + saved);
        assertThat(restored.exitCode()).as(restored.said()).isZero();
        assertThat(size(restored)).isEqualTo(before);
        try (var asBefore = start()) {
            assertIsWell(asBefore);
        }
    }

    @Test
    void whereTheSchoolCannotBeSavedNothingIsUpgraded() throws IOException {
        var version = version();
        Files.createDirectory(machine.inside(SCHOOL));
        Files.createFile(machine.inside(SCHOOL + "/casebook.mv.db"));

        var refused = machine.dpkg("--install", next.toString());
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.said()).contains("is empty or cut off", "Casebook " + version + " stays");
        assertThat(version()).isEqualTo(version);
        assertThat(machine.run("casebook", "--version").said()).isEqualTo("Casebook " + version);

        Files.writeString(machine.inside(SETTINGS), "CASEBOOK_UPGRADE=without-backup\n");
        assertInstalls(next);
        assertThat(version()).isEqualTo(NEXT);
        assertThat(machine.inside(SETTINGS)).hasContent("CASEBOOK_UPGRADE=without-backup");
    }

    @Test
    void takenOutItLeavesTheSchool() throws IOException {
        bringASchoolIn();
        assertInstalls(now);

        var removed = machine.dpkg("--remove", "casebook");
        assertThat(removed.exitCode()).as(removed.said()).isZero();
        assertThat(machine.inside("/opt/casebook")).doesNotExist();
        assertThat(machine.inside(SETTINGS)).exists();

        var purged = machine.dpkg("--purge", "casebook");
        assertThat(purged.exitCode()).as(purged.said()).isZero();
        assertThat(purged.said()).contains("The school stays in /var/lib/casebook");
        assertThat(machine.inside(SETTINGS)).doesNotExist();
        assertThat(machine.inside(SCHOOL + "/casebook.mv.db")).exists();

        assertInstalls(now);
        assertThat(size(machine.run("casebook", "backup", "/var/lib/casebook/again.zip")))
                .isNotEmpty();
    }

    private void assertInstalls(Path debian) {
        var installed = machine.dpkg("--install", debian.toString());
        assertThat(installed.exitCode()).as(installed.said()).isZero();
    }

    /** As its unit does. */
    private RunningCasebook start() throws IOException {
        var unit = Files.readAllLines(machine.inside("/usr/lib/systemd/system/casebook.service"));
        var line = new ArrayList<>(List.of("setpriv", "--reuid=casebook", "--regid=casebook", "--clear-groups", "env"));
        unit.stream()
                .filter(setting -> setting.startsWith("Environment="))
                .map(setting -> setting.substring("Environment=".length()))
                .forEach(line::add);
        unit.stream()
                .filter(setting -> setting.startsWith("ExecStart="))
                .map(setting -> setting.substring("ExecStart=".length()).replace("--port 8080", "--port 0"))
                .forEach(command -> line.addAll(List.of(command.split(" "))));
        return RunningCasebook.launch(machine.command(line.toArray(String[]::new)));
    }

    /** @return how much is in it */
    private String bringASchoolIn() throws IOException {
        var demo = folder.resolve("tmp/demo");
        DemoFolder.copyTo(demo);
        var file = folder.resolve("tmp/school.zip");
        try (var saving = RunningCasebook.launch("backup", file.toString(), "--data", demo.toString())) {
            assertThat(saving.exitCode()).as(saving.output()).isZero();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        var restored = machine.run("casebook", "restore", "/tmp/school.zip");
        assertThat(restored.exitCode()).as(restored.said()).isZero();
        return size(restored);
    }

    private String version() throws IOException {
        var found = VERSION.matcher(Files.readString(machine.inside("/var/lib/dpkg/status")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String saved() throws IOException {
        try (var files = Files.list(machine.inside(SAVED))) {
            return files.map(file -> file.getFileName().toString()).reduce("", String::concat);
        }
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(machine.inside(name)));
    }

    private int casebookId() throws IOException {
        return Files.readAllLines(machine.inside("/etc/passwd")).stream()
                .filter(line -> line.startsWith("casebook:"))
                .mapToInt(line -> Integer.parseInt(line.split(":")[2]))
                .findFirst()
                .orElseThrow();
    }

    private static String size(Outcome outcome) {
        var found = SIZE.matcher(outcome.said());
        assertThat(found.find()).as(outcome.said()).isTrue();
        return found.group();
    }

    private static void assertIsWell(RunningCasebook casebook) {
        assertIsWell(casebook, "/login");
    }

    private static void assertIsWell(RunningCasebook casebook, String firstPage) {
        assertThat(casebook.status(firstPage)).isEqualTo(200);
        assertThat(casebook.status("/ops/health/readiness")).isEqualTo(200);
    }
}
