package org.casebook.course.reading;

import java.nio.file.Path;
import org.casebook.course.Origins;
import org.casebook.course.Problem;

/**
 * A line of a file, where something can be found wrong.
 *
 * @param line from 1
 */
record Place(Problems problems, Path file, int line) {

    void report(String message) {
        problems.add(new Problem(file, line, message));
    }

    Origins.Line origin() {
        return new Origins.Line(file, line);
    }

    Place below(int lines) {
        return new Place(problems, file, line + lines);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
