package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for a school's choice of modules on every database. */
abstract class ModuleLibraryContract {

    @Autowired
    ModuleLibrary library;

    @Autowired
    Assignments assignments;

    @Autowired
    Course course;

    @Autowired
    School school;

    private Actor admin;
    private Actor teacher;
    private UUID schoolClass;
    private String withheld;

    @BeforeEach
    void setUp() {
        admin = school.administrator();
        teacher = school.teacher();
        schoolClass = school.classOf(teacher, school.student());
        withheld = course.sections().getFirst().slug();
    }

    /** Other tests assign what they like. */
    @AfterEach
    void offerAll() {
        offer(admin, course.sections(), course.topics());
    }

    @Test
    void whatIsNotOfferedCannotBeAssignedAnew() {
        var before = assignments.draft(teacher, schoolClass, plan(withheld));
        offer(admin, course.sections().subList(1, course.sections().size()), course.topics());

        assertThat(library.offered(teacher, null).sections())
                .extracting(Section::slug)
                .doesNotContain(withheld)
                .hasSize(slugs().size() - 1);
        assertThat(library.offered(teacher, null).topics()).isEqualTo(course.topics());
        assertRefused(() -> assignments.draft(teacher, schoolClass, plan(withheld)));
        assertRefused(() -> assignments.copy(teacher, before, school.classOf(teacher)));
        assignments.draft(teacher, schoolClass, plan(slugs().get(1)));

        // What is assigned stays, and can be edited.
        assignments.edit(
                teacher, before, new Edit<>(assignments.get(teacher, before).plan(), plan(withheld, slugs().get(1))));
        assertThat(library.offered(teacher, plan(withheld)).sections()).isEqualTo(course.sections());
    }

    @Test
    void somethingIsAlwaysOffered() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> offer(admin, List.of(), List.of()));
        assertThat(library.offered(admin, null).sections()).isEqualTo(course.sections());
    }

    @Test
    void onlyAdministratorsDecideAndStudentsDoNotSeeIt() {
        for (var actor : List.of(teacher, school.student())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> offer(actor, course.sections(), course.topics()));
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> library.offered(school.student(), null));
    }

    private AssignmentPlan plan(String... sections) {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        return new AssignmentPlan(
                "Read",
                "",
                List.of(sections),
                null,
                new Audience.WholeClass(),
                new Schedule(now, now.plus(Duration.ofDays(7)), null, LateRule.MARKED));
    }

    private List<String> slugs() {
        return course.sections().stream().map(Section::slug).toList();
    }

    private void offer(Actor actor, List<Section> sections, List<Topic> topics) {
        library.offer(actor, new Edit<>(library.offered(admin, null), new Modules(sections, topics)));
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt)
                .withMessageContaining("doesn't offer the section");
    }
}
