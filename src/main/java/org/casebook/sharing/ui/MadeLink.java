package org.casebook.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.QrImage;
import org.casebook.base.ui.Styled;

/** A link that was just made: to copy, and to scan. It is shown this once. */
class MadeLink extends Section {

    private final TextField address = new TextField("Your link");

    MadeLink(String token) {
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setHelperText("It is shown this once: send it now, or make another later.");
        var copy = new Button("Copy the link", _ -> {});
        var fields = Styled.div("fields", address, copy);
        var heading = new H2("The link is made");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
        add(heading, fields, new Paragraph("Or let somebody scan it from your screen:"));
        // The browser knows under which address this school is reached; the server may stand behind others.
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", SharedController.PATH + "#" + token)
                .then(String.class, link -> {
                    address.setValue(link);
                    add(new QrImage(link, "QR code for your link"));
                });
        // Without a secure connection a browser has no clipboard: then the link is marked, to be copied by hand.
        copy.addClickListener(_ -> address.getElement()
                .executeJs("""
                        this.inputElement.select();
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                          : false""")
                .then(
                        Boolean.class,
                        copied -> Messages.done(
                                copied ? "Copied." : "The link is marked: copy it as you copy other text.")));
    }
}
