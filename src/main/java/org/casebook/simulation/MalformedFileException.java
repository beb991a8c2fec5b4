package org.casebook.simulation;

import java.io.Serial;
import java.nio.file.Path;

/** A file is not what it should be. The message is one line that names file, line and column. */
public class MalformedFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    MalformedFileException(Path file, long line, String column, String problem) {
        super(file + ", line " + line + ", column " + column + ": " + oneLine(problem));
    }

    MalformedFileException(Path file, String problem) {
        super(file + ": " + oneLine(problem));
    }

    /** A field that is quoted in the problem may have lines of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
