package org.casebook.course.reading;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Section;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.writing.WritingTask;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts that the application keeps of questions, drafts, sections and writing tasks: JSON with the components of their records, in
 * their order. Equal records have equal texts, so that the text's hash names a version.
 */
public final class StoredForm {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Question.class, OfAKind.class)
            .registerSubtypes(Arrays.stream(QuestionKind.values())
                    .map(kind -> new NamedType(kind.type(), kind.written()))
                    .toArray(NamedType[]::new))
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface OfAKind {}

    private StoredForm() {}

    /** A writing task as it is given out; {@link #writingTask} gives an equal one back. */
    public static String of(WritingTask task) {
        return JSON.writeValueAsString(task);
    }

    /** @throws IllegalArgumentException if the text is not of this form */
    public static WritingTask writingTask(String text) {
        return read(text, WritingTask.class);
    }

    /** Everything that defines the question; {@link #question} gives an equal one back. */
    public static String of(Question question) {
        return JSON.writeValueAsString(question);
    }

    /** A draft as it was typed; {@link #draft} gives an equal one back. */
    public static String of(Draft draft) {
        return JSON.writeValueAsString(draft);
    }

    /** What a reader sees of a section, its figures included; not its place in the course. It is never read. */
    public static String of(Section section, Course course) {
        ObjectNode shown = JSON.valueToTree(section);
        shown.remove("number");
        shown.remove("background");
        shown.set(
                "figures",
                JSON.valueToTree(section.blocks().stream()
                        .filter(FigurePlace.class::isInstance)
                        .map(block ->
                                course.figure(((FigurePlace) block).figure()).orElseThrow())
                        .toList()));
        return JSON.writeValueAsString(shown);
    }

    /**
     * Reads a question, without looking whether it is fit to be asked: rules may grow stricter.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static Question question(String text) {
        return read(text, Question.class);
    }

    /** @throws IllegalArgumentException if the text is not of this form */
    public static Draft draft(String text) {
        return read(text, Draft.class);
    }

    /** The text of the same question or draft on a topic that has another id now. */
    public static String withTopic(String text, String topic) {
        var tree = read(text, JsonNode.class);
        ((ObjectNode) tree.findParent("topic")).put("topic", topic);
        return JSON.writeValueAsString(tree);
    }

    /** The SHA-256 of a text, in hexadecimal: names a version by its content. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException other) {
            throw new IllegalArgumentException(other.getMessage(), other);
        }
    }
}
