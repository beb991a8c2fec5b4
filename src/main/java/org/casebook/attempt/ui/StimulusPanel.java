package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.casebook.bank.ui.StimulusText;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Stimulus;

/**
 * The source beside its questions. Whether it is open, and how far it was read, stays the same between the questions of
 * its set: casebook-question.js.
 */
class StimulusPanel extends NativeDetails {

    StimulusPanel(Stimulus stimulus) {
        addClassName("stimulus");
        getElement().setAttribute("data-stimulus", stimulus.id());
        setSummary(new Span(
                new Span("Source: " + stimulus.title()),
                Styled.span("about", stimulus.skill().label())));
        setContent(new StimulusText(stimulus));
        setOpen(true);
    }
}
