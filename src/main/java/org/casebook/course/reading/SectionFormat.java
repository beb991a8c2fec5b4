package org.casebook.course.reading;

import org.casebook.course.Course;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.jspecify.annotations.Nullable;

/**
 * The text by which a section is told from what it was before: YAML of one fixed form, with everything that a reader
 * sees of it, its figures included, and not its place in the course.
 */
public final class SectionFormat {

    private SectionFormat() {}

    /** Equal sections with equal figures have equal texts. */
    public static String write(Section section, Course course) {
        var out = new CanonicalYaml();
        out.text("slug", section.slug());
        out.text("title", section.title());
        out.text("topic", section.topic());
        out.word("minutes", section.minutes());
        out.texts("objectives", section.objectives());
        out.list("blocks", section.blocks(), (entry, block) -> block(entry, block, course));
        out.list("check", section.checks(), (entry, check) -> {
            entry.text("question", check.question());
            entry.text("answer", check.answer());
        });
        return out.toString();
    }

    private static void block(CanonicalYaml out, Block block, Course course) {
        switch (block) {
            case Heading(var text) -> out.text("heading", text);
            case Passage passage -> {
                out.text("passage", passage.id());
                out.texts("sources", passage.sources());
                out.text("html", passage.html());
            }
            case FigurePlace(var figure) -> figure(out, course.figure(figure).orElseThrow());
        }
    }

    private static void figure(CanonicalYaml out, Figure figure) {
        out.text("figure", figure.id());
        out.text("title", figure.title());
        out.text("description", figure.description());
        out.texts("sources", figure.sources());
        switch (figure) {
            case Figure.Bars bars -> {
                out.word("stacked", bars.stacked());
                out.text("unit", bars.unit());
                out.texts("series", bars.series());
                out.list("rows", bars.rows(), (entry, row) -> {
                    entry.text("label", row.label());
                    entry.word("values", row.values());
                    optional(entry, "note", row.note());
                });
            }
            case Figure.Timeline timeline ->
                out.list("events", timeline.events(), (entry, event) -> {
                    entry.text("from", event.from());
                    optional(entry, "until", event.until());
                    entry.text("title", event.title());
                    entry.text("text", event.text());
                    entry.texts("sources", event.sources());
                });
        }
    }

    private static void optional(CanonicalYaml out, String key, @Nullable String value) {
        if (value != null) {
            out.text(key, value);
        }
    }
}
