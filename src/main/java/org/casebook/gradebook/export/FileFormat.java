package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** A kind of file that a table is written to; a row is written before the next one is asked for. */
public enum FileFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out)
                throws IOException {
            GradeWorkbook.write(name, head, rows, out);
        }
    },
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out)
                throws IOException {
            GradeCsv.write(head, rows, out);
        }
    };

    private final String extension;
    private final String contentType;

    FileFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /**
     * Writes a table; the stream stays open.
     *
     * @param name what the table is called where the format has a place for it
     */
    public abstract void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out)
            throws IOException;
}
