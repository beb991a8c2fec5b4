package org.casebook.course.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Heading;

/** Reads the text of a section: blocks between empty lines, each a heading, a figure or a passage. */
final class SectionBody {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*?))?\\s*#*\\s*");
    private static final Pattern FIGURE = Pattern.compile("!\\[[^]]*]\\(figure:([^)]*)\\)\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#(\\S+)\\s+source=([^}]*)}");

    private final String section;
    private final Markdown markdown;
    private final CourseNames names;

    SectionBody(String section, Markdown markdown, CourseNames names) {
        this.section = section;
        this.markdown = markdown;
        this.names = names;
    }

    /** Reads the lines from the given one, counted from 0. */
    List<Block> read(List<String> lines, int from, Place top) {
        var blocks = new ArrayList<Block>();
        int begin = from;
        for (int line = from; line <= lines.size(); line++) {
            if (line == lines.size() || lines.get(line).isBlank()) {
                if (begin < line) {
                    block(lines.subList(begin, line), top.below(begin)).ifPresent(blocks::add);
                }
                begin = line + 1;
            }
        }
        return blocks;
    }

    private Optional<Block> block(List<String> lines, Place begin) {
        for (int line = 1; line < lines.size(); line++) {
            boolean alone = isHeading(lines.get(line))
                    || FIGURE.matcher(lines.get(line)).matches();
            if (alone || !isPassageLine(lines.get(line - 1))) {
                begin.below(line).report("put an empty line above this one; blocks are separated by empty lines");
            }
        }
        var first = lines.getFirst();
        var figure = FIGURE.matcher(first);
        if (isHeading(first)) {
            return Optional.of(heading(first, begin));
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
        return !isHeading(line) && !isAttributes(line) && !FIGURE.matcher(line).matches();
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    private static boolean isAttributes(String line) {
        return line.strip().startsWith("{#");
    }

    private Heading heading(String line, Place place) {
        var heading = HEADING.matcher(line);
        if (heading.matches() && heading.group(1).length() != 2) {
            place.report("a heading inside a section begins with '## '");
        }
        var text = Optional.ofNullable(heading.group(2)).orElse("").strip();
        if (text.isEmpty()) {
            place.report("the heading is empty");
        }
        return new Heading(markdown.plain(text, place));
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
        var sources = Stream.of(attributes.group(2).split(","))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .toList();
        if (sources.isEmpty()) {
            place.report("'source' must name at least one paragraph of the case study");
        }
        sources.forEach(source -> names.paragraphs.use(source, place));
        return sources;
    }
}
