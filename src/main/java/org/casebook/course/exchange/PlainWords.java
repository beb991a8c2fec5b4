package org.casebook.course.exchange;

import org.jsoup.Jsoup;

/** A question's inline HTML as foreign formats take it. */
final class PlainWords {

    private PlainWords() {}

    /** HTML with quotation marks as they are, on one line: only in attributes would they need to be escaped. */
    static String html(String inline) {
        return inline.replace("&quot;", "\"").replace('\n', ' ');
    }

    /** The words without markup. */
    static String text(String inline) {
        return Jsoup.parseBodyFragment(inline).body().text();
    }
}
