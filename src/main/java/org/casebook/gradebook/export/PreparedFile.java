package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that can be written; who asked for it may have it. */
public interface PreparedFile {

    /** What it is to be saved as, which may have signs that no file's name has. */
    String name();

    String contentType();

    /** Writes bit by bit: neither all students nor the file are ever in memory. */
    void write(OutputStream out) throws IOException;
}
