package org.casebook.roster.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.roster.Slip;
import org.jsoup.nodes.Element;

/** Slips to print and cut apart. One element for all: thousands of components would be slow to send. */
class SlipSheet extends Div {

    SlipSheet(List<Slip> slips) {
        var hint = Styled.paragraph(
                "not-on-paper",
                "Print these now: the codes are not shown again. Making slips anew makes new codes, and"
                        + " those on old slips stop working.");
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

    private static void fact(Element details, String name, String value) {
        details.appendElement("dt").text(name);
        details.appendElement("dd").text(value);
    }
}
