package org.casebook.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditSubject;
import org.casebook.base.Edit;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.people.Actor;
import org.casebook.results.ClassResults;
import org.casebook.results.Period;
import org.casebook.results.StudentResults;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators read of the audit trail, on every database. */
abstract class AuditLogContract {

    @Autowired
    AuditLog log;

    @Autowired
    Audit audit;

    @Autowired
    School school;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    ClassResults classResults;

    @Autowired
    StudentResults studentResults;

    @Autowired
    TestClock clock;

    private Actor head;
    private Actor teacher;
    private Actor student;
    private UUID classId;

    @BeforeEach
    void setUp() {
        head = school.administrator();
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
    }

    @Test
    void theNewestLineIsFirstAndPagesHoldEachLineOnce() {
        for (int n = 0; n < 5; n++) {
            audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "n" + n);
        }
        var filter = new AuditFilter(teacher.id(), AuditAction.SETTING_CHANGED, null, null, null);

        assertThat(log.count(head, filter)).isEqualTo(5);
        assertThat(details(filter, 0, 2)).containsExactly("n4", "n3");
        assertThat(details(filter, 2, 2)).containsExactly("n2", "n1");
        assertThat(details(filter, 4, 2)).containsExactly("n0");
    }

    @Test
    void aClassHasTheLinesOfItselfAndOfWhatWasDoneInIt() {
        classResults.overview(teacher, classId, Period.ALL);
        studentResults.student(teacher, classId, student.id(), Period.ALL);
        classes.rename(head, classId, new Edit<>(classes.names(head).getOrDefault(classId, ""), "Renamed " + classId));

        assertThat(log.lines(head, new AuditFilter(null, null, classId, null, null), 0, 50))
                .extracting(AuditLine::action)
                .containsExactly(
                        AuditAction.CLASS_CHANGED,
                        AuditAction.RESULTS_VIEWED,
                        AuditAction.RESULTS_VIEWED,
                        AuditAction.MEMBERS_CHANGED,
                        AuditAction.MEMBERS_CHANGED,
                        AuditAction.CLASS_CREATED);
    }

    @Test
    void aPersonHasTheLinesOfWhatTheyDidAndOfWhatWasDoneToThem() {
        studentResults.student(teacher, classId, student.id(), Period.ALL);
        memberships.remove(teacher, classId, student.id());

        var viewed = new AuditFilter(student.id(), AuditAction.RESULTS_VIEWED, null, null, null);
        assertThat(log.lines(head, viewed, 0, 50)).singleElement().satisfies(line -> {
            assertThat(line.who()).contains("Name of teacher");
            assertThat(line.about()).contains("Name of student");
            assertThat(line.schoolClass()).startsWith("Class");
        });
        assertThat(log.lines(head, new AuditFilter(teacher.id(), null, null, null, null), 0, 50))
                .extracting(AuditLine::action)
                .contains(AuditAction.MEMBERS_CHANGED, AuditAction.RESULTS_VIEWED);
    }

    @Test
    void timesLimitWhatIsShown() {
        audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "before");
        var from = clock.instant();
        audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "within");
        var to = clock.instant();
        audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "after");

        assertThat(details(new AuditFilter(null, AuditAction.SETTING_CHANGED, null, from, to), 0, 9))
                .containsExactly("within");
    }

    @Test
    void takenOutLinesAreHarmlessInASpreadsheetAndLeaveALine() throws IOException {
        for (int n = 0; n < 2100; n++) {
            audit.record(teacher.id(), AuditAction.SETTING_CHANGED, AuditSubject.SCHOOL, "=1+" + n);
        }
        var out = new ByteArrayOutputStream();

        log.export(head, new AuditFilter(teacher.id(), AuditAction.SETTING_CHANGED, null, null, null), out);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFtime,who,action,about,class,detail,address");
        assertThat(lines).hasSize(2101);
        assertThat(lines.subList(1, 2101)).doesNotHaveDuplicates().allMatch(line -> line.contains(",'=1+"));
        assertThat(log.lines(head, new AuditFilter(head.id(), AuditAction.AUDIT_EXPORTED, null, null, null), 0, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("2100 lines"));
    }

    @Test
    void nobodyElseReadsIt() {
        for (var actor : List.of(teacher, student)) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> log.lines(actor, AuditFilter.ALL, 0, 1));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> log.count(actor, AuditFilter.ALL));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> log.export(actor, AuditFilter.ALL, OutputStream.nullOutputStream()));
        }
    }

    private List<String> details(AuditFilter filter, int offset, int limit) {
        return log.lines(head, filter, offset, limit).stream()
                .map(AuditLine::detail)
                .toList();
    }
}
