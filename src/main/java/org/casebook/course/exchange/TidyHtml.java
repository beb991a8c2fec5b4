package org.casebook.course.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Inline HTML with white space as a browser shows it, none of it at the edges of what is emphasised, and no marks around
 * nothing. One pass: a space and the begin of a mark wait for the word after them.
 */
final class TidyHtml {

    private static final String CODE = "<code>";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> begun = new ArrayDeque<>();
    private boolean space;

    private TidyHtml() {}

    /** @param html in which every < begins a tag without attributes */
    static String of(CharSequence html) {
        var tidy = new TidyHtml();
        var text = html.toString();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<') {
                int end = text.indexOf('>', at);
                tidy.tag(text.substring(at, end + 1));
                at = end;
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                tidy.space();
            } else {
                tidy.word(c);
            }
        }
        return tidy.out.toString();
    }

    /** In code it belongs to it. */
    private void space() {
        if (CODE.equals(begun.peekLast())) {
            begun.removeLast();
            begun.addLast(CODE + " ");
        } else if (begun.isEmpty() || !begun.getLast().startsWith(CODE)) {
            space = true;
        }
    }

    private void tag(String tag) {
        if (!tag.startsWith("</")) {
            begun.addLast(tag);
        } else if (!begun.isEmpty()) {
            space |= begun.removeLast().endsWith(" ");
        } else {
            if (tag.equals("</code>") && space) {
                out.append(' ');
                space = false;
            }
            out.append(tag);
        }
    }

    private void word(char c) {
        if (space && !out.isEmpty()) {
            out.append(' ');
        }
        space = false;
        begun.forEach(out::append);
        begun.clear();
        out.append(c);
    }
}
