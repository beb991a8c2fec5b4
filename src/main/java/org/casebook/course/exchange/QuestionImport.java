package org.casebook.course.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
     * @return what became of each part of the file, in its order
     */
    public static List<Outcome> read(String fileName, byte[] content, Course course) {
        return read(fileName, content, course, new ReadingBudget());
    }

    static List<Outcome> read(String fileName, byte[] content, Course course, ReadingBudget budget) {
        if (content.length > LARGEST_FILE) {
            return refused(fileName, "The file is larger than " + LARGEST_FILE / 1_000_000 + " MB.");
        }
        var format = ExchangeFormat.of(fileName);
        if (format.isEmpty()) {
            return refused(
                    fileName, "Its name must end with .txt or .gift (GIFT), .xml (Moodle XML) or .yaml (Casebook).");
        }
        var outcomes =
                switch (format.get()) {
                    case MOODLE_XML -> new MoodleXmlReader(course.topics()).read(content, budget);
                    case GIFT, YAML -> text(format.get(), fileName, content, course, budget);
                };
        return outcomes.isEmpty() ? refused(fileName, "There is no question in the file.") : List.copyOf(outcomes);
    }

    private static List<Outcome> text(
            ExchangeFormat format, String fileName, byte[] content, Course course, ReadingBudget budget) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException _) {
            return refused(fileName, "The file is not in UTF-8. Save it in that encoding and try again.");
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return format == ExchangeFormat.GIFT
                ? new GiftReader(course.topics()).read(plain, budget)
                : YamlReader.read(fileName, plain, course, budget);
    }

    private static List<Outcome> refused(String fileName, String why) {
        return List.of(new Outcome.Refused(1, fileName, why));
    }
}
