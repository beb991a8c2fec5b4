package org.casebook.course.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Heading;

/** Headings in the text of a Markdown file. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s+(.*?))?\\s*#*\\s*");

    private Headings() {}

    static boolean is(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Reads a line that is a heading. */
    static Heading read(String line, Markdown markdown, Place place) {
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
}
