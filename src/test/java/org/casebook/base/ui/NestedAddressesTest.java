package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.ViewTest;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in an address below a class is that class's; below another one it is not found, whoever teaches both. */
class NestedAddressesTest extends ViewTest {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    ExternalWorks works;

    @Autowired
    WritingAssignments writing;

    @Autowired
    OwnWriting texts;

    @Autowired
    Course course;

    private Actor teacher;
    private UUID own;
    private UUID other;
    private Map<String, Object> objects;

    @BeforeEach
    void twoClasses() {
        teacher = school.teacher();
        var student = school.student();
        own = school.classOf(teacher, student);
        other = school.classOf(teacher, school.student());
        var assignment = given();
        objects = Map.<String, Object>of(
                "assignment",
                assignment,
                "student",
                student.id(),
                "attempt",
                quizzes.start(student, assignment),
                "work",
                works.add(teacher, own, new ExternalForm("Talk", 20, LocalDate.of(2026, 3, 3), 0)),
                "writing",
                written(student),
                "place",
                1);
        signIn(teacher);
    }

    @Test
    void nothingOfAClassIsFoundBelowAnother() {
        var addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate().replace("?", ""))
                .filter(template -> template.matches("classes/:class/.*:.*"))
                // A question of the course is every class's.
                .filter(template -> !template.endsWith(":question"))
                // Only drafts are edited, and this one isn't judged by pairs.
                .filter(template -> !template.matches(".*:writing/(edit|pairs)"))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(7);
        for (var address : addresses) {
            open(filled(address, own));
            assertThat(heading()).as(address).isNotEqualTo("Not found");
            assertNotFound(filled(address, other));
        }
    }

    private UUID written(Actor student) {
        var id = writing.give(
                teacher, own, new WritingPlan(null, course.writingTasks().getFirst(), null, MarkedBy.RUBRIC));
        var saved = texts.save(student, id, "It began at the pump.", 0);
        texts.handIn(student, id, saved.draft().revision());
        return id;
    }

    private UUID given() {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = assignments.draft(
                teacher,
                own,
                Plans.of(List.of(), Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, true, 1, null), Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }

    private String filled(String template, UUID schoolClass) {
        var address = template.replace(":class", schoolClass.toString());
        for (var object : objects.entrySet()) {
            address = address.replace(":" + object.getKey(), object.getValue().toString());
        }
        assertThat(address).as("an object is missing here").doesNotContain(":");
        return address;
    }
}
