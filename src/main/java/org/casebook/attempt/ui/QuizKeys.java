package org.casebook.attempt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;

/** Lets number keys choose options, 0 say that one doesn't know, and Enter press the main button. Works in the browser alone. */
@Tag("casebook-quiz-keys")
class QuizKeys extends Component implements HasComponents {

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-quiz-keys.js");
    }
}
