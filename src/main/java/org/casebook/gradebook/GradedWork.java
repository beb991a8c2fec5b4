package org.casebook.gradebook;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;

/** Something that has a column among a class's grades. */
public sealed interface GradedWork permits GradedWork.Assigned, ExternalWork {

    UUID id();

    String title();

    /** How much it counts in the total until a teacher says otherwise. */
    int usualWeight();

    /** In the order of the columns. */
    static List<GradedWork> all(List<Assignment> assignments, List<ExternalWork> outside) {
        return Stream.<GradedWork>concat(assignments.stream().map(Assigned::new), outside.stream())
                .toList();
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
