package org.casebook.gradebook;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.writing.WritingAssignment;

/** Something that has a column among a class's grades. */
public sealed interface GradedWork permits GradedWork.Assigned, GradedWork.Written, ExternalWork {

    UUID id();

    String title();

    /** How much it counts in the total until a teacher says otherwise. */
    int usualWeight();

    /** In the order of the columns. */
    static List<GradedWork> all(
            List<Assignment> assignments, List<WritingAssignment> written, List<ExternalWork> outside) {
        return Stream.of(
                        assignments.stream().map(Assigned::new),
                        written.stream().map(Written::new),
                        outside.stream())
                .<GradedWork>flatMap(works -> works)
                .toList();
    }

    /** Something to write, which people mark. */
    record Written(WritingAssignment assignment) implements GradedWork {

        @Override
        public UUID id() {
            return assignment.id();
        }

        @Override
        public String title() {
            return assignment.title();
        }

        @Override
        public int usualWeight() {
            return 1;
        }
    }

    /** An assignment; it counts if it has a quiz. */
    record Assigned(Assignment assignment) implements GradedWork {

        @Override
        public UUID id() {
            return assignment.id();
        }

        @Override
        public String title() {
            return assignment.plan().title();
        }

        @Override
        public int usualWeight() {
            return assignment.plan().quiz() == null ? 0 : 1;
        }
    }
}
