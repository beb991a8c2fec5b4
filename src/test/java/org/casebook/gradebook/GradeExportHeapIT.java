package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.support.OnPostgres;
import org.casebook.support.School;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much heap it takes to write the grades of 2,000 students for 40 assignments, read from a PostgreSQL of its own
 * process: what is in use after full collections, one after the other while it goes on, beyond what was in use before. mvn -Pbenchmark verify -Dit.test=GradeExportHeapIT
 */
@Tag("benchmark")
@OnPostgres
class GradeExportHeapIT {

    private static final int STUDENTS = 2_000;
    private static final int ASSIGNMENTS = 40;
    private static final double MOST_MEGABYTES = 64;
    private static final double MEGABYTE = 1 << 20;
    private static final long PAUSE_NANOSECONDS = 200_000_000;

    @Autowired
    GradeExport export;

    @Autowired
    School school;

    @Autowired
    Course course;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource
    void aWholeSchoolInOneFile(FileFormat format) throws Exception {
        var person = school.person(Role.TEACHER);
        var teacher = new Actor(person.id(), Role.TEACHER);
        var classId = fill(teacher);
        export.prepare(teacher, classId, GradeColumns.A_ROW_A_STUDENT, format).write(OutputStream.nullOutputStream());

        var out = new Counted();
        long before = used();
        var most = new AtomicLong(before);
        var going = new AtomicBoolean(true);
        var watch = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                most.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(PAUSE_NANOSECONDS);
            }
        });
        long start = System.nanoTime();
        export.prepare(teacher, classId, GradeColumns.A_ROW_A_STUDENT, format).write(out);
        double seconds = (System.nanoTime() - start) / 1e9;
        going.set(false);
        watch.join();

        double extra = (most.get() - before) / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "%s: %d students, %d assignments, %.1f MB written, %.1f MB of extra heap at most, %.0f s%n",
                format,
                STUDENTS,
                ASSIGNMENTS,
                out.written / MEGABYTE,
                extra,
                seconds);
        assertThat(out.written).isGreaterThan(200_000);
        assertThat(extra).isLessThan(MOST_MEGABYTES);
    }

    private UUID fill(Actor teacher) {
        var classId = school.classOf(teacher);
        var topics = course.topics().stream().map(Topic::id).toList();
        var name = "load" + classId;
        run("""
                insert into account (id, username, username_key, display_name, role, password_hash, active, created_at,
                    edition)
                select gen_random_uuid(), '%1$s' || n, '%1$s' || n, 'A Student With a Name ' || n, 'STUDENT', '-', true,
                       now(), 0
                from generate_series(1, %2$d) n""".formatted(name, STUDENTS));
        run("""
                insert into class_member (class_id, account_id, role, joined_at)
                select '%s', id, 'STUDENT', now() from account where username_key like '%s%%'""".formatted(classId, name));
        run("""
                insert into assignment (id, class_id, title, instructions, sections, topic_shares, max_items, until_sure,
                    feedback, same_questions, ease, attempts, counted, graded_by, audience, opens_at, late_rule, created_by, created_at,
                    given_at, edition, without_figures)
                select gen_random_uuid(), '%s', 'An assignment of week ' || n, '', '', '%s', 12, false, 'AT_ONCE', false,
                       'QUICKEST', 1, 'BEST', 'ALL_SO_FAR', 'WHOLE_CLASS', now() - n * interval '1 day', 'MARKED', '%s', now(), now(), 0, false
                from generate_series(1, %d) n""".formatted(
                        classId,
                        topics.stream().map(topic -> topic + ":1").collect(Collectors.joining(" ")),
                        teacher.id(),
                        ASSIGNMENTS));
        run("""
                insert into attempt (id, account_id, topics, max_items, until_sure, seed, started_at, finished_at,
                    end_reason, assignment_id, number, silent, break_taken, ease)
                select gen_random_uuid(), member.account_id, '%s', 12, false, 1, now(), now(), 'ALL_ASKED', assignment.id, 1,
                       false, 0, 'QUICKEST'
                from class_member member join assignment on assignment.class_id = member.class_id
                where member.class_id = '%s' and member.role = 'STUDENT'""".formatted(String.join(" ", topics), classId));
        for (var topic : topics) {
            run("""
                    insert into mastery_point (attempt_id, topic, expected, low, high, answers)
                    select attempt.id, '%s', random() * 0.4 + 0.3, 0.2, 0.8, 3
                    from attempt join assignment on assignment.id = attempt.assignment_id
                    where assignment.class_id = '%s'""".formatted(topic, classId));
        }
        run("analyze");
        return classId;
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class Counted extends OutputStream {

        private long written;

        @Override
        public void write(int oneByte) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
