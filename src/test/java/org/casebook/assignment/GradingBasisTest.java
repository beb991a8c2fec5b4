package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GradingBasisTest {

    @Test
    void whatIsUsualFollowsWhatElseTheQuizIs() {
        for (boolean same : new boolean[] {true, false}) {
            assertThat(GradingBasis.usual(FeedbackTime.AT_ONCE, same)).isEqualTo(GradingBasis.NOT_GRADED);
        }
        for (var test : new FeedbackTime[] {FeedbackTime.AFTER_CLOSING, FeedbackTime.WHEN_RELEASED}) {
            assertThat(GradingBasis.usual(test, true)).isEqualTo(GradingBasis.POINTS);
            assertThat(GradingBasis.usual(test, false)).isEqualTo(GradingBasis.THIS_ATTEMPT);
        }
    }

    @Test
    void assignmentsThatAreThereKeepWhatTheirGradesAreMadeOf() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:basis" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        var database = JdbcClient.create(source);
        migrate(source, "21");
        var teacher = UUID.randomUUID();
        var schoolClass = UUID.randomUUID();
        database.sql("""
                        insert into account (id, username, username_key, display_name, role, password_hash, active, created_at)
                        values (?, 't', 't', 'T', 'TEACHER', '', true, current_timestamp)""").param(teacher).update();
        database.sql(
                        "insert into school_class (id, name, name_key, created_at) values (?, 'C', 'c', current_timestamp)")
                .param(schoolClass)
                .update();
        for (var shares : new String[] {"'one:1'", "null"}) {
            database.sql("""
                            insert into assignment (id, class_id, title, instructions, sections, topic_shares, audience,
                                opens_at, late_rule, created_by, created_at)
                            values (?, ?, 'T', '', '', %s, 'WHOLE_CLASS', current_timestamp, 'MARKED', ?,
                                current_timestamp)""".formatted(shares))
                    .params(UUID.randomUUID(), schoolClass, teacher)
                    .update();
        }

        migrate(source, "26");

        assertThat(database.sql("select coalesce(topic_shares, '-') || ' ' || coalesce(graded_by, '-') from assignment")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("one:1 ALL_SO_FAR", "- -");
    }

    private static void migrate(JdbcDataSource source, String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }
}
