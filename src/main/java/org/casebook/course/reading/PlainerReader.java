package org.casebook.course.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Passage;

/**
 * Reads the passages of a section in plainer words, {@code plain/slug.md}: each passage under its id. Headings, figures
 * and what a passage rests on are those of the section.
 */
record PlainerReader(CourseFiles files, Markdown markdown, CourseNames names) {

    static final String FOLDER = "plain";

    private static final String ENDING = ".md";
    private static final Pattern ID = Pattern.compile("\\{#(\\S+)}");

    /** The slug that a file's name says, or nothing if it is none. */
    static Optional<String> slug(Path file) {
        var name = CourseFiles.name(file);
        return Optional.of(name)
                .filter(each -> each.endsWith(ENDING))
                .map(each -> each.substring(0, each.length() - ENDING.length()))
                .filter(YamlNode::isName);
    }

    /**
     * The passages in plainer words, in the section's order; none if there is no such file.
     *
     * @param section the section's own file
     */
    List<Passage> read(String slug, Place section, List<Passage> usual) {
        var file = Objects.requireNonNull(section.file().getParent())
                .resolve(FOLDER)
                .resolve(slug + ENDING);
        if (!Files.exists(file)) {
            return List.of();
        }
        var top = files.top(file);
        return files.text(file)
                .map(text -> read(slug, new MarkdownFile(text.lines().toList(), top), top, usual))
                .orElse(List.of());
    }

    private List<Passage> read(String slug, MarkdownFile file, Place top, List<Passage> usual) {
        if (file.hasFrontMatter()) {
            top.report("there are passages only here; the section's own file has the front matter");
        }
        var plainer = new ArrayList<Passage>();
        for (var chunk : file.chunks()) {
            passage(slug, chunk, usual).ifPresent(plainer::add);
        }
        var ids = plainer.stream().map(Passage::id).toList();
        var all = usual.stream().map(Passage::id).filter(id -> !id.isEmpty()).toList();
        all.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> top.report("passage '" + id + "' of the section is missing here"));
        if (ids.size() == all.size() && ids.containsAll(all) && !ids.equals(all)) {
            top.report("the passages don't stand in the order of the section");
        }
        return plainer;
    }

    private Optional<Passage> passage(String slug, MarkdownFile.Chunk chunk, List<Passage> usual) {
        var lines = chunk.lines();
        var begin = chunk.begin();
        if (lines.stream().anyMatch(Headings::is)) {
            begin.report("a heading can't stand here: those of the section's own file are shown");
            return Optional.empty();
        }
        var last = begin.below(lines.size() - 1);
        var attributes = ID.matcher(lines.getLast().strip());
        if (lines.size() < 2 || !attributes.matches()) {
            last.report("a passage ends with a line {#id}; what it rests on, the section's own file says");
            return Optional.empty();
        }
        var id = attributes.group(1);
        names.plainerPassages.give(slug + "/" + id, begin);
        var same = usual.stream().filter(passage -> passage.id().equals(id)).findFirst();
        if (same.isEmpty()) {
            last.report("the section has no passage '" + id + "'"
                    + Nearest.hint(id, usual.stream().map(Passage::id).toList()));
        }
        var text = String.join("\n", lines.subList(0, lines.size() - 1));
        return same.map(passage -> markdown.passage(id, passage.sources(), text, begin));
    }
}
