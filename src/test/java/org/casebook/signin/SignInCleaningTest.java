package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.casebook.people.Role;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes by itself at night, and what stays. */
@OnH2
class SignInCleaningTest {

    @Autowired
    SignInCleaning cleaning;

    @Autowired
    SignInTraces traces;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsOverGoesAndWhatIsNotStays() {
        var head = school.administrator();
        var old = school.person(Role.TEACHER);
        traces.leave(head, old);
        clock.advance(Duration.ofDays(367));
        var recent = school.person(Role.TEACHER);
        traces.leave(head, recent);

        cleaning.clean();

        assertThat(SignInTraces.TABLES).allSatisfy(table -> {
            assertThat(count(table, old.id())).as(table).isZero();
            assertThat(count(table, recent.id())).as(table).isEqualTo(1);
        });
    }

    private long count(String table, UUID person) {
        return database.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", person)
                .query(Long.class)
                .single();
    }
}
