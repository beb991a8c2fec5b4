package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.casebook.support.OnH2;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What goes by itself at night, and what stays. */
@OnH2
class NightlyCleaningTest {

    private static final List<String> TRACES = List.of("sign_in", "known_device", "sign_in_code");

    @Autowired
    NightlyCleaning cleaning;

    @Autowired
    SignIns signIns;

    @Autowired
    KnownDevices devices;

    @Autowired
    SignInCodes slips;

    @Autowired
    People people;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsOverGoesAndWhatIsNotStays() {
        var head = school.administrator();
        var former = school.person(Role.STUDENT);
        people.activate(head, former.id(), false);
        clock.advance(Duration.ofDays(2 * 366));
        var late = school.person(Role.STUDENT);
        people.activate(head, late.id(), false);
        var old = school.person(Role.TEACHER);
        leaveTraces(head, old);
        clock.advance(Duration.ofDays(367));
        var recent = school.person(Role.TEACHER);
        leaveTraces(head, recent);

        cleaning.clean();

        assertThat(TRACES).allSatisfy(table -> {
            assertThat(count(table, old.id())).as(table).isZero();
            assertThat(count(table, recent.id())).as(table).isEqualTo(1);
        });
        assertThat(people.byId(List.of(former.id(), late.id())).values())
                .extracting(Person::displayName)
                .containsExactlyInAnyOrder("Erased person", late.displayName());
    }

    private void leaveTraces(Actor head, Person person) {
        signIns.begin(new SignedInUser(person, "hash"), SignInMethod.PASSWORD, "192.0.2.3", "Firefox on Windows");
        devices.remember(person.id(), new MockHttpServletRequest(), new MockHttpServletResponse());
        slips.make(head, List.of(person.id()), SignInCodes.ON_PAPER);
    }

    private long count(String table, UUID person) {
        return database.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", person)
                .query(Long.class)
                .single();
    }
}
