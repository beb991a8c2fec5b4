package org.casebook.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.learning.MasteryReports;
import org.casebook.learning.PastSittings;
import org.casebook.learning.QuizRequest;
import org.casebook.learning.TopicMastery;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher learns of a class, on every database. */
abstract class ClassResultsContract {

    @Autowired
    ClassResults results;

    @Autowired
    MasteryReports reports;

    @Autowired
    PastSittings quizzes;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    EntityManagerFactory entityManagers;

    private Actor teacher;
    private Actor student;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        own = school.classOf(teacher, student, school.student());
    }

    @Test
    void everyStudentIsThereWithAllTopicsEvenBeforeTheFirstAnswer() {
        takeQuiz(student);

        var students = results.overview(teacher, own).students();

        assertThat(students).hasSize(2).allSatisfy(row -> assertThat(row.mastery())
                .extracting(TopicMastery::topic)
                .containsExactlyElementsOf(topics()));
        assertThat(students).extracting(ClassResults.StudentMastery::answers).containsExactlyInAnyOrder(8L, 0L);
    }

    @Test
    void theOverviewSaysWhatTheStudentsOwnPageSays() {
        takeQuiz(student);

        var row = results.overview(teacher, own).students().stream()
                .filter(candidate -> candidate.student().id().equals(student.id()))
                .findFirst()
                .orElseThrow();

        assertThat(row.mastery()).isEqualTo(reports.mastery(student, student.id()));
    }

    @Test
    void aStudentsReportHasTheHistory() {
        takeQuiz(student);

        var report = results.student(teacher, own, student.id());

        assertThat(report.current().answers()).isEqualTo(8);
        assertThat(report.history())
                .extracting(MasteryReports.Point::topic)
                .containsExactlyInAnyOrderElementsOf(topics());
    }

    @Test
    void anEmptyClassHasNobody() {
        assertThat(results.overview(teacher, school.classOf(teacher)).students())
                .isEmpty();
    }

    @Test
    void nobodySeesAnothersClassOrAStudentByWayOfAnotherClass() {
        var other = school.teacher();
        var stranger = school.student();
        var others = school.classOf(other, stranger);

        for (var actor : List.of(other, student, school.administrator())) {
            assertNotFound(() -> results.overview(actor, own));
            assertNotFound(() -> results.student(actor, own, student.id()));
            assertNotFound(() -> reports.masteryOfClass(actor, own));
        }
        assertNotFound(() -> results.student(teacher, own, stranger.id()));
        assertNotFound(() -> results.student(teacher, others, stranger.id()));
        assertNotFound(() -> results.overview(teacher, UUID.randomUUID()));
    }

    @Test
    void aClassOfManyTakesNoMoreQueriesThanOneOfFew() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        takeQuiz(student);
        takeQuiz(many[0]);
        takeQuiz(many[34]);
        var largeTeacher = school.teacher();
        var large = school.classOf(largeTeacher, many);

        long few = queries(
                () -> assertThat(results.overview(teacher, own).students()).hasSize(2));
        long all = queries(() ->
                assertThat(results.overview(largeTeacher, large).students()).hasSize(35));

        assertThat(all).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private long queries(Runnable action) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        action.run();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    private void takeQuiz(Actor taker) {
        quizzes.take(
                taker, QuizRequest.ofLength(topics(), 8), Instant.parse("2026-02-01T08:00:00Z"), DemoAnswers::right);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }
}
