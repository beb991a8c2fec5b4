package org.casebook.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.course.KeptByTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics of assignments' and templates' quizzes, and those that teachers aren't offered. */
@Component
record AssignedTopics(JdbcClient database) implements KeptByTopic {

    private static final List<String> PLANS = List.of("assignment", "assignment_template");

    @Override
    public void rename(String former, String present) {
        for (var table : PLANS) {
            database.sql("update " + table + """
                             set topic_shares =
                                trim(replace(' ' || topic_shares, ' ' || :former || ':', ' ' || :present || ':'))
                            where ' ' || topic_shares like '% ' || :former || ':%'
                            """)
                    .param("former", former)
                    .param("present", present)
                    .update();
        }
        database.sql("update withheld_module set module = :present where kind = 'TOPIC' and module = :former")
                .param("former", former)
                .param("present", present)
                .update();
    }

    @Override
    public List<String> needs(String topic) {
        return database.sql("""
                        select title from assignment
                        where topic_shares like :topic || ':%' and topic_shares not like '% %' order by title
                        """).param("topic", topic).query(String.class).list().stream()
                .map(title -> "the assignment '" + title + "', which asks about nothing else")
                .toList();
    }

    /**
     * An assignment that asks about other topics too goes on with those, and lets go of questions that were chosen for it; a
     * template that asks about no other goes.
     */
    @Override
    public void drop(String topic) {
        database.sql(
                        "delete from assignment_template where topic_shares like :topic || ':%' and topic_shares not like '% %'")
                .param("topic", topic)
                .update();
        PLANS.forEach(table -> dropFrom(table, topic));
        database.sql("delete from withheld_module where kind = 'TOPIC' and module = :topic")
                .param("topic", topic)
                .update();
    }

    private void dropFrom(String table, String topic) {
        database.sql("select id, topic_shares from " + table + " where ' ' || topic_shares like '% ' || :topic || ':%'")
                .param("topic", topic)
                .query((row, _) -> new Shares(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(shares -> database.sql(
                                "update " + table + " set topic_shares = :shares, forms = null where id = :id")
                        .param("shares", shares.without(topic))
                        .param("id", shares.plan())
                        .update());
    }

    private record Shares(UUID plan, String written) {

        String without(String topic) {
            return Arrays.stream(written.split(" "))
                    .filter(share -> !share.startsWith(topic + ":"))
                    .collect(Collectors.joining(" "));
        }
    }
}
