package org.casebook.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.base.CannotStartException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.support.School;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the places of topics when a school starts with another course, on every database. */
abstract class CourseTopicsContract {

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

    @Test
    void aSchoolWithoutResultsStartsWithTopicsInAnotherOrderOrMoreOrFewerOfThem() {
        transaction.executeWithoutResult(status -> {
            abilities.deleteAll();
            for (var changed : List.of(
                    course.topics().reversed(),
                    course.topics().subList(1, 3),
                    Stream.concat(course.topics().stream(), Stream.of(new Topic("sources", "Sources", "All of them.")))
                            .toList(),
                    course.topics())) {
                start(changed);
                assertThat(topics.findAll(Sort.by("position")))
                        .extracting(CourseTopic::topic)
                        .containsExactlyElementsOf(
                                changed.stream().map(Topic::id).toList());
            }
            status.setRollbackOnly();
        });
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
