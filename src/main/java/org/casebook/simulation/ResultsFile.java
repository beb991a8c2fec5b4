package org.casebook.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what became of each attempt. */
public final class ResultsFile {

    private ResultsFile() {}

    /** @param students those of the outcome, in their order */
    public static void write(Path file, ItemBank bank, List<Student> students, SimulationResults outcome)
            throws IOException {
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            var header = new ArrayList<>(List.of("id", "attempt", "items", "responses"));
            bank.topics().forEach(topic -> header.add("est_" + topic));
            bank.topics().forEach(topic -> header.add("sd_" + topic));
            writer.writeRecord(header);
            for (int s = 0; s < students.size(); s++) {
                writer.writeRecord(row(bank, students.get(s), outcome.attempts().get(s)));
            }
        }
    }

    private static List<String> row(ItemBank bank, Student student, SimulatedAttempt attempt) {
        var row = new ArrayList<String>();
        row.add(student.id());
        row.add(String.valueOf(student.attempt()));
        row.add(Arrays.stream(attempt.items())
                .mapToObj(place -> bank.items().get(place).id())
                .collect(Collectors.joining(";")));
        var responses = new StringBuilder();
        for (boolean correct : attempt.responses()) {
            responses.append(correct ? '1' : '0');
        }
        row.add(responses.toString());
        for (double mean : attempt.estimate().means()) {
            row.add(String.valueOf(mean));
        }
        for (int topic = 0; topic < bank.topics().size(); topic++) {
            row.add(String.valueOf(attempt.estimate().sd(topic)));
        }
        return row;
    }
}
