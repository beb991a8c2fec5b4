package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.course.Course;

/** A sound little course in a folder of its own, for tests to spoil. */
final class TinyCourse {

    private static final Path ORIGINAL = Path.of("src/test/resources/tiny-course");

    private final Path folder;

    private TinyCourse(Path folder) {
        this.folder = folder;
    }

    static TinyCourse in(Path folder) {
        try (var files = Files.walk(ORIGINAL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TinyCourse(folder);
    }

    /** Replaces a text that must be there. */
    TinyCourse with(String file, String old, String replacement) {
        var text = text(file);
        assertThat(text).contains(old);
        return with(file, text.replace(old, replacement));
    }

    TinyCourse with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    TinyCourse without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    CourseReader.Result read() {
        return CourseReader.read(folder.resolve("lessons"), folder.resolve("question-bank"));
    }

    /** The course, which must be sound. */
    Course course() {
        return switch (read()) {
            case CourseReader.Result.Sound sound -> sound.course();
            case CourseReader.Result.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    /** The problems, written with the file's place in the course; none if it is sound. */
    List<String> problems() {
        return switch (read()) {
            case CourseReader.Result.Sound _ -> List.of();
            case CourseReader.Result.Broken broken ->
                broken.problems().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList();
        };
    }
}
