package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A count with a bar, as long as its share of the largest. */
class CountBar extends Div {

    CountBar(int count, int largest) {
        addClassName("count-bar");
        var bar = new Element("progress");
        bar.setAttribute("max", Integer.toString(Math.max(1, largest)));
        bar.setAttribute("value", Integer.toString(count));
        bar.setAttribute("aria-hidden", "true");
        add(new Span(Integer.toString(count)));
        getElement().appendChild(bar);
    }
}
