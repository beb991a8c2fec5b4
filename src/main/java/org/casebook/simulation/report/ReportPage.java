package org.casebook.simulation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Puts a report into the documentation: the table between two marks of docs/engine.md, the figures beside it. */
public final class ReportPage {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private ReportPage() {}

    /**
     * @param docs the folder of engine.md
     * @throws IOException also if the page has not both marks
     */
    public static void write(Path docs, List<Measurement> table, Map<String, String> figures) throws IOException {
        var page = docs.resolve("engine.md");
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " lacks the line " + (begin < 0 ? BEGIN : END));
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + "\n" + markdown(table) + text.substring(end));
        var folder = Files.createDirectories(docs.resolve("figures"));
        for (var figure : figures.entrySet()) {
            Files.writeString(folder.resolve(figure.getKey() + ".svg"), figure.getValue());
        }
    }

    private static String markdown(List<Measurement> table) {
        var text = new StringBuilder(
                "\n| figure | known before | to reach | measured | reached |\n|---|---|---|---|---|\n");
        for (var row : table) {
            text.append("| ")
                    .append(String.join(" | ", row.name(), row.known(), row.target(), row.shown(), row.verdict()))
                    .append(" |\n");
        }
        return text.append('\n').toString();
    }
}
