package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.course.Topic;
import org.casebook.course.reading.ReadingBudget;
import org.casebook.files.TableRows;
import org.casebook.files.TableRows.Row;

/**
 * Reads a table with a question in each row.
 *
 * @param reader whose language is taken of a question that stands in several
 */
record QuestionTable(List<Topic> topics, Locale reader, ReadingBudget budget) {

    /** Some quiz games write a title and advice above the heads. */
    private static final int MOST_ABOVE = 15;

    private static final Pattern PLACES =
            Pattern.compile("[1-9](?:\\s?[,;]\\s?[1-9])*+|[A-Ha-h](?:\\s?[,;]\\s?[A-Ha-h])*+");
    private static final Pattern OPEN = Pattern.compile("(?:.*[^a-z])?(?:open|poll|draw|essay|slide)(?:[^a-z].*)?");
    private static final Pattern TYPED = Pattern.compile("(?:.*[^a-z])?(?:fill|short|type|typed|numeric)(?:[^a-z].*)?");

    /** What became of each row. */
    List<ConversionResult> read(String fileName, TableRows table) {
        var outcomes = new ArrayList<ConversionResult>();
        table.notes().forEach(note -> outcomes.add(new ConversionResult.Note(1, note)));
        var rows = table.rows();
        for (int row = 0; row < Math.min(rows.size(), MOST_ABOVE); row++) {
            var columns = QuestionColumns.of(rows.get(row));
            if (columns.isPresent()) {
                unused(columns.get(), rows.get(row)).ifPresent(outcomes::add);
                questions(columns.get(), rows.subList(row + 1, rows.size()), outcomes);
                return outcomes;
            }
        }
        outcomes.add(new ConversionResult.Refused(
                1,
                fileName,
                "It has no heads that are known. Name the columns in the first row: Question, Option 1, Option 2, …,"
                        + " Correct answer, and, if you have them, Explanation and Topic."));
        return outcomes;
    }

    private void questions(QuestionColumns columns, List<Row> rows, List<ConversionResult> outcomes) {
        for (var row : rows) {
            var end = budget.endsBeforeNext();
            if (end.isPresent()) {
                outcomes.add(new ConversionResult.Refused(row.line(), "", end.get()));
                return;
            }
            question(columns, row).ifPresent(outcomes::add);
        }
    }

    private static Optional<ConversionResult> unused(QuestionColumns columns, Row heads) {
        return columns.others().isEmpty()
                ? Optional.empty()
                : Optional.of(new ConversionResult.Note(
                        heads.line(), "Columns not used: " + String.join(", ", columns.others()) + "."));
    }

    private Optional<ConversionResult> question(QuestionColumns columns, Row row) {
        var stem = row.cell(columns.question());
        var all = new ArrayList<>(columns.options());
        all.addAll(columns.right());
        all.addAll(columns.wrong());
        if (stem.isEmpty() && all.stream().map(row::cell).allMatch(String::isEmpty)) {
            return Optional.empty(); // a number in front of nothing: the template's empty rows
        }
        var kind = row.cell(columns.kind()).toLowerCase(Locale.ROOT);
        if (OPEN.matcher(kind).matches()) {
            return Optional.of(new ConversionResult.Refused(
                    row.line(),
                    ConversionRemarks.brief(stem),
                    "It is an open question, which isn't marked by Casebook."));
        }
        if (!row.cell(columns.picture()).isEmpty()) {
            return Optional.of(new ConversionResult.Refused(
                    row.line(),
                    ConversionRemarks.brief(stem),
                    "It shows a picture, " + ConversionRemarks.brief(row.cell(columns.picture()))
                            + ", and pictures can't be taken."));
        }
        var question = new ListedQuestion(row.line(), stem);
        if (TYPED.matcher(kind).matches()) {
            answers(columns, row).forEach(question::answer);
        } else {
            options(columns, row, question);
        }
        question.explanation(row.cell(columns.explanation()));
        question.category(row.cell(columns.category()));
        return Optional.of(question.outcome(topics, new ConversionRemarks(reader)));
    }

    /** What may be typed: the options are as many right answers, or there is one column for them. */
    private static List<String> answers(QuestionColumns columns, Row row) {
        var given = said(columns.options(), row);
        return given.isEmpty() ? said(columns.right(), row) : given;
    }

    private static void options(QuestionColumns columns, Row row, ListedQuestion question) {
        var right = said(columns.right(), row);
        if (!columns.wrong().isEmpty()) {
            right.forEach(text -> question.option(true, text));
            said(columns.wrong(), row).forEach(text -> question.option(false, text));
            return;
        }
        boolean asText = columns.options().stream().map(row::cell).anyMatch(right::contains);
        var places = asText || right.isEmpty() ? Set.<Integer>of() : places(right.getFirst());
        for (int place = 0; place < columns.options().size(); place++) {
            var text = row.cell(columns.options().get(place));
            if (!text.isEmpty()) {
                question.option(places.contains(place), text);
            }
        }
        if (places.isEmpty()) {
            right.forEach(question::answer);
        }
    }

    private static List<String> said(List<Integer> columns, Row row) {
        return columns.stream().map(row::cell).filter(text -> !text.isEmpty()).toList();
    }

    /** The places of the options, from 0, that a text such as '1,3' or 'B' names. */
    private static Set<Integer> places(String right) {
        return PLACES.matcher(right).matches()
                ? right.toUpperCase(Locale.ROOT)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(sign -> sign >= 'A' ? sign - 'A' : sign - '1')
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
