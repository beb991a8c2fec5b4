package org.casebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.casebook.people.People;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The audit trail, on every database. */
abstract class AuditContract {

    @Autowired
    Audit audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    People people;

    @Autowired
    School school;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    AuditRetention retention;

    @Autowired
    AuditErasure erasure;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    private static final String MANY = """
            insert into audit_entry (id, happened_at, actor_id, action, subject_kind, detail)
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 100000)
            select cast('00000000-0000-0001-0000-' || lpad(cast(n as varchar), 12, '0') as uuid),
                   timestamp with time zone '2020-01-01 00:00:00+00' + n * interval '1' second,
                   cast('00000000-0000-0000-0000-' || lpad(cast(mod(n, 1000) as varchar), 12, '0') as uuid),
                   'SIGNED_IN', 'SCHOOL', 'by password'
            from numbers
            """;

    @Test
    void tellsWhoDidWhatToWhomWhenAndFromWhere() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var head = school.administrator();
        var before = clock.instant();
        var pupil = school.person(Role.STUDENT);

        people.activate(head, pupil.id(), false);

        assertThat(about(pupil.id()))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(AuditAction.ACCOUNT_CREATED, AuditAction.ACCOUNT_DEACTIVATED);
        assertThat(about(pupil.id())).allSatisfy(line -> {
            assertThat(line.actor()).isEqualTo(head.id());
            assertThat(line.at()).isBetween(before, clock.instant());
            assertThat(line.address()).isEqualTo("192.0.2.7");
        });
    }

    @Test
    void whatDidNotHappenLeavesNoLine() {
        var subject = UUID.randomUUID();

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    audit.record(null, AuditAction.CLASS_CREATED, AuditSubject.schoolClass(subject), "");
                    throw new IllegalStateException("the rest failed");
                }));

        assertThat(about(subject)).isEmpty();
    }

    @Test
    void aLongDetailIsCut() {
        var subject = UUID.randomUUID();

        audit.record(null, AuditAction.SETTING_CHANGED, AuditSubject.question(subject), "x".repeat(5000));

        assertThat(about(subject))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).hasSize(1000).endsWith("…"));
    }

    @Test
    void whatRunsByItselfComesFromNowhere() {
        RequestContextHolder.resetRequestAttributes();
        var subject = UUID.randomUUID();

        audit.record(null, AuditAction.PERSON_ERASED, AuditSubject.person(subject), "");

        assertThat(about(subject)).singleElement().satisfies(line -> assertThat(line.address())
                .isNull());
    }

    @Test
    void linesAreDeletedByTheirAgeAndThatIsALine() {
        var old = UUID.randomUUID();
        var recent = UUID.randomUUID();
        audit.record(null, AuditAction.CLASS_CREATED, AuditSubject.schoolClass(old), "");
        clock.advance(Duration.ofDays(735));
        audit.record(null, AuditAction.CLASS_CREATED, AuditSubject.schoolClass(recent), "");

        retention.deleteOld();

        assertThat(about(old)).isEmpty();
        assertThat(about(recent)).hasSize(1);
        assertThat(trail.lines(AuditFilter.ALL, 0, 1).getFirst()).satisfies(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.AUDIT_TRIMMED);
            assertThat(line.actor()).isNull();
            assertThat(line.detail()).contains("before");
        });
        int lines = trail.count(AuditFilter.ALL);
        retention.deleteOld();
        assertThat(trail.count(AuditFilter.ALL)).isEqualTo(lines);
    }

    @Test
    void whoIsErasedIsAnIdAndNothingElse() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.8");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var person = UUID.randomUUID();
        audit.record(person, AuditAction.SIGNED_IN, AuditSubject.SCHOOL, "by password");
        audit.record(null, AuditAction.ACCOUNT_CHANGED, AuditSubject.person(person), "name");
        audit.record(null, AuditAction.ACCOUNT_CHANGED, AuditSubject.person(UUID.randomUUID()), "another");

        erasure.forget(person);

        var filter = new AuditFilter(person, null, null, null, null);
        assertThat(trail.lines(filter, 0, 10)).hasSize(2).allSatisfy(line -> {
            assertThat(line.detail()).isEmpty();
            assertThat(line.address()).isNull();
        });
        assertThat(trail.lines(AuditFilter.ALL, 0, 1).getFirst().detail()).isEqualTo("another");
    }

    /** What the school's audit page asks for, with a school's lines of some years. */
    @Test
    @Transactional
    void aHundredThousandLinesAreReadAtOnce() {
        database.sql(MANY).update();
        entities.clear();
        var person = UUID.fromString("00000000-0000-0000-0000-000000000007");
        for (var filter : List.of(AuditFilter.ALL, new AuditFilter(person, null, null, null, null))) {
            assertThat(LongStream.range(0, 5)
                            .map(_ -> milliseconds(filter))
                            .min()
                            .orElseThrow())
                    .as("milliseconds for " + filter)
                    .isLessThan(300);
        }
    }

    private long milliseconds(AuditFilter filter) {
        long begin = System.nanoTime();
        int lines = trail.count(filter);
        trail.lines(filter, 0, 50);
        trail.lines(filter, Math.max(0, lines - 50), 50);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private List<AuditEntry> about(UUID subject) {
        return trail.lines(AuditFilter.ALL, 0, 1000).stream()
                .filter(line -> subject.equals(line.subject().id()))
                .toList();
    }
}
