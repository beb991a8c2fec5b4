package org.casebook.course.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Course;
import org.casebook.course.reading.ReadingBudget;
import org.casebook.files.FileText;
import org.casebook.files.TableRows;
import org.casebook.files.UnreadableTableException;

/** Reads questions that others wrote. */
public final class QuestionImport {

    /** More than a course could have; larger files have pictures in them. */
    public static final int LARGEST_FILE = 10_000_000;

    private static final String PASTED = "What was pasted";

    private QuestionImport() {}

    /**
     * Reads a file in the format that its name tells. Whatever is wrong with it is an outcome.
     *
     * @param reader whose language is taken of a question that stands in several
     * @return what became of each part of the file, in its order
     */
    public static List<ConversionResult> read(String fileName, byte[] content, Course course, Locale reader) {
        return read(fileName, content, course, reader, new ReadingBudget());
    }

    static List<ConversionResult> read(
            String fileName, byte[] content, Course course, Locale reader, ReadingBudget budget) {
        if (content.length > LARGEST_FILE) {
            return refused(fileName, "The file is larger than " + LARGEST_FILE / 1_000_000 + " MB.");
        }
        var format = ExchangeFormat.of(fileName);
        if (format.isEmpty()) {
            return refused(
                    fileName,
                    "Its name must end with .txt or .gift (GIFT, Aiken or a numbered list), .csv or .xlsx (a table), .xml"
                            + " (Moodle XML) or .yaml (Casebook).");
        }
        if (format.get() == ExchangeFormat.TABLE) {
            return table(fileName, content, course, reader, budget);
        }
        var text = format.get() == ExchangeFormat.MOODLE_XML ? XmlFile.of(content) : FileText.of(content);
        if (text.content().indexOf(0) >= 0) {
            return refused(fileName, "This is no text file in an encoding that can be read. Save it as UTF-8.");
        }
        var outcomes = new ArrayList<ConversionResult>();
        text.note().ifPresent(note -> outcomes.add(new ConversionResult.Note(1, note)));
        outcomes.addAll(
                switch (format.get()) {
                    case MOODLE_XML ->
                        new MoodleXmlReader(course.topics(), reader)
                                .read(text.content().getBytes(StandardCharsets.UTF_8), budget);
                    case YAML -> YamlReader.read(fileName, text.content(), course, budget);
                    case GIFT, AIKEN, TABLE -> plain(text.content(), course, reader, budget);
                });
        return orNone(fileName, outcomes);
    }

    /**
     * Reads what was pasted: a numbered list with a key, Aiken, GIFT, or rows that were copied out of a spreadsheet.
     *
     * @param reader whose language is taken of a question that stands in several
     * @return what became of each part of it, in its order
     */
    public static List<ConversionResult> readPasted(String text, Course course, Locale reader) {
        if (text.length() > LARGEST_FILE) {
            return refused(PASTED, "The text is longer than " + LARGEST_FILE / 1_000_000 + " million letters.");
        }
        var budget = new ReadingBudget();
        return text.lines().limit(1).anyMatch(line -> line.contains("\t"))
                ? table(PASTED, text.getBytes(StandardCharsets.UTF_8), course, reader, budget)
                : orNone(PASTED, plain(text, course, reader, budget));
    }

    private static List<ConversionResult> table(
            String name, byte[] content, Course course, Locale reader, ReadingBudget budget) {
        try {
            return orNone(name, new QuestionTable(course.topics(), reader, budget).read(name, TableRows.of(content)));
        } catch (UnreadableTableException unreadable) {
            return refused(name, String.valueOf(unreadable.getMessage()));
        }
    }

    /** A text's content tells its format. */
    private static List<ConversionResult> plain(String text, Course course, Locale reader, ReadingBudget budget) {
        if (NumberedList.isOne(text) && text.indexOf('{') < 0) {
            return new NumberedList(course.topics(), reader, budget).read(text);
        }
        return AikenReader.isAiken(text)
                ? new AikenReader(course.topics(), reader, budget).read(text)
                : new GiftReader(course.topics(), reader).read(text, budget);
    }

    private static List<ConversionResult> orNone(String name, List<ConversionResult> outcomes) {
        boolean any = outcomes.stream().anyMatch(outcome -> !(outcome instanceof ConversionResult.Note));
        return any ? List.copyOf(outcomes) : refused(name, "There is no question in it.");
    }

    private static List<ConversionResult> refused(String fileName, String why) {
        return List.of(new ConversionResult.Refused(1, fileName, why));
    }
}
