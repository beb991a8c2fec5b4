package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a school that has given grades already keeps. */
class GradeMigrationTest {

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcClient database = JdbcClient.create(source);
    private final UUID teacher = UUID.randomUUID();

    @BeforeEach
    void schoolOfBefore() {
        source.setURL("jdbc:h2:mem:grades" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        migrate("18");
        database.sql(
                        "insert into account (id, username, username_key, display_name, role, password_hash, active, created_at)"
                                + " values (?, 't', 't', 'T', 'TEACHER', '', true, current_timestamp)")
                .param(teacher)
                .update();
    }

    @Test
    void aClassThatHasGradesKeepsThemAndOneWithoutDoesNot() {
        var given = schoolClass("given");
        assignment(given, "current_timestamp");
        var drafted = schoolClass("drafted");
        assignment(drafted, "null");
        var chosen = schoolClass("chosen");
        scheme(chosen);

        migrate("22");

        assertThat(schemes(given)).isEqualTo("0 PERCENT 100 nobody");
        assertThat(schemes(drafted)).isEmpty();
        assertThat(schemes(chosen)).isEqualTo("0 PERCENT 100 nobody, 1 POINTS 100 somebody");
    }

    @Test
    void whatWorkCountedItCountsStill() {
        var schoolClass = schoolClass("weighted");
        var scheme = scheme(schoolClass);
        var work = assignment(schoolClass, "current_timestamp");
        database.sql("insert into grade_weight (scheme_id, assignment_id, weight) values (?, ?, 3)")
                .params(scheme, work)
                .update();

        migrate("27");

        assertThat(database.sql("select weight || ' ' || category from grade_part where scheme_id = ? and work_id = ?")
                        .params(scheme, work)
                        .query(String.class)
                        .single())
                .isEqualTo("3 0");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    private UUID schoolClass(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into school_class (id, name, name_key, created_at) values (?, ?, ?, current_timestamp)")
                .params(id, name, name)
                .update();
        return id;
    }

    private UUID assignment(UUID schoolClass, String given) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into assignment (id, class_id, title, instructions, sections, audience, opens_at, late_rule,
                            created_by, created_at, given_at)
                        values (?, ?, 'Read', '', 'one', 'CLASS', current_timestamp, 'MARKED', ?, current_timestamp,
                        """ + given + ")").params(id, schoolClass, teacher).update();
        return id;
    }

    private UUID scheme(UUID schoolClass) {
        var id = UUID.randomUUID();
        database.sql("insert into grade_scheme (id, class_id, version, kind, number, missing, set_by, set_at)"
                        + " values (?, ?, 1, 'POINTS', 10, 'LEFT_OUT', ?, current_timestamp)")
                .params(id, schoolClass, teacher)
                .update();
        return id;
    }

    private String schemes(UUID schoolClass) {
        return String.join(
                ", ", database.sql("""
                                select version || ' ' || kind || ' ' || full_marks
                                    || case when set_by is null then ' nobody' else ' somebody' end
                                from grade_scheme where class_id = ? order by version
                                """).param(schoolClass).query(String.class).list());
    }
}
