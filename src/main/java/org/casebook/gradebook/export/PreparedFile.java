package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that can be written; who asked for it may have it. */
public interface PreparedFile {

    /** What it is saved as. */
    String name();

    String contentType();

    /** Writes bit by bit: neither all students nor the file are ever in memory. */
    void write(OutputStream out) throws IOException;

    /** A name without signs that a file's name can't have. */
    static String name(String wanted) {
        return wanted.replaceAll("[^\\p{L}\\p{N}._ -]", "-");
    }
}
