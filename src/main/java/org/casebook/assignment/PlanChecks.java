package org.casebook.assignment;

import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a class can be set what a teacher plans. */
@Component
record PlanChecks(Course course, ModuleLibrary library, Audiences audiences, ChosenQuestions questions) {

    /**
     * The plan as the class can be set it.
     *
     * @param before the assignment that is to become so, or null
     * @throws InvalidInputException if it can't, with the reason
     */
    AssignmentPlan fitting(Actor teacher, ClassSummary schoolClass, AssignmentPlan plan, @Nullable Assignment before) {
        if (schoolClass.isArchived()) {
            throw new InvalidInputException(
                    "The class '" + schoolClass.name() + "' is archived. Restore it to set it work.");
        }
        for (var slug : plan.sections()) {
            var _ = course.section(slug)
                    .orElseThrow(() -> new InvalidInputException("This course has no section '" + slug + "'."));
        }
        var quiz = plan.quiz();
        if (quiz != null) {
            for (var topic : quiz.topics()) {
                var _ = course.topic(topic)
                        .orElseThrow(() -> new InvalidInputException("This course has no topic '" + topic + "'."));
            }
        }
        library.require(plan, before == null ? null : before.plan());
        audiences.require(teacher, schoolClass, plan.audience());
        return quiz == null
                ? plan
                : plan.with(questions.fitting(
                        schoolClass.id(),
                        before == null ? null : before.id(),
                        quiz,
                        before == null ? null : before.plan().quiz()));
    }
}
