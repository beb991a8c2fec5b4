package org.casebook.base.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What every 'not found' page says. */
final class NotFoundText {

    private NotFoundText() {}

    static void show(HasComponents page) {
        page.add(
                new H1("Not found"),
                new Paragraph(
                        "There is nothing for you at this address. It may be mistyped, or belong to someone else."),
                new Anchor("", "Go to the start page"));
    }
}
