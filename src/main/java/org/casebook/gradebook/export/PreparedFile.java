package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that can be written; who asked for it may have it.
 *
 * @param name what it is to be saved as, which may have signs that no file's name has
 */
public record PreparedFile(String name, String contentType, Content content) {

    /** Writes bit by bit: neither all students nor the file are ever in memory. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public void write(OutputStream out) throws IOException {
        content.write(out);
    }
}
