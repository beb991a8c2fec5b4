package org.casebook.course.reading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads files and folders; what can't be read is a problem of its first line. */
final class CourseFiles {

    /** Only these are taken for content, so that a licence or an image beside it does no harm. */
    private static final Pattern CONTENT = Pattern.compile("[^.].*\\.(md|yaml|yml)");

    private final Problems problems;

    CourseFiles(Problems problems) {
        this.problems = problems;
    }

    Place top(Path file) {
        return new Place(problems, file, 1);
    }

    Optional<String> text(Path file) {
        try {
            var text = Files.readString(file);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException _) {
            top(file).report("the file is missing");
        } catch (CharacterCodingException _) {
            top(file).report("the file is not UTF-8 text");
        } catch (IOException failure) {
            top(file).report("the file can't be read: " + failure.getMessage());
        }
        return Optional.empty();
    }

    Optional<YamlNode> yaml(Path file) {
        return text(file).flatMap(text -> YamlNode.parse(text, top(file)));
    }

    /** The content files in a folder, by name. */
    List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            top(folder).report("the folder is missing");
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> CONTENT.matcher(name(file)).matches())
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            top(folder).report("the folder can't be read: " + failure.getMessage());
            return List.of();
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The file's name without {@code .yaml}, or nothing if it is called otherwise or isn't a name. */
    static Optional<String> yamlName(Path file) {
        var name = name(file);
        return Optional.of(name)
                .filter(n -> n.endsWith(".yaml"))
                .map(n -> n.substring(0, n.length() - ".yaml".length()))
                .filter(YamlNode::isName);
    }
}
