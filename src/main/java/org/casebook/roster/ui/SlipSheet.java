package org.casebook.roster.ui;

import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.roster.Slip;
import org.casebook.signin.SignInSlip;
import org.jsoup.nodes.Element;

/** Slips to print and cut apart. One element for all: thousands of components would be slow to send. */
class SlipSheet extends Div {

    /** More pictures would make a page of many megabytes. */
    private static final int MOST_PICTURES = 500;

    SlipSheet(List<Slip> slips) {
        var hint = Styled.paragraph(
                "not-on-paper",
                "Print these now: the codes are not shown again. Making slips anew makes new codes, and"
                        + " those on old slips stop working."
                        + (slips.size() > MOST_PICTURES
                                ? " They are too many for QR codes; print class by class to have those."
                                : ""));
        add(hint, Styled.div("tools", Buttons.primary("Print", _ -> getElement().executeJs("window.print()"))));
        // The browser knows under which address this school is reached; the server may stand behind others.
        getElement()
                .executeJs("return document.baseURI")
                .then(String.class, base -> add(Prose.built(list(slips, base + "first-sign-in"))));
    }

    /** The slips as one list. */
    private static Element list(List<Slip> slips, String address) {
        var list = new Element("ul").addClass("slips");
        for (var slip : slips) {
            var item = list.appendElement("li");
            var person = slip.signIn().person();
            item.appendElement("h3").text(person.displayName());
            if (!slip.classes().isEmpty()) {
                item.appendElement("p").addClass("about").text(slip.classes());
            }
            if (slips.size() <= MOST_PICTURES) {
                item.appendElement("img")
                        .addClass("qr")
                        .attr("alt", "QR code that opens the page with username and code filled in")
                        .attr("src", QrImage.address(signInAddress(address, slip.signIn())));
            }
            var details = item.appendElement("dl");
            fact(details, "Address", address);
            fact(details, "Username", person.username());
            fact(details, "Code", slip.signIn().code());
            item.appendElement("p")
                    .addClass("about")
                    .text("Works once, until " + ReaderTime.date(slip.signIn().expiresAt())
                            + ". You choose a password of your own with it.");
        }
        return list;
    }

    /** What stands behind '#' stays in the browser. */
    static String signInAddress(String page, SignInSlip slip) {
        return page + "#username=" + encoded(slip.person().username()) + "&code=" + encoded(slip.code());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void fact(Element details, String name, String value) {
        details.appendElement("dt").text(name);
        details.appendElement("dd").text(value);
    }
}
