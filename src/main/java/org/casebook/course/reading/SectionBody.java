package org.casebook.course.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.FigurePlace;

/** Reads the text of a section: blocks between empty lines, each a heading, a figure or a passage. */
record SectionBody(String section, Markdown markdown, CourseNames names) {

    private static final Pattern FIGURE = Pattern.compile("!\\[[^]]*]\\(figure:([^)]*)\\)\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#(\\S+)\\s+source=([^}]*)}");

    List<Block> read(List<MarkdownFile.Chunk> chunks) {
        return chunks.stream()
                .flatMap(chunk -> block(chunk.lines(), chunk.begin()).stream())
                .toList();
    }

    private Optional<Block> block(List<String> lines, Place begin) {
        for (int line = 1; line < lines.size(); line++) {
            boolean alone = Headings.is(lines.get(line))
                    || FIGURE.matcher(lines.get(line)).matches();
            if (alone || !isPassageLine(lines.get(line - 1))) {
                begin.below(line).report("put an empty line above this one; blocks are separated by empty lines");
            }
        }
        var first = lines.getFirst();
        var figure = FIGURE.matcher(first);
        if (Headings.is(first)) {
            return Optional.of(Headings.read(first, markdown, begin));
        }
        if (figure.matches()) {
            names.figures.use(figure.group(1), begin);
            names.placedFigures.give(figure.group(1), begin);
            return Optional.of(new FigurePlace(figure.group(1)));
        }
        return passage(lines, begin);
    }

    /** Whether the block may go on below a line. */
    private static boolean isPassageLine(String line) {
        return !Headings.is(line)
                && !isAttributes(line)
                && !FIGURE.matcher(line).matches();
    }

    private static boolean isAttributes(String line) {
        return line.strip().startsWith("{#");
    }

    private Optional<Block> passage(List<String> lines, Place begin) {
        var last = lines.getLast().strip();
        var text = isAttributes(last) ? lines.subList(0, lines.size() - 1) : lines;
        if (text.isEmpty()) {
            begin.report("this line belongs directly under its passage");
            return Optional.empty();
        }
        var id = "";
        var sources = List.<String>of();
        var attributes = ATTRIBUTES.matcher(last);
        if (attributes.matches()) {
            id = attributes.group(1);
            sources = sources(attributes, begin.below(lines.size() - 1));
            names.passages.give(section + "/" + id, begin);
        } else if (isAttributes(last)) {
            begin.below(lines.size() - 1).report("must be of the form {#id source=A1,A2}");
        } else {
            begin.report("the passage lacks its last line {#id source=…}");
        }
        return Optional.of(markdown.passage(id, sources, String.join("\n", text), begin));
    }

    private List<String> sources(Matcher attributes, Place place) {
        if (!YamlNode.isName(attributes.group(1))) {
            place.report("a passage's id must be small letters, digits and single hyphens, not '" + attributes.group(1)
                    + "'");
        }
        return SourcesReader.listed(attributes.group(2), names, place);
    }
}
