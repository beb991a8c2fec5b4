package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.course.LearningGoal;
import org.casebook.course.PassageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a course wants of its students. */
class LearningGoalsTest {

    private static final String SUMMARY = "    summary: What happened around one pump.\n";
    private static final String GOALS = SUMMARY
            + "    goals:\n"
            + "      - text: I can say where the *pump* was.\n"
            + "        passages: [the-pump/arrival, the-pump/counted]\n";

    @TempDir
    Path folder;

    @Test
    void goalsStandAtTheirTopicInTheirOrder() {
        var course = withGoals().course();

        assertThat(course.topic("outbreak").orElseThrow().goals())
                .containsExactly(new LearningGoal(
                        "I can say where the pump was.",
                        List.of(new PassageRef("the-pump", "arrival"), new PassageRef("the-pump", "counted"))));
        assertThat(course.topic("method").orElseThrow().goals())
                .as("a topic need not have any")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        the-pump/counted]    | the-pump/count]               | 10: there is no passage 'the-pump/count'; did you mean 'the-pump/counted'?
        the-pump/counted]    | the-pump/arrival]             | 10: the goal names the passage 'the-pump/arrival' a second time
        the-pump/counted]    | the-pump]                     | 10: 'the-pump' is not of the form section/passage
        [the-pump/arrival, the-pump/counted] | []            | 10: 'passages' must not be empty
        [the-pump/arrival, the-pump/counted] | [the-map/dots] | 9: no question on the topic 'outbreak' rests on the goal's passages, so nobody could show it
        text: I can          | say: I can                    | 9: unknown key 'say'; known here: text, passages
        """)
    void reportsWhatIsWrong(String old, String replacement, String problem) {
        assertThat(withGoals().with("lessons/course.yaml", old, replacement).problems())
                .contains("lessons/course.yaml:" + problem);
    }

    @Test
    void goalsAreFewShortAndDifferent() {
        var goal = "      - text: I can.\n        passages: [the-pump/arrival]\n";
        var goals = goal.replace("can", "can ".repeat(60)) + goal.repeat(8);

        assertThat(TinyCourse.in(folder)
                        .with("lessons/course.yaml", SUMMARY, SUMMARY + "    goals:\n" + goals)
                        .problems())
                .contains(
                        "lessons/course.yaml:8: a topic has at most 8 goals",
                        "lessons/course.yaml:9: a goal has at most 160 characters",
                        "lessons/course.yaml:13: this goal stands at the topic a second time");
    }

    @Test
    void theGoalsOfTheShippedCourseLeaveNoQuestionOut() {
        var read = CourseReader.read(Path.of("lessons"), Path.of("question-bank"));
        var course = ((CourseReader.Result.Sound) read).course();

        assertThat(course.topics()).allSatisfy(topic -> {
            assertThat(topic.goals()).hasSizeBetween(3, 8);
            assertThat(topic.goals()).allSatisfy(goal -> assertThat(goal.text()).startsWith("I can "));
            assertThat(topic.goals().stream()
                            .flatMap(goal -> goal.passages().stream())
                            .collect(Collectors.toSet()))
                    .containsAll(course.questions().stream()
                            .filter(question -> question.topic().equals(topic.id()))
                            .map(question -> question.head().passage())
                            .toList());
        });
    }

    private TinyCourse withGoals() {
        return TinyCourse.in(folder).with("lessons/course.yaml", SUMMARY, GOALS);
    }
}
