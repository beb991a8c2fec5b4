package org.casebook.learning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.base.CannotStartException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps estimates from being read by another course's topics: the numbers of a student stand in the order of topics.
 * A course with others is refused once there are estimates, before any of its questions is recorded.
 */
@Component
class CourseTopics implements InitializingBean {

    private final Course course;
    private final CourseTopicRepository topics;
    private final AbilityRepository abilities;
    private final TransactionTemplate transaction;

    CourseTopics(
            Course course, CourseTopicRepository topics, AbilityRepository abilities, TransactionTemplate transaction) {
        this.course = course;
        this.topics = topics;
        this.abilities = abilities;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(_ -> check());
    }

    private void check() {
        var then = topics.findAll().stream()
                .sorted(Comparator.comparing(CourseTopic::position))
                .map(CourseTopic::topic)
                .toList();
        var now = course.topics().stream().map(Topic::id).toList();
        if (then.equals(now)) {
            return;
        }
        if (!then.isEmpty() && abilities.count() > 0) {
            throw new CannotStartException("This school has results on the topics " + String.join(", ", then)
                    + ", but the course has " + String.join(", ", now)
                    + ". Start the course with a school of its own: --data DIR, or another database.");
        }
        record(now);
    }

    private void record(List<String> now) {
        topics.forget();
        topics.saveAll(IntStream.range(0, now.size())
                .mapToObj(position -> new CourseTopic(position, now.get(position)))
                .toList());
    }
}
