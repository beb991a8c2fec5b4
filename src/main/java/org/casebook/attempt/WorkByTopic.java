package org.casebook.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.course.KeptByTopic;
import org.casebook.course.reading.StoredForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions' versions, attempts and what these have shown, by topic. Estimates are computed anew from them. It works by
 * statements, because nothing else may change what is changed here.
 */
@Component
public class WorkByTopic implements KeptByTopic {

    private static final String QUESTIONS =
            "question_version_id in (select id from question_version where topic = :topic)";

    private final JdbcClient database;

    WorkByTopic(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void rename(String former, String present) {
        renameQuestions(former, present);
        for (var statement : List.of(
                "update mastery_point set topic = :present where topic = :former",
                "update attempt_share set topic = :present where topic = :former",
                """
                update attempt
                set topics = trim(replace(' ' || topics || ' ', ' ' || :former || ' ', ' ' || :present || ' '))
                where ' ' || topics || ' ' like '% ' || :former || ' %'
                """,
                "update quiz_form set plan = replace(plan, 'topic=' || :former || ',', 'topic=' || :present || ',')")) {
            database.sql(statement)
                    .param("former", former)
                    .param("present", present)
                    .update();
        }
    }

    /** Versions are named by their text, and the topic's id is in it: the course's files have the new text. */
    private void renameQuestions(String former, String present) {
        database.sql("select id, hash, body from question_version where topic = :topic")
                .param("topic", former)
                .query(Version.class)
                .list()
                .forEach(version -> {
                    var body = StoredForm.withTopic(version.body(), present);
                    database.sql(
                                    "update question_version set topic = :topic, hash = :hash, body = :body where id = :id")
                            .param("topic", present)
                            .param("hash", hash(version, body))
                            .param("body", body)
                            .param("id", version.id())
                            .update();
                });
    }

    private String hash(Version version, String body) {
        var hash = StoredForm.hash(body);
        boolean named = version.hash().equals(StoredForm.hash(version.body()));
        boolean taken = database.sql("select count(*) from question_version where hash = :hash")
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
        return named && !taken ? hash : version.hash();
    }

    @Override
    public List<String> needs(String topic) {
        var needs = new ArrayList<String>();
        count(needs, "answers to its questions", "attempt_item where answered_at is not null and " + QUESTIONS, topic);
        count(needs, "quizzes on it alone", "attempt where topics = :topic", topic);
        count(
                needs,
                "assignments that have laid down the same questions for all",
                "quiz_form where plan like '%topic=' || :topic || ',%'",
                topic);
        count(
                needs,
                "teachers' questions in use",
                "question_version where owner_id is not null and retired_at is null and topic = :topic",
                topic);
        return needs;
    }

    private void count(List<String> needs, String what, String rows, String topic) {
        long count = database.sql("select count(*) from " + rows)
                .param("topic", topic)
                .query(Long.class)
                .single();
        if (count > 0) {
            needs.add(what + " (" + count + ")");
        }
    }

    /** A quiz on other topics too was, or goes on as, one on those; a question that waits for its answer is taken back. */
    @Override
    public void drop(String topic) {
        for (var rows : List.of(
                "attempt_item where answered_at is null and " + QUESTIONS,
                "mastery_point where topic = :topic",
                "attempt_share where topic = :topic")) {
            database.sql("delete from " + rows).param("topic", topic).update();
        }
        database.sql("""
                        select id, topics, topic_weights as weights from attempt
                        where ' ' || topics || ' ' like '% ' || :topic || ' %'
                        """).param("topic", topic).query(Asked.class).list().forEach(asked -> narrow(asked, topic));
    }

    private void narrow(Asked asked, String topic) {
        int place = List.of(asked.topics().split(" ")).indexOf(topic);
        database.sql("update attempt set topics = :topics, topic_weights = :weights where id = :id")
                .param("topics", without(asked.topics(), place))
                .param("weights", asked.weights() == null ? null : without(asked.weights(), place))
                .param("id", asked.id())
                .update();
    }

    private static String without(String words, int place) {
        var left = new ArrayList<>(List.of(words.split(" ")));
        left.remove(place);
        return String.join(" ", left);
    }

    /** A version of a question as it is stored. */
    record Version(UUID id, String hash, String body) {}

    /** What an attempt asks about. */
    record Asked(UUID id, String topics, @Nullable String weights) {}
}
