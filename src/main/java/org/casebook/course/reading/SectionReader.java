package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.CheckYourself;
import org.casebook.course.lesson.Section;

/** Reads the section files, {@code NN-slug.md}: front matter between two lines {@code ---}, then the text. */
final class SectionReader {

    private static final Pattern FILE_NAME = Pattern.compile("(\\d\\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
    private static final String FENCE = "---";
    private static final int LONGEST_MINUTES = 60;

    private final CourseFiles files;
    private final Markdown markdown;
    private final CourseNames names;

    SectionReader(CourseFiles files, Markdown markdown, CourseNames names) {
        this.files = files;
        this.markdown = markdown;
        this.names = names;
    }

    /**
     * Reads a section, or nothing if there is no telling what it says.
     *
     * @param number its place among the sections, from 1
     */
    Optional<Section> read(Path file, int number) {
        var top = files.top(file);
        var name = FILE_NAME.matcher(CourseFiles.name(file));
        if (!name.matches()) {
            top.report("a section's file must be named NN-slug.md: two digits, then small letters, digits and hyphens");
            names.passages.incomplete();
            return Optional.empty();
        }
        var slug = name.group(2);
        names.sectionNumbers.give(name.group(1), top);
        names.sections.give(slug, top);
        var lines = files.text(file).map(text -> text.lines().toList());
        if (lines.isEmpty()) {
            names.passages.incomplete();
            return Optional.empty();
        }
        return read(slug, number, lines.get(), top);
    }

    private Optional<Section> read(String slug, int number, List<String> lines, Place top) {
        int end = endOfFrontMatter(lines);
        if (end == 0) {
            top.report("a section begins with its front matter between two lines '---'");
        }
        var body = new SectionBody(slug, markdown, names).read(lines, end, top);
        if (body.isEmpty() && end > 0) {
            top.below(end - 1).report("the section has no text");
        }
        if (end == 0) {
            return Optional.empty();
        }
        // The opening line is kept: to YAML it is the start of a document, and so lines keep their numbers.
        return YamlNode.parse(String.join("\n", lines.subList(0, end - 1)), top).map(front -> {
            var section = new Section(
                    slug,
                    number,
                    markdown.plain(front.get("title")),
                    topic(front.get("topic")),
                    front.get("minutes").integer(1, LONGEST_MINUTES),
                    front.get("objectives").some().stream().map(markdown::plain).toList(),
                    body,
                    front.get("check").some().stream().map(this::check).toList());
            front.close();
            return section;
        });
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

    private String topic(YamlNode node) {
        var topic = node.text();
        names.topics.use(topic, node.place());
        return topic;
    }

    private CheckYourself check(YamlNode node) {
        var check = new CheckYourself(
                markdown.inlineWithTerms(node.get("question")), markdown.inlineWithTerms(node.get("answer")));
        node.close();
        return check;
    }
}
