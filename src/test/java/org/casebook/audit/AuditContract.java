package org.casebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.casebook.people.People;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The audit trail, on every database. */
abstract class AuditContract {

    @Autowired
    Audit audit;

    @Autowired
    AuditRepository lines;

    @Autowired
    People people;

    @Autowired
    School school;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

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

    private List<AuditEntry> about(UUID subject) {
        Specification<AuditRecord> theirs = (line, _, criteria) -> criteria.equal(line.get("subjectId"), subject);
        return lines.findAll(theirs).stream().map(AuditRecord::entry).toList();
    }
}
