package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Parts of pages with the class by which the style sheets know them. */
public final class Styled {

    private Styled() {}

    public static Div div(String className, Component... content) {
        var div = new Div(content);
        div.addClassName(className);
        return div;
    }

    public static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    public static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    public static UnorderedList list(String className) {
        var list = new UnorderedList();
        list.addClassName(className);
        return list;
    }
}
