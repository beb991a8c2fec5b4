package org.casebook.learning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.casebook.base.CannotStartException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class CourseTopicsTest {

    @Autowired
    Course course;

    @Autowired
    CourseTopicRepository topics;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sittings sittings;

    @Autowired
    School school;

    @Test
    void anotherCourseIsRefusedOnceThereAreResults() {
        sittings.start(
                school.student(),
                QuizRequest.ofLength(List.of(course.topics().getFirst().id()), 1));

        assertThatCode(() -> start(course.topics())).doesNotThrowAnyException();
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> start(course.topics().reversed()))
                .withMessageContaining("This school has results on the topics context, categories")
                .withMessageContaining("--data DIR");
        assertThatCode(() -> start(course.topics())).doesNotThrowAnyException();
    }

    private void start(List<Topic> changed) {
        var other = new Course(
                course.id(),
                course.title(),
                course.subtitle(),
                changed,
                course.masteryScale(),
                course.sections(),
                course.glossary(),
                course.figures(),
                course.sources(),
                course.questions(),
                course.pages());
        new CourseTopics(other, topics, abilities, transaction).afterPropertiesSet();
    }
}
