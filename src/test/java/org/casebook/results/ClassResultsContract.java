package org.casebook.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.base.NotFoundException;
import org.casebook.demo.DemoAnswers;
import org.casebook.learning.QuizRequest;
import org.casebook.learning.SittingState.Asking;
import org.casebook.learning.Sittings;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.results.ClassResults.StudentMastery;
import org.casebook.support.School;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher sees of a class, and who else doesn't. */
abstract class ClassResultsContract {

    @Autowired
    ClassResults results;

    @Autowired
    Sittings sittings;

    @Autowired
    School school;

    @Autowired
    EntityManagerFactory database;

    Actor teacher;
    Actor student;
    UUID schoolClass;

    @BeforeEach
    void fill() {
        teacher = school.teacher();
        student = school.student();
        schoolClass = school.classOf(teacher, student, school.student());
    }

    @Test
    void eachStudentIsThereWithTheirMastery() {
        answerOneQuestion(student);

        var overview = results.overview(teacher, schoolClass);

        assertThat(overview.students())
                .hasSize(2)
                .extracting(StudentMastery::answers)
                .containsExactlyInAnyOrder(1L, 0L);
        assertThat(overview.students())
                .allSatisfy(row -> assertThat(row.mastery()).hasSize(4));
    }

    @Test
    void aStudentsPageAgreesWithTheClass() {
        answerOneQuestion(student);

        var report = results.student(teacher, schoolClass, student.id());

        assertThat(results.overview(teacher, schoolClass).students()).contains(report.current());
        assertThat(report.history()).hasSize(4);
    }

    @Test
    void anotherTeachersClassIsNotFound() {
        var other = school.teacher();
        for (var stranger :
                List.of(other, student, new Actor(school.administrator().id(), Role.ADMINISTRATOR))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> results.overview(stranger, schoolClass));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> results.student(stranger, schoolClass, student.id()));
        }
    }

    @Test
    void aStudentOfAnotherClassIsNotFoundInThisOne() {
        var elsewhere = school.student();
        school.classOf(teacher, elsewhere);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> results.student(teacher, schoolClass, elsewhere.id()));
    }

    @Test
    void aClassOf35CostsAsManyQueriesAsOneOf2() {
        var large = school.classOf(
                teacher, Stream.generate(school::student).limit(35).toArray(Actor[]::new));

        long few = queries(() -> results.overview(teacher, schoolClass));
        long many = queries(() -> results.overview(teacher, large));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    private void answerOneQuestion(Actor who) {
        var id = sittings.start(who, QuizRequest.ofLength(List.of("quotas"), 1));
        var asked = ((Asking) sittings.state(who, id)).asked();
        sittings.answer(who, id, 1, DemoAnswers.right(asked.question()));
    }

    private long queries(Runnable action) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        action.run();
        return statistics.getPrepareStatementCount();
    }
}
