package org.casebook.course.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.Goal;
import org.casebook.course.question.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas by which editors complete a course's files say what its reader says. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("docs/schema");
    private static final Path TINY = Path.of("src/test/resources/tiny-course");

    static List<Path> files() throws IOException {
        try (var shipped = Files.walk(Path.of("lessons"));
                var bank = Files.walk(Path.of("question-bank"));
                var tiny = Files.walk(TINY)) {
            return Stream.of(shipped, bank, tiny)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFollowsItsSchema(Path file) throws IOException {
        assertThat(errors(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedFileNamesItsSchema(Path file) throws IOException {
        if (file.startsWith(TINY)) {
            return; // its tests count lines
        }
        var schema = file.getParent().relativize(SCHEMAS.resolve(schemaOf(file) + ".schema.json"));

        assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=" + schema + "\n");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        lessons/course.yaml          | nearly: 0.6              | nearly: 60
        lessons/course.yaml          | topics:                  | topic:
        lessons/course.yaml          | name: Method             | formerly: The map
        lessons/course.yaml          | reason-words: 3          | reason-words: 0
        lessons/course.yaml          | kinds: 3                 | kind: 3
        lessons/course.yaml          | url: https://example.org | url: example.org
        lessons/sources.yaml         | paragraphs:              | paragraph:
        lessons/sources.yaml         | mark: Farr               | name: Farr
        lessons/sources.yaml         | place: page 3            | page: 3
        lessons/glossary.yaml        | kind: person             | kind: human
        lessons/figures/days.yaml    | from: 1854-08-31         | from: 31 August
        lessons/figures/deaths.yaml  | values: [3, 4]           | values: [3, many]
        lessons/figures/deaths.yaml  | kind: stacked-bars       | kind: pie
        lessons/writing/where-it-began.yaml | least: 6          | few: 6
        lessons/writing/where-it-began.yaml | level: high       | level: best
        lessons/writing/where-it-began.yaml | minutes: 20       | minutes: 0
        lessons/writing/where-it-began.yaml | [None, With a limit] | [None]
        lessons/writing/where-it-began.yaml | sources: [P1, farr-1] | source: P1
        question-bank/outbreak.yaml  | kind: short-text         | kind: essay
        question-bank/outbreak.yaml  | difficulty: 1            | difficulty: 6
        question-bank/outbreak.yaml  | level: understand        | level: know
        question-bank/outbreak.yaml  | stem: What was counted?  | colour: red
        question-bank/outbreak.yaml  | why: It is near, but had no such pump. | correct: true
        question-bank/outbreak.yaml  | why: It is further north. | correct: false
        question-bank/outbreak.yaml  | the-pump/counted         | the-pump
        question-bank/method.yaml    | tolerance: 1             | tolerance: -1
        question-bank/method.yaml    | note: 31 August          | why: 31 August
        """)
    void aBrokenFileIsRefused(String file, String old, String replacement) throws IOException {
        var text = Files.readString(TINY.resolve(file));
        assertThat(text).contains(old);
        var broken = text.replaceFirst(Pattern.quote(old), replacement);

        assertThat(errors(schemaOf(TINY.resolve(file)), broken)).isNotEmpty();
    }

    @Test
    void theGoalsOfTheSchemaAreTheGoals() throws IOException {
        var goals = json("course").at("/properties/quality/properties");

        assertThat(goals.propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Goal.values()).map(Goal::key).toList());
        for (var goal : Goal.values()) {
            var written = goals.get(goal.key());
            assertThat(written.get("default").asDouble()).isEqualTo(goal.standard());
            assertThat(written.get("minimum").asDouble()).isEqualTo(goal.least());
            assertThat(written.get("maximum").asDouble()).isEqualTo(goal.most());
        }
    }

    @Test
    void questionsOfSetsAreQuestions() throws IOException {
        var ofSets = json("question-set").get("$defs");

        json("question-bank").get("$defs").forEachEntry((name, shape) -> assertThat(ofSets.get(name))
                .isEqualTo(shape));
    }

    @Test
    void theKindsOfTheSchemaAreTheKinds() throws IOException {
        assertThat(json("question-bank").at("/$defs/kind/enum"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(Arrays.stream(QuestionKind.values())
                        .map(QuestionKind::written)
                        .toList());
    }

    private static String schemaOf(Path file) {
        var folder = file.getParent().getFileName().toString();
        return switch (folder) {
            case "figures" -> "figure";
            case "question-bank" -> "question-bank";
            case "sets" -> "question-set";
            case "writing" -> "writing-task";
            default -> file.getFileName().toString().replace(".yaml", "");
        };
    }

    private static List<String> errors(String schema, String yaml) throws IOException {
        return schema(schema).validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json(name));
    }

    private static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }
}
