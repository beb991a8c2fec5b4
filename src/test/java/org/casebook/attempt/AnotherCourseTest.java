package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.casebook.Casebook;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.lessons.Reading;
import org.casebook.progress.MasteryReports;
import org.casebook.support.School;
import org.casebook.support.TestSurroundings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application with a course on something else, of two topics. */
@SpringBootTest(
        classes = Casebook.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:another-course;DB_CLOSE_DELAY=-1",
            "casebook.course=src/test/resources/tiny-course"
        })
@Import({TestSurroundings.class, School.class})
class AnotherCourseTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    MasteryReports reports;

    @Autowired
    Reading reading;

    @Autowired
    School school;

    @Test
    void isTaughtAndAskedAboutFromBeginningToEnd() {
        var student = school.student();
        var topics = course.topics().stream().map(Topic::id).toList();
        assertThat(topics).containsExactly("outbreak", "method");

        course.sections().forEach(section -> reading.complete(student, section.slug()));
        var id = attempts.start(
                student, QuizRequest.ofLength(topics, course.questions().size()));
        var asked = new HashSet<String>();
        while (attempts.next(student, id) instanceof AttemptState.Asking asking) {
            var question = asking.asked().question();
            asked.add(question.id());
            attempts.answer(student, id, asking.asked().position(), DemoAnswers.right(question));
        }

        // All but one of two enemies.
        assertThat(asked).hasSize(course.questions().size() - 1).contains("map-order", "pump-true");
        assertThat(((AttemptReview) attempts.review(student, id)).items()).hasSameSizeAs(asked);
        assertThat(reports.mastery(student, student.id()))
                .extracting(TopicMastery::topic)
                .isEqualTo(topics);
        assertThat(reports.history(student, student.id()))
                .extracting(MasteryReports.Point::topic)
                .isEqualTo(List.of("outbreak", "method"));
    }
}
