package org.casebook.course.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.CoursePage;

/** Reads a page beside the sections: a title between two lines {@code ---}, then headings and blocks of text. */
record PageReader(CourseFiles files, Markdown markdown, CourseNames names) {

    private static final Pattern SOURCES = Pattern.compile("\\{source=([^}]*)}");

    /** Reads a page, or nothing if there is no telling what it says. */
    Optional<CoursePage> read(Path path) {
        var top = files.top(path);
        return files.text(path)
                .flatMap(text -> read(new MarkdownFile(text.lines().toList(), top), top));
    }

    private Optional<CoursePage> read(MarkdownFile file, Place top) {
        if (!file.hasFrontMatter()) {
            top.report("a page begins with its title between two lines '---'");
            return Optional.empty();
        }
        var parts = file.chunks().stream().map(this::part).toList();
        if (parts.isEmpty()) {
            file.lastOfFrontMatter().report("the page has no text");
        }
        return file.frontMatter().map(front -> {
            var page = new CoursePage(markdown.plain(front.get("title")), parts);
            front.close();
            return page;
        });
    }

    private CoursePage.Part part(MarkdownFile.Chunk chunk) {
        var lines = chunk.lines();
        for (int line = 1; line < lines.size(); line++) {
            if (Headings.is(lines.get(line)) || Headings.is(lines.get(line - 1))) {
                chunk.begin()
                        .below(line)
                        .report("put an empty line above this one; blocks are separated by empty lines");
            }
        }
        return Headings.is(lines.getFirst())
                ? Headings.read(lines.getFirst(), markdown, chunk.begin())
                : text(lines, chunk.begin());
    }

    private CoursePage.Text text(List<String> lines, Place begin) {
        var last = lines.getLast().strip();
        if (!last.startsWith("{")) {
            return new CoursePage.Text(markdown.pageBlock(String.join("\n", lines), begin), List.of());
        }
        var place = begin.below(lines.size() - 1);
        var written = SOURCES.matcher(last);
        var sources = List.<String>of();
        if (written.matches()) {
            sources = SourcesReader.listed(written.group(1), names, place);
        } else {
            place.report(
                    "must be of the form {source=A1,A2}; no question rests on a page, so that nothing needs an id");
        }
        if (lines.size() == 1) {
            place.report("this line belongs directly under its text");
        }
        var text = String.join("\n", lines.subList(0, lines.size() - 1));
        return new CoursePage.Text(markdown.pageBlock(text, begin), sources);
    }
}
