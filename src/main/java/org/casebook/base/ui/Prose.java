package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Paragraph;
import org.jsoup.Jsoup;

/** Text of the course on a page. The course's reader has made its HTML safe. */
public final class Prose {

    private Prose() {}

    /** Inline HTML as part of a line. */
    public static Html inline(String html) {
        return new Html("<span>" + html + "</span>");
    }

    /** Inline HTML as a paragraph of its own. */
    public static Html paragraph(String html) {
        return new Html("<p>" + html + "</p>");
    }

    /** One block element of HTML. */
    public static Html block(String html) {
        return new Html(html);
    }

    /** The words of inline HTML, for places that take plain text. */
    public static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** Plain text as a quiet remark. */
    public static Component note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
