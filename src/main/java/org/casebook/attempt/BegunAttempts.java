package org.casebook.attempt;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentDeleted;
import org.casebook.assignment.BegunWork;
import org.casebook.course.Course;
import org.casebook.lessons.ClassReading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What students have begun of assignments: attempts at their quizzes, and reading since they opened. */
@Component
record BegunAttempts(
        AttemptRepository attempts,
        AbilityRepository abilities,
        QuizFormRepository forms,
        ClassReading reading,
        Course course)
        implements BegunWork {

    @Override
    public Begun of(Assignment assignment, Collection<UUID> students) {
        var begun = new HashSet<>(attempts.whoBegan(assignment.id()));
        var sections = assignment.plan().sections().stream()
                .filter(slug -> course.section(slug).isPresent())
                .toList();
        var opens = assignment.plan().schedule().opens();
        reading.begun(students, sections).forEach((student, read) -> {
            if (read.values().stream()
                    .anyMatch(status ->
                            status.visitedAt() != null && !status.visitedAt().isBefore(opens))) {
                begun.add(student);
            }
        });
        return new Begun(begun, Set.copyOf(attempts.studentsAt(assignment.id())));
    }

    /** Who has no estimate yet waits for the class instead, as {@link OngoingAttempts#lockOrMake} has it. */
    @Override
    public void hold(Collection<UUID> students) {
        abilities.lockAll(students);
    }

    /** The questions that all would have got go with it. */
    @EventListener
    void deleted(AssignmentDeleted deleted) {
        forms.deleteAll(forms.findByAssignmentId(deleted.assignment()));
        forms.flush();
    }
}
