package org.casebook.course.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casebook.course.Course;
import org.casebook.course.exchange.ConversionResult.Aside;
import org.casebook.course.exchange.ConversionResult.Refused;
import org.casebook.course.exchange.ConversionResult.Taken;
import org.casebook.course.reading.CourseReader;

/** The little course, and short ways to read files into it. */
final class Tiny {

    private static final Path FOLDER = Path.of("src/test/resources/tiny-course");
    private static final Path FILES = Path.of("src/test/resources/exchange");

    static final Course COURSE = read(FOLDER);
    static final Course SHIPPED = read(Path.of("."));

    private Tiny() {}

    private static Course read(Path folder) {
        return ((CourseReader.Result.Sound)
                        CourseReader.read(folder.resolve("lessons"), folder.resolve("question-bank")))
                .course();
    }

    static List<ConversionResult> file(String name) {
        return file(name, Locale.ENGLISH);
    }

    static List<ConversionResult> file(String name, Locale reader) {
        try {
            return QuestionImport.read(name, Files.readAllBytes(FILES.resolve(name)), COURSE, reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<ConversionResult> text(String name, String content) {
        return QuestionImport.read(name, content.getBytes(StandardCharsets.UTF_8), COURSE, Locale.ENGLISH);
    }

    static Taken taken(List<ConversionResult> outcomes, String name) {
        return outcomes.stream()
                .filter(Taken.class::isInstance)
                .map(Taken.class::cast)
                .filter(taken -> taken.draft().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + outcomes));
    }

    /** What was refused, each with its line and name. */
    static List<String> refused(List<ConversionResult> outcomes) {
        return outcomes.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(refused -> refused.line() + " " + refused.name() + ": " + refused.why())
                .toList();
    }

    static List<String> asides(List<ConversionResult> outcomes) {
        return outcomes.stream()
                .filter(Aside.class::isInstance)
                .map(Aside.class::cast)
                .map(aside -> aside.line() + " " + aside.what())
                .toList();
    }
}
