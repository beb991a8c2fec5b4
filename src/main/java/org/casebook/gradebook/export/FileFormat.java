package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A kind of file that a table is written to; a row is written before the next one is asked for. */
public enum FileFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", GradeWorkbook::write),
    CSV("csv", "text/csv;charset=utf-8", (_, head, rows, out) -> GradeCsv.write(head, rows, out));

    private final String extension;
    private final String contentType;
    private final Writer writer;

    FileFormat(String extension, String contentType, Writer writer) {
        this.extension = extension;
        this.contentType = contentType;
        this.writer = writer;
    }

    private interface Writer {
        void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException;
    }

    public String extension() {
        return extension;
    }

    /**
     * Writes a table; the stream stays open.
     *
     * @param name what the table is called where the format has a place for it
     */
    void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException {
        writer.write(name, head, rows, out);
    }

    /**
     * A file with a table.
     *
     * @param fileName without the extension
     * @param rows are asked for when the file is written
     */
    public PreparedFile file(String fileName, String tableName, List<String> head, Supplier<Stream<List<Value>>> rows) {
        return new PreparedFile(
                fileName + "." + extension,
                contentType,
                out -> write(tableName, head, rows.get().iterator(), out));
    }
}
