package org.casebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.PastAttempts;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What each of a teacher's pages costs the server in a school of 2,000 students: the time from the request to the
 * response's text, without the network, the processor's part of it (the median), and the queries, to an H2 file. Prints;
 * asserts nothing about time.
 */
@Tag("benchmark")
class TeacherPagesIT extends ViewTest {

    private static final int WARM_UP = 5;
    private static final int TIMES = 15;
    private static final int MOST_QUERIES = 20;

    /** On a machine with other work the time that passes says little; what the processor spent on the page is steady. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + data.resolve("school"));
    }

    @Autowired
    Classes classes;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    PastAttempts past;

    @Autowired
    Reading reading;

    @Autowired
    Course course;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void pagesAndAStart() throws Exception {
        var filled =
                new LargeSchool(school, classes, assignments, past, reading, course, database).fill(clock.instant());
        signIn(filled.teacher());
        Map<String, Long> asked = new LinkedHashMap<>();
        addresses(filled).forEach((page, address) -> asked.put(page, measured(page, address)));

        start(filled, "chosen for each", false);
        start(filled, "the same for all", true);

        assertThat(asked.values()).allMatch(count -> count <= MOST_QUERIES);
    }

    private Map<String, String> addresses(LargeSchool.Filled filled) {
        var schoolClass = "classes/" + filled.classId();
        var assignment = schoolClass + "/assignments/" + filled.latest();
        var student = schoolClass + "/student/" + filled.students().getFirst();
        var attempt = database.queryForObject(
                "select id from attempt where account_id = ? order by started_at desc limit 1",
                UUID.class,
                filled.students().getFirst());
        var question = database.queryForObject(
                "select question_version_id from attempt_item where attempt_id = ? and position = 1",
                UUID.class,
                attempt);
        var pages = new LinkedHashMap<String, String>();
        pages.put("start", "start");
        pages.put("classes", "classes");
        pages.put("class results with heat map", schoolClass);
        pages.put("student", student);
        pages.put("student's quiz", student + "/quiz/" + attempt);
        pages.put("questions' analysis", schoolClass + "/questions");
        pages.put("one question's analysis", schoolClass + "/questions/" + question);
        pages.put("assignments", schoolClass + "/assignments");
        pages.put("assignment with live view", assignment);
        pages.put("edit an assignment", assignment + "/edit");
        pages.put("preview of an assignment", assignment + "/preview");
        pages.put("new assignment", schoolClass + "/assignments/new");
        pages.put("regrades", schoolClass + "/regrades");
        pages.put("people of the class", schoolClass + "/people");
        return pages;
    }

    /** How many queries the page takes. */
    private long measured(String page, String address) {
        var nanoseconds = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        for (int time = -WARM_UP; time < TIMES; time++) {
            open("account");
            answer();
            long from = System.nanoTime();
            long busyFrom = THREADS.getCurrentThreadCpuTime();
            open(address);
            answer();
            if (time >= 0) {
                busy.add(THREADS.getCurrentThreadCpuTime() - busyFrom);
                nanoseconds.add(System.nanoTime() - from);
            }
        }
        assertThat(heading()).as(address).isNotEqualTo("Not found");
        open("account");
        long count = queries.of(() -> open(address));
        busy.sort(null);
        print(page, nanoseconds, "processor %4.0f ms  %d queries".formatted(busy.get(TIMES / 2) / 1e6, count));
        return count;
    }

    /** Writes what the browser would get. */
    private static void answer() {
        new UidlWriter().createUidl(UI.getCurrent(), false);
    }

    /** All students of a class start in the same second. */
    private void start(LargeSchool.Filled filled, String questions, boolean same) throws Exception {
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.quiz(topics, 12, FeedbackTime.AT_ONCE, same, 2, null);
        var id = assignments.draft(filled.teacher(), filled.classId(), Plans.of(List.of(), plan, clock.instant()));
        assignments.give(filled.teacher(), id);
        var students = filled.students().stream()
                .map(student -> new Actor(student, Role.STUDENT))
                .toList();
        var nanoseconds = new ArrayList<Long>();
        long from = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(students.size())) {
            var starts = students.stream()
                    .<Callable<Long>>map(student -> () -> {
                        quizzes.start(student, id);
                        return System.nanoTime() - from;
                    })
                    .toList();
            for (var started : pool.invokeAll(starts)) {
                nanoseconds.add(started.get());
            }
        }
        print("35 start at once, " + questions, nanoseconds, "");
        database.update("update attempt set open_for = null, finished_at = started_at where assignment_id = ?", id);
    }

    private static void print(String what, List<Long> nanoseconds, String more) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-40s median %4.0f ms  p95 %4.0f ms  max %4.0f ms  %s%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1] / 1e6,
                LongStream.of(sorted).max().orElse(0) / 1e6,
                more);
    }
}
