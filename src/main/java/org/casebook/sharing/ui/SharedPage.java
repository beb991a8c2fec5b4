package org.casebook.sharing.ui;

import org.casebook.base.ui.PlainPages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is sent to whoever opens a link: shared.html, with what the link shows put into it. */
final class SharedPage {

    private static final Document TEMPLATE = PlainPages.template("shared.html", SharedPage.class);

    private SharedPage() {}

    /** The page that finds out by itself what its link shows. */
    static String empty() {
        return TEMPLATE.outerHtml();
    }

    static String of(String name, Element sheet) {
        return filled("Progress of " + name, sheet);
    }

    /** The same for a link that ended and for one that never was. */
    static String notFound() {
        var sheet = new Element("div").addClass("shared");
        sheet.appendElement("h1").text("Not found");
        sheet.appendElement("p")
                .text("This link has ended, or a part of it is missing. Whoever sent it to you can make a new one in"
                        + " Casebook, under ‘Progress’.");
        return filled("Not found", sheet);
    }

    private static String filled(String title, Element sheet) {
        var page = TEMPLATE.clone();
        page.title(title + " · Casebook");
        page.expectFirst("main").empty().appendChild(sheet);
        page.select("script[src*=casebook-shared], template").remove();
        return page.outerHtml();
    }
}
