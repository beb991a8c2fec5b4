package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Stimulus.SourceDocument;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.SampleAnswer.Level;
import org.casebook.course.writing.WordRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingReaderTest {

    private static final String FILE = "lessons/writing/where-it-began.yaml";

    @TempDir
    Path folder;

    @Test
    void readsATaskWithItsDocumentsCriteriaAndSamples() {
        var task = TinyCourse.in(folder).course().writingTask("where-it-began").orElseThrow();

        assertThat(task.topic()).isEqualTo("outbreak");
        assertThat(task.title()).isEqualTo("Where did it begin?");
        assertThat(task.task()).containsExactly("Was it the <em>pump</em>?", "Use the document, and Snow.");
        assertThat(task.documents())
                .containsExactly(new SourceDocument(
                        "Snow's list",
                        "In our words",
                        List.of("Most of the dead had lived near the pump."),
                        List.of(),
                        List.of()));
        assertThat(task.sources()).containsExactly("P1", "farr-1");
        assertThat(task.passages()).containsExactly(new PassageRef("the-pump", "counted"));
        assertThat(task.words()).isEqualTo(new WordRange(6, 12));
        assertThat(task.minutes()).isEqualTo(20);
        assertThat(task.criteria())
                .containsExactly(
                        new Criterion("Claim", List.of("None", "With a limit")),
                        new Criterion("Evidence", List.of("None", "Named", "Used")));
        assertThat(task.outOf()).isEqualTo(3);
    }

    @Test
    void sortsSamplesFromTheWeakestToTheStrongest() {
        var task = TinyCourse.in(folder).course().writingTask("where-it-began").orElseThrow();

        assertThat(task.samples())
                .extracting("level", "points")
                .containsExactly(
                        tuple(Level.LOW, List.of(0, 0)),
                        tuple(Level.MIDDLE, List.of(1, 1)),
                        tuple(Level.HIGH, List.of(1, 2)));
        assertThat(task.samples().getLast().text())
                .containsExactly("Most of the dead lived near.", "So it was likely the pump.");
        assertThat(task.samples().getLast().sum()).isEqualTo(3);
    }

    @Test
    void aCourseMayHaveNoTask() {
        assertThat(TinyCourse.in(folder).without(FILE).course().writingTasks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        topic: outbreak             | topic: outbraek          | 1: there is no topic 'outbraek'; did you mean 'outbreak'?
        the-pump/counted            | the-pump/count           | 3: there is no passage 'the-pump/count'; did you mean 'the-pump/counted'?
        the-pump/counted            | the-pump                 | 3: 'the-pump' is not of the form section/passage
        minutes: 20                 | minutes: 200             | 4: 'minutes' must be a whole number from 1 to 180
        least: 6                    | least: 18                | 5: the most words are fewer than the least
        term:john-snow              | term:jon-snow            | 8: there is no term 'jon-snow'; did you mean 'john-snow'?
        origin: In our words        | colour: red              | 10: 'origin' is missing
        farr-1                      | farr-9                   | 14: there is no source paragraph 'farr-9'; did you mean 'farr-1'?
        name: Evidence              | name: Claim              | 15: two criteria have one name
        [None, With a limit]        | [None]                   | 17: a criterion has 2 to 7 levels, from the lowest, not 1
        points: [1, 2]              | points: [1, 3]           | 22: an entry of 'points' must be a whole number from 0 to 2
        points: [1, 2]              | points: [1]              | 22: there are points for each of the 2 criteria, not 1
        level: high                 | level: low               | 27: another sample answer is of this level
        level: high                 | level: best              | 21: 'level' must be one of low, middle, high
        comment: It uses the list.  | coment: It uses.         | 26: unknown key 'coment'; did you mean 'comment'?
        """)
    void reportsWhatIsWrong(String old, String replacement, String problem) {
        var course = TinyCourse.in(folder).with(FILE, old, replacement);

        assertThat(course.problems()).anySatisfy(found -> assertThat(found).startsWith(FILE + ":" + problem));
    }

    @Test
    void whatIsNoNameOfATaskIsReported() {
        var course = TinyCourse.in(folder);
        var text = course.text(FILE);

        assertThat(course.with("lessons/writing/Where It Began.yaml", text).problems())
                .containsExactly("lessons/writing/Where It Began.yaml:1: the file must be named after its task,"
                        + " with the ending .yaml");
    }
}
