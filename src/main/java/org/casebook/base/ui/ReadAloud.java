package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** A button that reads texts aloud with the browser's own voice; it isn't seen where the browser has none. */
@Tag("casebook-read-aloud")
public class ReadAloud extends Component {

    /** @param passages plain texts, read one after the other with a pause between them */
    public ReadAloud(List<String> passages) {
        getElement().setPropertyList("passages", passages);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-read-aloud.js");
    }
}
