package org.casebook.base.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A text that says how long it is, and takes no more than it may be. */
public class CountedArea extends TextArea {

    private final int most;

    public CountedArea(String label, int most) {
        super(label);
        this.most = most;
        setMaxLength(most);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> count(event.getValue()));
        count("");
    }

    private void count(String text) {
        setHelperText(text.length() + " of " + most + " characters");
    }
}
