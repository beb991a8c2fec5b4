package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of a section in plainer words, which it may have or not. */
class PlainerWordsTest {

    private static final String FILE = "lessons/plain/the-pump.md";
    private static final String PLAINER = """
            People fell ill in 1854. [John Snow](term:john-snow) went there.
            {#arrival}

            - the dead
            - houses
            {#counted}
            """;

    @TempDir
    Path folder;

    private TinyCourse course;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("lessons/plain"));
        course = TinyCourse.in(folder);
    }

    @Test
    void aSectionIsReadInEitherWordsWithTheSameHeadingsFiguresAndSources() {
        var section = course.with(FILE, PLAINER).course().sections().getFirst();
        var plainer = section.in(Words.PLAINER);

        assertThat(section.hasPlainer()).isTrue();
        assertThat(section.in(Words.USUAL)).isEqualTo(section);
        assertThat(plainer.passages()).extracting(Passage::id).containsExactly("arrival", "counted");
        assertThat(plainer.passages())
                .extracting(Passage::sources)
                .isEqualTo(section.passages().stream().map(Passage::sources).toList());
        assertThat(plainer.passages().getFirst().text()).isEqualTo("People fell ill in 1854. John Snow went there.");
        assertThat(plainer.passages().getFirst().html()).contains("popovertarget=\"term-john-snow\"");
        assertThat(others(plainer.blocks())).isEqualTo(others(section.blocks())).isNotEmpty();
    }

    @Test
    void aSectionWithoutThemIsReadAsItIs() {
        var section = course.course().sections().getFirst();

        assertThat(section.hasPlainer()).isFalse();
        assertThat(section.in(Words.PLAINER)).isEqualTo(section);
    }

    @Test
    void everyPassageMustBeThereAndNoneMore() {
        assertThat(problems(PLAINER.replace("{#counted}", "{#count}")))
                .containsExactly(
                        FILE + ":1: passage 'counted' of the section is missing here",
                        FILE + ":6: the section has no passage 'count'; did you mean 'counted'?");
        assertThat(problems(PLAINER + "\nOnce more.\n{#counted}\n"))
                .anyMatch(problem -> problem.startsWith(FILE + ":8: passage 'the-pump/counted' is here a second time"));
    }

    @Test
    void thePassagesStandInTheOrderOfTheSection() {
        assertThat(problems("- houses\n{#counted}\n\nPeople fell ill.\n{#arrival}\n"))
                .containsExactly(FILE + ":1: the passages don't stand in the order of the section");
    }

    @Test
    void whatBelongsToTheSectionsOwnFileIsRefused() {
        assertThat(problems("---\ntitle: The pump\n---\n\n" + PLAINER))
                .containsExactly(
                        FILE + ":1: there are passages only here; the section's own file has the front matter");
        assertThat(problems("## What was counted\n\n" + PLAINER))
                .containsExactly(FILE + ":1: a heading can't stand here: those of the section's own file are shown");
        assertThat(problems(PLAINER.replace("{#counted}", "{#counted source=P1}")))
                .contains(FILE + ":6: a passage ends with a line {#id}; what it rests on, the section's own file says");
        assertThat(problems(PLAINER.replace("{#arrival}\n", "")))
                .anyMatch(problem -> problem.contains("a passage ends with a line {#id}"));
    }

    @Test
    void termsAndNamesOfFilesAreChecked() {
        assertThat(problems(PLAINER.replace("term:john-snow", "term:jon-snow")))
                .containsExactly(FILE + ":1: there is no term 'jon-snow'; did you mean 'john-snow'?");
        course.without(FILE);
        assertThat(course.with("lessons/plain/the-pomp.md", PLAINER).problems())
                .anyMatch(problem -> problem.startsWith("lessons/plain/the-pomp.md:1: there is no section 'the-pomp'"));
        assertThat(course.with("lessons/plain/The Pump.md", PLAINER).problems())
                .contains("lessons/plain/The Pump.md:1: the file must be named after its section, with the ending .md");
    }

    private List<String> problems(String plainer) {
        return course.with(FILE, plainer).problems();
    }

    private static List<Block> others(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Passage)).toList();
    }
}
