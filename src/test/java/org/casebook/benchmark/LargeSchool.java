package org.casebook.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.assignment.Assignments;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TableCopies;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a school of 2,000 students with a term of quizzes. A few students take theirs by the engine; all others are
 * copies of those in the database, where it takes seconds. The first class has 40 assignments, which its 35 students
 * have all done.
 */
class LargeSchool {

    static final int STUDENTS = 2_000;
    static final int IN_CLASS = 35;
    static final int ASSIGNMENTS = 40;

    private static final int OTHERS_QUIZZES = 20;
    private static final int QUESTIONS = 8;
    private static final int MODELS = 6;

    private final School school;
    private final Classes classes;
    private final Assignments assignments;
    private final PastAttempts quizzes;
    private final Reading reading;
    private final Course course;
    private final JdbcTemplate database;
    private final TableCopies copies;
    private final Random random = new Random(447);

    LargeSchool(
            School school,
            Classes classes,
            Assignments assignments,
            PastAttempts quizzes,
            Reading reading,
            Course course,
            JdbcTemplate database) {
        this.school = school;
        this.classes = classes;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.reading = reading;
        this.course = course;
        this.database = database;
        this.copies = new TableCopies(database);
    }

    /**
     * The class that is looked at.
     *
     * @param latest the assignment that was given last
     */
    record Filled(Actor teacher, UUID classId, UUID latest, List<UUID> students) {}

    /** Fills the school with a term that ends now. */
    Filled fill(Instant now) {
        var teacher = school.teacher();
        var classId = classes.create(teacher, "Large class").id();
        var start = now.minus(Duration.ofDays(2L * ASSIGNMENTS));
        var given = IntStream.range(0, ASSIGNMENTS)
                .mapToObj(number -> give(teacher, classId, start.plus(Duration.ofDays(2L * number))))
                .toList();
        var models = IntStream.range(0, MODELS).mapToObj(_ -> model(start)).toList();
        database.execute("create table copied_account (model uuid, copy uuid primary key, number integer)");
        database.execute("create table copied_attempt"
                + " (model uuid, copy uuid primary key, account uuid, assignment uuid, attempt integer)");
        var students = copyAccounts(models);
        addToClasses(students, classId);
        copyAttempts(models, students, given);
        return new Filled(teacher, classId, given.getLast(), students.subList(0, IN_CLASS));
    }

    private UUID give(Actor teacher, UUID classId, Instant opens) {
        var sections = List.of(
                course.sections().get(random.nextInt(course.sections().size())).slug());
        var id = assignments.draft(teacher, classId, Plans.of(sections, Plans.practice(topics(), QUESTIONS), opens));
        assignments.give(teacher, id);
        return id;
    }

    private Actor model(Instant start) {
        var student = school.student();
        double knows = 0.3 + 0.5 * random.nextDouble();
        for (int quiz = 0; quiz < ASSIGNMENTS; quiz++) {
            quizzes.take(
                    student,
                    QuizRequest.ofLength(topics(), QUESTIONS),
                    start.plus(Duration.ofDays(2L * quiz).plusHours(1)),
                    question -> random.nextDouble() < knows
                            ? DemoAnswers.right(question)
                            : DemoAnswers.wrong(question, random));
        }
        course.sections().forEach(section -> reading.complete(student, section.slug()));
        return student;
    }

    private List<UUID> copyAccounts(List<Actor> models) {
        var students = new ArrayList<UUID>();
        var rows = new ArrayList<Object[]>();
        for (int number = 0; number < STUDENTS; number++) {
            var id = UUID.randomUUID();
            students.add(id);
            rows.add(new Object[] {models.get(number % MODELS).id(), id, number});
        }
        database.batchUpdate("insert into copied_account values (?, ?, ?)", rows);
        copies.copy(
                "account",
                "copied_account c on c.model = t.id",
                Map.of(
                        "ID", "c.copy",
                        "USERNAME", "'copy' || c.number",
                        "USERNAME_KEY", "'copy' || c.number",
                        "DISPLAY_NAME", "'Student of number ' || c.number"));
        copies.copy("ability", "copied_account c on c.model = t.account_id", Map.of("ACCOUNT_ID", "c.copy"));
        copies.copy("section_progress", "copied_account c on c.model = t.account_id", Map.of("ACCOUNT_ID", "c.copy"));
        return students;
    }

    private void addToClasses(List<UUID> students, UUID first) {
        var rows = new ArrayList<Object[]>();
        UUID schoolClass = first;
        for (int number = 0; number < students.size(); number++) {
            if (number > 0 && number % IN_CLASS == 0) {
                schoolClass = classes.create(school.administrator(), "Large school " + number)
                        .id();
            }
            rows.add(new Object[] {schoolClass, students.get(number)});
        }
        database.batchUpdate(
                "insert into class_member (class_id, account_id, role, joined_at)"
                        + " values (?, ?, 'STUDENT', current_timestamp)",
                rows);
    }

    private void copyAttempts(List<Actor> models, List<UUID> students, List<UUID> given) {
        var ofModels = models.stream()
                .map(model -> database.queryForList(
                        "select id from attempt where account_id = ? order by started_at", UUID.class, model.id()))
                .toList();
        var rows = new ArrayList<Object[]>();
        for (int number = 0; number < students.size(); number++) {
            boolean inClass = number < IN_CLASS;
            for (int quiz = 0; quiz < (inClass ? ASSIGNMENTS : OTHERS_QUIZZES); quiz++) {
                rows.add(new Object[] {
                    ofModels.get(number % MODELS).get(quiz),
                    UUID.randomUUID(),
                    students.get(number),
                    inClass ? given.get(quiz) : null,
                    inClass ? 1 : null
                });
            }
        }
        database.batchUpdate("insert into copied_attempt values (?, ?, ?, ?, ?)", rows);
        copies.copy(
                "attempt",
                "copied_attempt c on c.model = t.id",
                Map.of(
                        "ID", "c.copy",
                        "ACCOUNT_ID", "c.account",
                        "ASSIGNMENT_ID", "c.assignment",
                        "ATTEMPT", "c.attempt"));
        copies.copy(
                "attempt_item",
                "copied_attempt c on c.model = t.attempt_id",
                Map.of("ID", "random_uuid()", "ATTEMPT_ID", "c.copy"));
        copies.copy("mastery_point", "copied_attempt c on c.model = t.attempt_id", Map.of("ATTEMPT_ID", "c.copy"));
        copies.copy("attempt_share", "copied_attempt c on c.model = t.attempt_id", Map.of("ATTEMPT_ID", "c.copy"));
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
