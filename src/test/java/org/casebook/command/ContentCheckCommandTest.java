package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ContentCheckCommandTest {

    private static final String TINY = "src/test/resources/tiny-course";

    private final StringWriter out = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void printsWhatTheQuestionsCover() {
        assertThat(check("--course", TINY)).isZero();

        assertThat(out.toString().lines())
                .contains(
                        "Questions on each passage, by difficulty                       1   2   3   4   5   all",
                        "1 The pump",
                        "    arrival                                                    1   1   1   ·   ·     3",
                        "    kinds   single-choice 1, multiple-choice 1, true-false 1, numeric 0",
                        "            ordering 0, matching 0, short-text 1, claims 0, evidence 0",
                        "    levels  recall 2, understand 1, reason 1")
                .last()
                .isEqualTo("2 sections, 2 figures, 3 glossary entries, 7 questions, no problem.");
    }

    @Test
    void namesFileAndLineOfWhatFallsShortAndSaysSoWithItsExitCode() throws IOException {
        var course = CourseCopy.of(Path.of(TINY), folder);
        Files.writeString(
                folder.resolve("lessons/course.yaml"),
                Files.readString(folder.resolve("lessons/course.yaml"))
                        .replace("questions-per-passage: 1", "questions-per-passage: 2"));

        assertThat(check("--course", course.folder().toString(), "--findings-only"))
                .isEqualTo(3);

        assertThat(out.toString())
                .contains("lessons/01-the-pump.md:18: passage 'counted' has 1 question; write 1 more")
                .contains("The course can be used. 1 finding says what would make it better.")
                .doesNotContain("by difficulty");
    }

    @Test
    void aBrokenCourseHasItsProblemsOnly() throws IOException {
        var course = CourseCopy.of(Path.of(TINY), folder);
        int line = course.breakDifficulty("question-bank/method.yaml");

        assertThat(check("--course", course.folder().toString())).isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(2).first().asString().contains("method.yaml:" + line);
    }

    @Test
    void theTablesOfTheShippedCourseFitIntoAHundredColumns() {
        check("--course", ".");

        assertThat(out.toString().lines().dropWhile(line -> !line.isEmpty()))
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    private int check(String... arguments) {
        return new CommandLine(new ContentCheckCommand())
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }
}
