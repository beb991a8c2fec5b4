package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.casebook.base.SafeCsv;

/** A table as comma-separated values. */
final class GradeCsv {

    private GradeCsv() {}

    static void write(List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException {
        // Only flushed at the end: closing it would close a stream that isn't ours.
        var csv = SafeCsv.forSpreadsheets(out);
        csv.row(head);
        while (rows.hasNext()) {
            csv.row(rows.next().stream().map(GradeCsv::written).toList());
        }
        csv.flush();
    }

    private static Object written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number;
        };
    }
}
