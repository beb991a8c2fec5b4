package org.casebook.course.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Course;
import org.casebook.course.reading.ReadingBudget;

/** Reads questions that others wrote. */
public final class QuestionImport {

    /** More than a course could have; larger files have pictures in them. */
    public static final int LARGEST_FILE = 10_000_000;

    private QuestionImport() {}

    /**
     * Reads a file in the format that its name tells. Whatever is wrong with it is an outcome.
     *
     * @param reader whose language is taken of a question that stands in several
     * @return what became of each part of the file, in its order
     */
    public static List<Outcome> read(String fileName, byte[] content, Course course, Locale reader) {
        return read(fileName, content, course, reader, new ReadingBudget());
    }

    static List<Outcome> read(String fileName, byte[] content, Course course, Locale reader, ReadingBudget budget) {
        if (content.length > LARGEST_FILE) {
            return refused(fileName, "The file is larger than " + LARGEST_FILE / 1_000_000 + " MB.");
        }
        var format = ExchangeFormat.of(fileName);
        if (format.isEmpty()) {
            return refused(
                    fileName,
                    "Its name must end with .txt or .gift (GIFT or Aiken), .xml (Moodle XML) or .yaml (Casebook).");
        }
        var text = format.get() == ExchangeFormat.MOODLE_XML ? XmlFile.of(content) : FileText.of(content);
        if (text.content().indexOf(0) >= 0) {
            return refused(fileName, "This is no text file in an encoding that can be read. Save it as UTF-8.");
        }
        var outcomes = new ArrayList<Outcome>();
        text.note().ifPresent(note -> outcomes.add(new Outcome.Note(1, note)));
        var read =
                switch (format.get()) {
                    case MOODLE_XML ->
                        new MoodleXmlReader(course.topics(), reader)
                                .read(text.content().getBytes(StandardCharsets.UTF_8), budget);
                    case YAML -> YamlReader.read(fileName, text.content(), course, budget);
                    case GIFT, AIKEN ->
                        AikenReader.isAiken(text.content())
                                ? new AikenReader(course.topics(), reader, budget).read(text.content())
                                : new GiftReader(course.topics(), reader).read(text.content(), budget);
                };
        outcomes.addAll(read.isEmpty() ? refused(fileName, "There is no question in the file.") : read);
        return List.copyOf(outcomes);
    }

    private static List<Outcome> refused(String fileName, String why) {
        return List.of(new Outcome.Refused(1, fileName, why));
    }
}
