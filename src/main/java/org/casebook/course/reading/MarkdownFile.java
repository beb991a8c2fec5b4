package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown file's two parts: front matter between two lines {@code ---}, and blocks between empty lines. */
final class MarkdownFile {

    /** Lines without an empty one among them, and the place of the first. */
    record Chunk(List<String> lines, Place begin) {}

    private static final String FENCE = "---";

    private final List<String> lines;
    private final Place top;
    private final int end;

    MarkdownFile(List<String> lines, Place top) {
        this.lines = lines;
        this.top = top;
        this.end = endOfFrontMatter(lines);
    }

    boolean hasFrontMatter() {
        return end > 0;
    }

    /** The line that closes the front matter. */
    Place lastOfFrontMatter() {
        return top.below(end - 1);
    }

    /** The front matter, if there is any and it is YAML. */
    Optional<YamlNode> frontMatter() {
        // The opening line is kept: to YAML it is the start of a document, and so lines keep their numbers.
        return hasFrontMatter() ? YamlNode.parse(String.join("\n", lines.subList(0, end - 1)), top) : Optional.empty();
    }

    /** The blocks below the front matter. */
    List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        int begin = end;
        for (int line = end; line <= lines.size(); line++) {
            if (line == lines.size() || lines.get(line).isBlank()) {
                if (begin < line) {
                    chunks.add(new Chunk(lines.subList(begin, line), top.below(begin)));
                }
                begin = line + 1;
            }
        }
        return chunks;
    }

    /** How many lines the front matter takes with its fences, or 0 if there is none. */
    private static int endOfFrontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return 0;
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).strip().equals(FENCE)) {
                return line + 1;
            }
        }
        return 0;
    }
}
