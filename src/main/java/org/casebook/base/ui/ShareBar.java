package org.casebook.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * A share between 0 and 100 % with the range that it lies in, drawn on one line in whole per cent, as the text beside it
 * says the same: a dot stands on the side of a mark that its word is on.
 */
@Tag("casebook-share")
public class ShareBar extends Component {

    /**
     * @param expected in [0, 1], as are the others
     * @param cuts where the words for mastery change
     */
    public ShareBar(double low, double expected, double high, double... cuts) {
        attribute("low", low);
        attribute("expected", expected);
        attribute("high", high);
        for (int cut = 0; cut < cuts.length; cut++) {
            attribute("cut" + (cut + 1), cuts[cut]);
        }
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Draws what the share was before as well. */
    public ShareBar before(double share) {
        attribute("before", share);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-share.js");
    }

    private void attribute(String name, double share) {
        getElement().setAttribute(name, Double.toString(Math.round(100 * share) / 100.0));
    }
}
