package org.casebook.course.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.course.lesson.Sources;

/** Reads {@code sources.yaml}, and the {@code sources} of everything that rests on a paragraph. */
record SourcesReader(Markdown markdown, CourseNames names) {

    private static final Pattern PARAGRAPH = Pattern.compile("[A-Za-z0-9]++([.-][A-Za-z0-9]++)*+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    Sources read(YamlNode file) {
        var citation = markdown.plain(file.get("citation"));
        var url = url(file);
        var paragraphs =
                file.get("paragraphs").some().stream().map(this::paragraph).toList();
        var works = file.get("works").items().stream().map(this::work).toList();
        var others = file.find("others").map(YamlNode::some).orElse(List.of()).stream()
                .map(this::other)
                .toList();
        file.close();
        return new Sources(citation, url, paragraphs, works, others);
    }

    /** A {@code url} that a page may link to. */
    static String url(YamlNode node) {
        return address(node.get("url"));
    }

    private static String address(YamlNode url) {
        if (!url.text().isEmpty() && !WEB_ADDRESS.matcher(url.text()).matches()) {
            url.report("'url' must be an address that begins with http:// or https://");
        }
        return url.text();
    }

    /** The paragraphs that something rests on, at least one. */
    List<String> of(YamlNode node) {
        return node.get("sources").some().stream().map(this::use).toList();
    }

    /** The paragraphs that the last line of a block names, at least one. */
    static List<String> listed(String written, CourseNames names, Place place) {
        var sources = Stream.of(written.split(","))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .toList();
        if (sources.isEmpty()) {
            place.report("'source' must name at least one paragraph of the case study");
        }
        sources.forEach(source -> names.paragraphs.use(source, place));
        return sources;
    }

    private String use(YamlNode node) {
        var paragraph = node.text();
        names.paragraphs.use(paragraph, node.place());
        return paragraph;
    }

    private Sources.Paragraph paragraph(YamlNode node) {
        var paragraph = new Sources.Paragraph(id(node), markdown.plain(node.get("about")));
        node.close();
        return paragraph;
    }

    private String id(YamlNode node) {
        var id = node.get("id").text();
        if (!id.isEmpty() && !PARAGRAPH.matcher(id).matches()) {
            node.report("a paragraph's id is letters and digits, such as A5a, not '" + id + "'");
        }
        names.paragraphs.give(id, node.place());
        return id;
    }

    /** A source beside the case study. What rests on one of its places names it as it names a paragraph. */
    private Sources.Other other(YamlNode node) {
        var mark = markdown.plain(node.get("mark"));
        names.marks.give(mark, node.place());
        var other = new Sources.Other(
                mark,
                markdown.plain(node.get("title")),
                node.find("url").map(SourcesReader::address).orElse(null),
                node.get("places").some().stream().map(this::place).toList());
        node.close();
        return other;
    }

    private Sources.Place place(YamlNode node) {
        var place = new Sources.Place(id(node), markdown.plain(node.get("place")), markdown.plain(node.get("about")));
        node.close();
        return place;
    }

    private Sources.Work work(YamlNode node) {
        var work = new Sources.Work(markdown.plain(node.get("reference")), markdown.plain(node.get("about")), of(node));
        node.close();
        return work;
    }
}
