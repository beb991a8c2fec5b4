package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.CheckYourself;
import org.casebook.course.lesson.LeadQuestion;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;

/** Reads the section files, {@code NN-slug.md}: front matter between two lines {@code ---}, then the text. */
record SectionReader(CourseFiles files, Markdown markdown, CourseNames names) {

    private static final Pattern FILE_NAME = Pattern.compile("(\\d\\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
    private static final int LONGEST_MINUTES = 60;

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
            names.sections.incomplete();
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
        var file = new MarkdownFile(lines, top);
        if (!file.hasFrontMatter()) {
            top.report("a section begins with its front matter between two lines '---'");
        }
        var body = new SectionBody(slug, markdown, names).read(file.chunks());
        var plainer = new PlainerReader(files, markdown, names).read(slug, top, passages(body));
        if (body.isEmpty() && file.hasFrontMatter()) {
            file.lastOfFrontMatter().report("the section has no text");
        }
        return file.frontMatter().map(front -> {
            var section = new Section(
                    slug,
                    number,
                    markdown.plain(front.get("title")),
                    topic(front.get("topic")),
                    front.get("minutes").integer(1, LONGEST_MINUTES),
                    front.find("background").map(YamlNode::bool).orElse(false),
                    lead(front),
                    front.get("objectives").some().stream().map(markdown::plain).toList(),
                    body,
                    plainer,
                    front.get("check").some().stream().map(this::check).toList());
            front.close();
            return section;
        });
    }

    private static List<Passage> passages(List<Block> body) {
        return body.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList();
    }

    private String topic(YamlNode node) {
        var topic = node.text();
        names.topics.use(topic, node.place());
        return topic;
    }

    /** Both or neither: nobody is asked what the section doesn't answer. */
    private Optional<LeadQuestion> lead(YamlNode front) {
        if (front.find("question").isEmpty() && front.find("answer").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new LeadQuestion(markdown.inline(front.get("question")), markdown.inline(front.get("answer"))));
    }

    private CheckYourself check(YamlNode node) {
        var check = new CheckYourself(
                markdown.inlineWithTerms(node.get("question")), markdown.inlineWithTerms(node.get("answer")));
        node.close();
        return check;
    }
}
