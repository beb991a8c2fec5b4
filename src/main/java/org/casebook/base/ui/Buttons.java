package org.casebook.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons by their weight on a page; those of middling weight are plain {@link Button}s. */
public final class Buttons {

    private Buttons() {}

    /** For what most people come to a page or dialog for; there is one at most. */
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> click) {
        var button = new Button(text, click);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** For what is seldom wanted, beside something else. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> click) {
        var button = new Button(text, click);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The same in a line of a table. */
    public static Button small(String text, ComponentEventListener<ClickEvent<Button>> click) {
        var button = quiet(text, click);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
