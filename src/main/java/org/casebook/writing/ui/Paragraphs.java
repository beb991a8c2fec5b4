package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A text that a person has typed: plain, each line a paragraph of its own. */
public class Paragraphs extends Div {

    public Paragraphs(String text) {
        this(text.lines().toList());
    }

    Paragraphs(List<String> paragraphs) {
        addClassName("written");
        paragraphs.stream().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(this::add);
    }
}
