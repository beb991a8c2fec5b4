package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.course.Goals;
import org.casebook.course.Problem;
import org.casebook.course.reading.CourseReader;
import org.casebook.course.reading.CourseReader.Result.Sound;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final Path TINY = Path.of("src/test/resources/tiny-course");

    @Test
    void theTinyCourseReachesTheGoalsThatItStates() {
        assertThat(Quality.of(read(TINY)).findings())
                .extracting(Problem::toString)
                .isEmpty();
    }

    @Test
    void theTinyCourseFallsShortOfTheGoalsThatHoldForOthers() {
        var tiny = read(TINY);
        var standard = new Sound(tiny.course(), tiny.origins(), Goals.STANDARD, tiny.ratings());

        var findings = Quality.of(standard).findings();

        assertThat(findings)
                .isSorted()
                .extracting(problem -> TINY.relativize(problem.file()) + ":" + problem.line())
                .contains("question-bank/outbreak.yaml:1", "question-bank/method.yaml:1", "lessons/02-the-map.md:12");
    }

    @Test
    void theShippedCourseReachesAllGoals() {
        assertThat(Quality.of(read(Path.of(""))).findings())
                .extracting(Problem::toString)
                .isEmpty();
    }

    @Test
    void countsWhatRestsOnEachPassage() {
        var report = Quality.of(read(TINY));

        assertThat(report.coverage())
                .extracting(passage -> passage.passage() + " " + passage.byDifficulty() + " " + passage.all())
                .containsExactly(
                        "the-pump/arrival [1, 1, 1, 0, 0] 3",
                        "the-pump/counted [0, 1, 0, 0, 0] 1",
                        "the-map/dots [0, 1, 0, 1, 1] 3");
        assertThat(report.topics())
                .extracting(topic -> topic.topic().id() + " " + topic.all())
                .containsExactly("outbreak 4", "method 3");
    }

    static Sound read(Path course) {
        return (Sound) CourseReader.read(course.resolve("lessons"), course.resolve("question-bank"));
    }
}
