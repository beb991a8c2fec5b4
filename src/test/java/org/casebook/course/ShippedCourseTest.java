package org.casebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.course.reading.CourseReader;
import org.casebook.course.reading.QuestionFormat;
import org.junit.jupiter.api.Test;

class ShippedCourseTest {

    @Test
    void isSoundAndKeepsItsQuestionsExactly() {
        var result = CourseReader.read(Path.of("lessons"), Path.of("question-bank"));

        assertThat(result).isInstanceOf(CourseReader.Result.Sound.class);
        var course = ((CourseReader.Result.Sound) result).course();
        assertThat(course.topics())
                .extracting(Topic::id)
                .containsExactly("context", "categories", "quotas", "precedents");
        assertThat(course.questions()).isNotEmpty().allSatisfy(question -> assertThat(
                        QuestionFormat.read(QuestionFormat.write(question)))
                .isEqualTo(question));
    }
}
