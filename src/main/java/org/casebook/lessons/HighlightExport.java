package org.casebook.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.casebook.base.SafeCsv;
import org.casebook.course.Course;
import org.casebook.course.lesson.Words;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** One's own highlights and notes as files. */
@Component
public class HighlightExport {

    /** They mean something in Markdown, wherever they stand. */
    private static final String MARKDOWN = "\\`*_[]<>#";

    private static final String PLAINER = "It stands in the plainer words.";
    private static final String CHANGED = "The text has changed since.";

    private final Highlights highlights;
    private final Course course;

    HighlightExport(Highlights highlights, Course course) {
        this.highlights = highlights;
        this.course = course;
    }

    /** A text that any program shows, by section, in Markdown. */
    public byte[] markdown(Actor actor) {
        var text = new StringBuilder("# My notes: " + course.title() + "\n");
        var section = "";
        for (var each : highlights.all(actor)) {
            if (!each.place().section().equals(section)) {
                section = each.place().section();
                text.append("\n## ").append(escaped(title(section))).append('\n');
            }
            text.append("\n> ").append(escaped(each.quote())).append('\n');
            if (!each.note().isEmpty()) {
                text.append('\n')
                        .append(each.note()
                                .lines()
                                .map(HighlightExport::escaped)
                                .collect(Collectors.joining("  \n")))
                        .append('\n');
            }
            text.append("\n(")
                    .append(each.colour().word())
                    .append(remark(each).isEmpty() ? "" : ". " + remark(each))
                    .append(")\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A table. */
    public byte[] csv(Actor actor) {
        var bytes = new ByteArrayOutputStream();
        try (var table = SafeCsv.forSpreadsheets(bytes)) {
            table.row("section", "passage", "quote", "note", "colour", "made", "remark");
            for (var each : highlights.all(actor)) {
                table.row(
                        title(each.place().section()),
                        each.place().passage(),
                        each.quote(),
                        each.note(),
                        each.colour().word(),
                        each.madeAt().toString(),
                        remark(each));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String remark(KeptHighlight kept) {
        return kept.isLost() ? CHANGED : kept.words() == Words.PLAINER ? PLAINER : "";
    }

    /** What a section is called, or was called in addresses if the course has it no more. */
    private String title(String slug) {
        return course.section(slug)
                .map(section -> section.number() + ". " + section.title())
                .orElse(slug);
    }

    private static String escaped(String line) {
        return line.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> MARKDOWN.contains(letter) ? "\\" + letter : letter)
                .collect(Collectors.joining());
    }
}
