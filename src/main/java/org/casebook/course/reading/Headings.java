package org.casebook.course.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.lesson.Heading;

/** Headings in the text of a Markdown file. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})#*+(?:\\s(.*))?+");

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
        var text = withoutEnd(Optional.ofNullable(heading.group(2)).orElse(""));
        if (text.isEmpty()) {
            place.report("the heading is empty");
        }
        return new Heading(markdown.plain(text, place));
    }

    /** A heading may end with as many marks as anyone likes. */
    private static String withoutEnd(String text) {
        int end = text.stripTrailing().length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
