package org.casebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Question;
import org.casebook.course.reading.CourseReader;
import org.junit.jupiter.api.Test;

/** The course can be replaced by another: the program says nothing of what it is about. */
class NothingKnowsTheCourseTest {

    private static final List<Path> PROGRAM =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources"), Path.of("frontend"), Path.of("casebook"));

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|js|css|sql|properties|html)|casebook");

    private static final String A_KIND_OF_FIGURE = "timeline";

    /** Words that only this course can be about, beside the people and institutions in its glossary. */
    private static final List<String> WORDS = List.of(
            "kulak", "00447", "44/21", "nkvd", "troika", "soviet", "stalin", "quotas?\\b", "dekulak", "show trial");

    private final Course course =
            ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();

    @Test
    void noWordOfTheSubjectIsInTheProgram() throws IOException {
        var names = course.glossary().stream()
                .filter(term -> term.kind() != Term.Kind.TERM)
                .map(Term::term)
                .map(Pattern::quote);
        var words = Stream.concat(WORDS.stream(), names).collect(Collectors.joining("|", "(?i)\\b(", ")"));

        assertThat(linesWith(words)).isEmpty();
    }

    /** Common words, such as a topic called 'context', betray it only where a program would compare with them. */
    @Test
    void noIdOfTheCourseIsATextInTheProgram() throws IOException {
        var ids = Stream.of(
                        Stream.of(course.id()),
                        course.topics().stream().map(Topic::id),
                        course.sections().stream().map(Section::slug),
                        course.figures().stream().map(Figure::id).filter(id -> !id.equals(A_KIND_OF_FIGURE)),
                        course.questions().stream().map(Question::id))
                .flatMap(names -> names)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "[\"'](", ")[\"']"));

        assertThat(linesWith(ids)).isEmpty();
    }

    private static List<String> linesWith(String pattern) throws IOException {
        var compiled = Pattern.compile(pattern);
        var found = new ArrayList<String>();
        for (var part : PROGRAM) {
            try (var files = Files.walk(part)) {
                files.filter(file -> TEXT.matcher(file.toString()).matches())
                        .flatMap(NothingKnowsTheCourseTest::lines)
                        .filter(line -> compiled.matcher(line).find())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file + ": " + line.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
