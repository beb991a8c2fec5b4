package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casebook.support.DemoFolder;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged application starts, and what it says when it can't. */
class StartIT {

    /** A loopback address that a server on 127.0.0.1 alone doesn't answer, while one on every address does. */
    private static final String OTHER_LOOPBACK = "127.0.0.2";

    @TempDir
    static Path folder;

    /** A school that is open all the while. */
    private static RunningCasebook open;

    @BeforeAll
    static void openASchool() {
        open = RunningCasebook.start("--port", "0", "--data", school().toString());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    void anEmptySchoolPrintsItsAddressAndTheSetUpCode() {
        assertThat(open.setupCode()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(open.lastLine()).isEqualTo("Stop it with Ctrl+C.");
    }

    @Test
    void nothingIsAmissInTheLogOfAnOrdinaryStart() throws IOException {
        assertThat(Files.readAllLines(school().resolve("casebook.log"))).noneMatch(line -> line.contains(" WARN "));
    }

    @Test
    void aPortInUse() {
        int port = port(open);
        assertFailsInOneLine(
                "Port " + port + " is in use", "--port", Integer.toString(port), "--data", fresh("port-in-use"));
        assertThat(folder.resolve("port-in-use"))
                .as("it is found before anything is begun")
                .doesNotExist();
    }

    @Test
    void aDataFolderThatAnotherCasebookHolds() {
        assertFailsInOneLine("in use by another Casebook", "--port", "0", "--data", school().toString());
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));
        assertFailsInOneLine(file + " is a file", "--port", "0", "--data", file.toString());
    }

    @Test
    void aDataFolderThatCannotBeMade() throws IOException {
        var below = Files.createFile(folder.resolve("another-file")).resolve("school");
        assertFailsInOneLine(below + " can't be written to", "--port", "0", "--data", below.toString());
    }

    @Test
    void anUnknownOption() {
        try (var casebook = RunningCasebook.launch("--prot", "8080")) {
            assertThat(casebook.exitCode()).isEqualTo(2);
            assertThat(casebook.output().lines()).hasSize(1).first().asString().contains("--prot");
        }
    }

    @Test
    void aPortThatIsNoPort() {
        try (var casebook = RunningCasebook.launch("--port", "99999")) {
            assertThat(casebook.exitCode()).isEqualTo(2);
            assertThat(casebook.output().lines()).hasSize(1).first().asString().contains("1 to 65535");
        }
    }

    @Test
    void helpNamesEveryOption() {
        try (var casebook = RunningCasebook.launch("--help")) {
            assertThat(casebook.exitCode()).isZero();
            assertThat(casebook.output())
                    .contains("--demo", "--port", "--data", "--db", "--course", "--help", "content");
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        try (var casebook = RunningCasebook.launch("--version")) {
            assertThat(casebook.exitCode()).isZero();
            var version = casebook.output().strip().replace("Casebook ", "");
            assertThat(pom).contains("<artifactId>casebook</artifactId>\n  <version>" + version + "</version>");
        }
    }

    @Test
    void theContentCheckPassesFromAnyWorkingDirectory() {
        try (var check = RunningCasebook.launchFrom(folder, "content", "check")) {
            assertThat(check.exitCode()).isZero();
            assertThat(check.output()).contains("no problem").contains("Precedents: ");
        }
    }

    @Test
    void aBrokenCourseIsRefusedWithFileAndLineByTheCheckAndByTheStart() throws IOException {
        var course = CourseCopy.into(folder.resolve("broken"));
        int line = course.breakDifficulty("question-bank/context.yaml");
        var problem = "context.yaml:" + line;

        try (var check = RunningCasebook.launch(
                "content", "check", "--course", course.folder().toString())) {
            assertThat(check.exitCode()).isEqualTo(1);
            assertThat(check.output()).contains(problem).contains("1 problem.");
        }
        try (var start = RunningCasebook.launch(
                "--port",
                "0",
                "--data",
                fresh("broken-course"),
                "--course",
                course.folder().toString())) {
            assertThat(start.exitCode()).isNotZero();
            assertThat(start.output())
                    .contains(problem)
                    .doesNotContain("Exception")
                    .doesNotContain("at org.");
        }
    }

    @Test
    void aStartWithAnotherCourseSaysWhatHasChangedInItSinceTheLastOne() throws IOException {
        var course = CourseCopy.of(Path.of("src/test/resources/tiny-course"), folder.resolve("tiny"));
        String[] arguments = {
            "--port",
            "0",
            "--data",
            fresh("tiny-school"),
            "--course",
            course.folder().toString()
        };
        try (var first = RunningCasebook.start(arguments)) {
            assertThat(first.output()).doesNotContain("Since the last start");
        }

        var lesson = course.folder().resolve("lessons/02-the-map.md");
        Files.writeString(lesson, Files.readString(lesson).replace("one death", "a death"));
        try (var second = RunningCasebook.start(arguments)) {
            assertThat(second.output()).contains("Since the last start: section changed: the-map.");
        }
    }

    @Test
    void aDemonstrationListensOnLoopbackAlone() {
        assertThatCode(() -> connect(port(open))).doesNotThrowAnyException();
        try (var demo = DemoFolder.start(folder.resolve("demo"))) {
            assertThat(demo.output()).doesNotContain("set it up");
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(port(demo)));
        }
    }

    private static void assertFailsInOneLine(String message, String... arguments) {
        try (var casebook = RunningCasebook.launch(arguments)) {
            assertThat(casebook.exitCode()).isNotZero();
            assertThat(casebook.output().lines()).hasSize(1).first().asString().contains(message);
            assertThat(casebook.output()).doesNotContain("Exception").doesNotContain("at org.");
        }
    }

    private static void connect(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(OTHER_LOOPBACK, port), 2_000);
        }
    }

    private static int port(RunningCasebook casebook) {
        return URI.create(casebook.address()).getPort();
    }

    private static Path school() {
        return folder.resolve("school");
    }

    private static String fresh(String name) {
        return folder.resolve(name).toString();
    }
}
