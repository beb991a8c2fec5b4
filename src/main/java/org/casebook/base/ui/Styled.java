package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.function.Function;

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

    public static UnorderedList list(String className, ListItem... items) {
        var list = new UnorderedList(items);
        list.addClassName(className);
        return list;
    }

    /** A line for each. */
    public static <T> UnorderedList list(String className, Collection<T> each, Function<T, ListItem> line) {
        return list(className, each.stream().map(line).toArray(ListItem[]::new));
    }

    /** A dash where nothing can be shown. */
    public static Span dash(String spoken) {
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-label", spoken);
        dash.getElement().setAttribute("role", "img");
        return dash;
    }
}
