package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Buttons that read a part of the page aloud with the browser's own voice, and light the sentence that is read:
 * casebook-read-aloud.js. They aren't seen where the browser has no voice.
 */
@Tag("casebook-read-aloud")
public class ReadAloud extends Component {

    private static final String READ = "data-read";

    /** @param part the tag of the element in which all that is {@link #readable} is read, in the order of the page */
    public ReadAloud(String part) {
        getElement().setAttribute("of", part);
    }

    /** Marks what is read. */
    public static <C extends Component> C readable(C text) {
        return readable(text, "");
    }

    /** @param before is said before the text, such as the number of an option, or stands for nothing if it is empty */
    public static <C extends Component> C readable(C text, String before) {
        text.getElement().setAttribute(READ, before);
        return text;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-read-aloud.js");
    }
}
