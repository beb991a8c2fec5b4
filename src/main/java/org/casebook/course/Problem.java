package org.casebook.course;

import java.nio.file.Path;

/**
 * Something wrong with a course's files.
 *
 * @param file the file it is in
 * @param line its line, from 1
 * @param message what is wrong, and where it helps, what would be right
 */
public record Problem(Path file, int line, String message) {

    /** {@code file:line: message}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
