package org.casebook.bank.ui;

import com.vaadin.flow.component.html.Div;
import org.casebook.base.ui.SourceText;
import org.casebook.course.question.Stimulus;

/** The source that a set of questions is about; two documents stand side by side where there is room. */
public class StimulusText extends Div {

    public StimulusText(Stimulus stimulus) {
        addClassName("stimulus-text");
        stimulus.documents()
                .forEach(document -> add(new SourceText(
                        document.title(), document.origin(), document.text(), document.columns(), document.rows())));
    }
}
