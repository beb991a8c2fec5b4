package org.casebook.course;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong with a course's files.
 *
 * @param file the file it is in
 * @param line its line, from 1
 * @param message what is wrong, and where it helps, what would be right
 */
public record Problem(Path file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    /** In the order of files and lines. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
