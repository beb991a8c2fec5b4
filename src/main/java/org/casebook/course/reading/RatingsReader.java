package org.casebook.course.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.course.Origins;
import org.casebook.course.Rating;
import org.casebook.course.Ratings;
import org.casebook.course.question.Head;
import org.casebook.files.TableRows;
import org.casebook.files.UnreadableTableException;

/** Reads the folder of ratings: two tables, {@code NAME.csv}, one a rater. */
final class RatingsReader {

    private static final List<String> COLUMNS = List.of("id", "difficulty", "level", "figures");
    private static final String WANTED = String.join(",", COLUMNS);

    private final CourseFiles files;

    RatingsReader(CourseFiles files) {
        this.files = files;
    }

    /** Those in the folder; none if there is no such folder. */
    Ratings read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Ratings.NONE;
        }
        var tables = tables(folder);
        if (tables.size() != 2) {
            files.top(folder).report("ratings are of two raters, a file NAME.csv each; there are " + tables.size());
            return Ratings.NONE;
        }
        return new Ratings(ratings(tables.getFirst()), ratings(tables.getLast()));
    }

    private List<Path> tables(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> CourseFiles.name(file).endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            files.top(folder).report("the folder can't be read: " + failure.getMessage());
            return List.of();
        }
    }

    private List<Rating> ratings(Path file) {
        var rows = files.text(file).map(text -> rows(file, text)).orElse(List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        if (!rows.getFirst().cells().stream().map(String::strip).toList().equals(COLUMNS)) {
            files.top(file).report("the columns are " + WANTED);
            return List.of();
        }
        var ratings = new ArrayList<Rating>();
        Set<String> rated = new HashSet<>();
        for (var row : rows.subList(1, rows.size())) {
            var place = files.top(file).below(row.line() - 1);
            var rating = rating(row, place.origin());
            if (rating.isEmpty()) {
                place.report("a rating is a question's id, a difficulty from " + Head.EASIEST + " to " + Head.HARDEST
                        + ", recall, understand or reason, and yes or no");
            } else if (rated.add(rating.get().question())) {
                ratings.add(rating.get());
            } else {
                place.report("the question is rated twice: " + rating.get().question());
            }
        }
        return ratings;
    }

    private List<TableRows.Row> rows(Path file, String text) {
        try {
            return TableRows.of(text.getBytes(StandardCharsets.UTF_8)).rows();
        } catch (UnreadableTableException unreadable) {
            files.top(file).report("the table can't be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    private static Optional<Rating> rating(TableRows.Row row, Origins.Line line) {
        var id = row.cell(0);
        var difficulty = row.cell(1);
        var level = Arrays.stream(Head.Level.values())
                .filter(each -> YamlNode.written(each).equals(row.cell(2)))
                .findFirst();
        var figures = row.cell(3);
        boolean sound = YamlNode.isName(id)
                && difficulty.matches("[" + Head.EASIEST + "-" + Head.HARDEST + "]")
                && level.isPresent()
                && figures.matches("yes|no");
        return sound
                ? Optional.of(new Rating(id, Integer.parseInt(difficulty), level.get(), figures.equals("yes"), line))
                : Optional.empty();
    }
}
