package org.casebook.gradebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.adaptive.Share;
import org.casebook.assignment.Assignment;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.Completion;
import org.casebook.attempt.EndReason;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.progress.AssignmentScore;
import org.casebook.support.Plans;

/** Assignments, students and marks without a school. */
public final class Book {

    private Book() {}

    /** An assignment with a quiz. */
    public static Assignment quiz() {
        return new Assignment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Plans.of(List.of(), Plans.practice(List.of("one"), 5), Instant.EPOCH),
                Instant.EPOCH,
                null);
    }

    /** An assignment with reading alone. */
    public static Assignment reading() {
        return new Assignment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Plans.of(List.of("first"), null, Instant.EPOCH),
                Instant.EPOCH,
                null);
    }

    public static Person student(String name) {
        return new Person(UUID.randomUUID(), "user of " + name, name, Role.STUDENT, true, name);
    }

    public static AssignmentScore measured(double share) {
        return new AssignmentScore.Measured(UUID.randomUUID(), Instant.EPOCH, allSoFar(share), false, false);
    }

    static AttemptScore allSoFar(double share) {
        return new AttemptScore.AllSoFar(
                new Share(share, share / 2, (1 + share) / 2), new Completion(5, 5, 0, 0, EndReason.ALL_ASKED));
    }

    static List<Assignment> quizzes(int count) {
        return new ArrayList<>(Stream.generate(Book::quiz).limit(count).toList());
    }
}
