package org.casebook.command;

import java.util.List;
import org.casebook.course.Problem;

/** The course's files have problems, so that the application can't start with them. */
public class BrokenCourseException extends RuntimeException {

    private final transient List<Problem> problems;

    public BrokenCourseException(List<Problem> problems) {
        super(problems.size() + " problems in the course's files");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
