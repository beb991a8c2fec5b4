package org.casebook.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.base.CannotStartException;
import org.casebook.course.Course;
import org.casebook.course.KeptByTopic;
import org.casebook.course.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start-up, brings what the school has by topic to the topics that its course has now, before any of its questions is
 * recorded: docs/decisions/changing-topics.md. What can't be brought there is refused, and nothing has changed.
 */
@Component
class CourseTopics implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(CourseTopics.class);

    private final Course course;
    private final CourseTopicRepository topics;
    private final List<KeptByTopic> kept;
    private final AbilityRepository abilities;
    private final EstimateBeforeRepository befores;
    private final TransactionTemplate transaction;

    CourseTopics(
            Course course,
            CourseTopicRepository topics,
            List<KeptByTopic> kept,
            AbilityRepository abilities,
            EstimateBeforeRepository befores,
            TransactionTemplate transaction) {
        this.course = course;
        this.topics = topics;
        this.kept = kept;
        this.abilities = abilities;
        this.befores = befores;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(_ -> check());
    }

    private void check() {
        topics.hold();
        var then = topics.findAll().stream()
                .sorted(Comparator.comparingInt(CourseTopic::position))
                .map(CourseTopic::topic)
                .toList();
        var now = course.topics().stream().map(Topic::id).toList();
        if (then.equals(now)) {
            return;
        }
        var renamed = renamed(then);
        lose(renamed.stream().filter(topic -> !now.contains(topic)).toList());
        if (!renamed.equals(now)) {
            // Their numbers stand in the order of the topics.
            abilities.outdate();
            befores.forget();
        }
        record(now);
        if (!then.isEmpty()) {
            LOG.info("The course's topics are {} now; they were {}", now, then);
        }
    }

    /** The school's topics by the ids that the course has for them now. */
    private List<String> renamed(List<String> then) {
        var ids = new ArrayList<>(then);
        for (var topic : course.topics()) {
            var former = topic.formerly();
            if (former != null && then.contains(former) && !then.contains(topic.id())) {
                kept.forEach(keeper -> keeper.rename(former, topic.id()));
                Collections.replaceAll(ids, former, topic.id());
            }
        }
        return ids;
    }

    private void lose(List<String> lost) {
        var needed =
                lost.stream().map(this::needs).filter(needs -> !needs.isEmpty()).toList();
        if (!needed.isEmpty()) {
            throw new CannotStartException("The course no longer has what this school has work on: "
                    + String.join("; ", needed)
                    + ". Nothing was changed. If a topic has another id now, lessons/course.yaml must say so by "
                    + "'formerly' (docs/course-format.md); otherwise it has to stay. A course on something else needs a "
                    + "school of its own: --data DIR, or another database.");
        }
        lost.forEach(topic -> kept.forEach(keeper -> keeper.drop(topic)));
    }

    /** What stands against losing a topic, in words; empty if nothing does. */
    private String needs(String topic) {
        var needs =
                kept.stream().flatMap(keeper -> keeper.needs(topic).stream()).toList();
        if (needs.isEmpty()) {
            return "";
        }
        var why = "on the topic '" + topic + "' there are " + String.join(", ", needs);
        return course.topics().stream()
                .filter(other -> topic.equals(other.formerly()))
                .map(other -> why + ", and it can't become '" + other.id() + "', which was there beside it")
                .findFirst()
                .orElse(why);
    }

    private void record(List<String> now) {
        topics.forget();
        topics.saveAll(IntStream.range(0, now.size())
                .mapToObj(position -> new CourseTopic(position, now.get(position)))
                .toList());
    }
}
