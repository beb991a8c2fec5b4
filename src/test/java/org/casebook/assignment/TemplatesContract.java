package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher keeps of assignments, on every database. */
abstract class TemplatesContract {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant OPENS = Instant.parse("2026-03-02T07:00:00Z");

    @Autowired
    Templates templates;

    @Autowired
    Erasures erasures;

    @Autowired
    AssignedTopics assignedTopics;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    School school;

    Actor teacher;

    @BeforeEach
    void hire() {
        teacher = school.teacher();
    }

    @Test
    void aPlanIsKeptWithItsTimesCountedFromTheOpening() {
        var plan = plan(
                new Schedule(OPENS, OPENS.plus(Duration.ofDays(7)), OPENS.plus(Duration.ofDays(8)), LateRule.MARKED));
        templates.keep(teacher, plan, BERLIN);

        // Summer time begins on 29 March: the same time of day all the same.
        var later = Instant.parse("2026-03-25T07:00:00Z");
        assertThat(templates.of(teacher))
                .singleElement()
                .extracting(template -> template.plan(later, BERLIN))
                .isEqualTo(plan.at(new Schedule(
                        later,
                        Instant.parse("2026-04-01T06:00:00Z"),
                        Instant.parse("2026-04-02T06:00:00Z"),
                        LateRule.MARKED)));
    }

    @Test
    void readingAloneWithoutATimeIsKeptToo() {
        var plan = Plans.of(List.of(course.sections().getFirst().slug()), null, OPENS);
        templates.keep(teacher, plan, ZoneOffset.UTC);

        assertThat(templates.of(teacher).getFirst().plan(OPENS, ZoneOffset.UTC)).isEqualTo(plan);
    }

    @Test
    void everyPartOfAQuizIsKept() {
        var topic = course.topics().getFirst().id();
        var practice = Plans.practice(List.of(topic), 7);
        var quiz = practice.but()
                .untilSure(true)
                .feedback(FeedbackTime.WHEN_RELEASED)
                .ease(Dial.EASIER)
                .withoutFigures(true)
                .attempts(3)
                .counted(CountedAttempt.LATEST)
                .gradedBy(GradingBasis.THIS_ATTEMPT)
                .timeLimit(Duration.ofMinutes(20))
                .plan();
        templates.keep(teacher, Plans.of(List.of(), quiz, OPENS), ZoneOffset.UTC);

        assertThat(templates.of(teacher).getFirst().quiz()).isEqualTo(quiz);
        assertThat(quiz.but().plan()).isEqualTo(quiz).isNotEqualTo(practice);
    }

    @Test
    void oneOfTheSameTitleIsReplaced() {
        templates.keep(teacher, plan(new Schedule(OPENS, null, null, LateRule.MARKED)), BERLIN);
        templates.keep(teacher, plan(new Schedule(OPENS, OPENS.plusSeconds(60), null, LateRule.REFUSED)), BERLIN);

        assertThat(templates.of(teacher)).singleElement().returns(LateRule.REFUSED, Template::late);
    }

    @Test
    void tooManyAreRefused() {
        for (int number = 0; number < Templates.MOST; number++) {
            templates.keep(teacher, titled("Number " + number), BERLIN);
        }
        templates.keep(teacher, titled("Number 3"), BERLIN);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> templates.keep(teacher, titled("One more"), BERLIN));
        assertThat(templates.of(teacher)).hasSize(Templates.MOST);
    }

    @Test
    void somebodyElseHasNothingToDoWithThem() {
        templates.keep(teacher, titled("Mine"), BERLIN);
        var id = templates.of(teacher).getFirst().id();
        var colleague = school.teacher();

        assertThat(templates.of(colleague)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> templates.delete(colleague, id));
        var student = school.student();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> templates.of(student));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> templates.keep(student, titled("No"), BERLIN));
        templates.delete(teacher, id);
        assertThat(templates.of(teacher)).isEmpty();
    }

    @Test
    void theyGoWithTheirTeacherAndANameGoesOutOfOthers() {
        var colleague = school.teacher();
        var name = people.byId(List.of(colleague.id())).get(colleague.id()).displayName();
        templates.keep(teacher, titled("As " + name + " has it"), BERLIN);
        templates.keep(colleague, titled("Mine"), BERLIN);
        erase(colleague);

        assertThat(templates.of(colleague)).isEmpty();
        assertThat(templates.of(teacher).getFirst().title())
                .doesNotContain(name)
                .startsWith("As ");
    }

    @Test
    void theyFollowWhatBecomesOfTopics() {
        var two = course.topics().stream().map(Topic::id).limit(2).toList();
        templates.keep(teacher, Plans.of(List.of(), Plans.practice(two, 4), OPENS), BERLIN);
        assignedTopics.rename(two.getFirst(), "renamed");
        assertThat(topics()).containsExactly("renamed", two.getLast());

        assignedTopics.drop("renamed");
        assertThat(topics()).containsExactly(two.getLast());
        assignedTopics.rename(two.getLast(), "alone");
        assignedTopics.drop("alone");
        assertThat(templates.of(teacher)).isEmpty();
    }

    private List<String> topics() {
        return templates.of(teacher).getFirst().quiz().topics();
    }

    private AssignmentPlan titled(String title) {
        var plan = plan(new Schedule(OPENS, null, null, LateRule.MARKED));
        return new AssignmentPlan(
                title, plan.instructions(), plan.sections(), plan.quiz(), plan.audience(), plan.schedule());
    }

    private AssignmentPlan plan(Schedule schedule) {
        var topics = course.topics().stream().map(Topic::id).toList();
        return Plans.of(List.of(), Plans.practice(topics, 8), schedule);
    }

    private void erase(Actor someone) {
        var username = people.byId(List.of(someone.id())).get(someone.id()).username();
        erasures.erase(school.administrator(), someone.id(), username);
    }
}
