package org.casebook.lessons.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A button at the end of a figure that shows it over the whole window: casebook-enlarge.js. */
@Tag("casebook-enlarge")
class Enlarge extends Component {

    Enlarge(String title) {
        getElement().setAttribute("name", title);
        getElement().setAttribute("class", "not-on-paper");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-enlarge.js");
    }
}
