package org.casebook.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.casebook.course.reading.CourseReader;
import org.junit.jupiter.api.Test;

class DemoAnswersTest {

    /** Also where all options are right, and none can be put in place of another. */
    @Test
    void rightAnswersAreRightAndWrongOnesWrong() {
        var course =
                ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();

        assertThat(course.questions()).allSatisfy(question -> {
            assertThat(question.score(DemoAnswers.right(question)).correct()).isTrue();
            assertThat(question.score(DemoAnswers.wrong(question, new Random(1)))
                            .correct())
                    .isFalse();
        });
    }
}
