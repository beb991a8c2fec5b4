package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Text of the course on a page. The course's reader has made its HTML safe; as stored text also comes out of older
 * versions, backups and other databases, whatever isn't a course's markup is left out here once more.
 * What a course says of its own sentences is set as {@link CourseMarks}.
 */
public final class Prose {

    private static final Pattern LESSON = Pattern.compile("lessons/[a-z0-9-]+");

    private static final Safelist MARKUP = new Safelist() {
        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            return super.isSafeAttribute(tag, element, attribute)
                    && (!attribute.getKey().equals("href")
                            || LESSON.matcher(attribute.getValue()).matches());
        }
    }.addTags("p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "br", "button", "a")
            .addAttributes("ol", "start")
            .addAttributes("button", "type", "class", "popovertarget")
            .addAttributes("a", "href", "router-link");

    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private Prose() {}

    /** Inline HTML as part of a line, maybe of a button's or a label's: in it the course's marks can't be opened. */
    public static Html inline(String html) {
        return new Html("<span>" + safe(html, false) + "</span>");
    }

    /** Inline HTML as a paragraph of its own. */
    public static Html paragraph(String html) {
        return new Html("<p>" + safe(html, true) + "</p>");
    }

    /** One block element of HTML. */
    public static Html block(String html) {
        return new Html(safe(html, true));
    }

    /** What was built of elements and texts, never out of HTML; for more than components could be sent of. */
    public static Html built(Element element) {
        return new Html(element.outerHtml());
    }

    /** The words of inline HTML, for places that take plain text. */
    public static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /** Plain text as a quiet remark. */
    public static Component note(String text) {
        return Styled.paragraph("note", text);
    }

    private static String safe(String html, boolean marksOpen) {
        var clean = new Cleaner(MARKUP).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings(AS_WRITTEN);
        CourseMarks.set(clean.body(), marksOpen);
        return clean.body().html();
    }
}
