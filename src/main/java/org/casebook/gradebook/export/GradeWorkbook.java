package org.casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet. Texts stand in their cells as texts, which no spreadsheet takes for formulas. */
final class GradeWorkbook {

    /** After so many rows, those so far are handed on and forgotten. */
    private static final int ROWS_HELD = 50;

    private static final double NAME_WIDTH = 26;
    private static final double WIDTH = 14;
    private static final int LONGEST_NAME = 31;

    private GradeWorkbook() {}

    static void write(String name, List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Casebook", "1.0");
        var sheet = workbook.newWorksheet(sheetName(name));
        sheet.freezePane(1, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, column == 0 ? NAME_WIDTH : WIDTH);
            sheet.inlineString(0, column, head.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        int row = 1;
        while (rows.hasNext()) {
            write(sheet, row, rows.next());
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
            row++;
        }
        workbook.finish();
        out.flush();
    }

    private static void write(Worksheet sheet, int row, List<Value> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Value.Text(var text) -> {
                    if (!text.isEmpty()) {
                        sheet.inlineString(row, column, text);
                    }
                }
                case Value.Number(var number) -> sheet.value(row, column, number);
            }
        }
    }

    private static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        return allowed.isEmpty() ? "Grades" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }
}
