package org.casebook.course.reading;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.course.Problem;

/** Everything found wrong so far, each thing once, in the order of files and lines. */
final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    void add(Problem problem) {
        found.add(problem);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
