package org.casebook.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;

/** A part of the page of a class's people, under a heading of its own. */
abstract class Panel extends Section {

    private final H2 heading = new H2();
    private final Runnable changed;

    /** @param changed lets the whole page read anew what it shows */
    Panel(String title, Runnable changed) {
        this.changed = changed;
        heading.setText(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    void title(String title) {
        heading.setText(title);
    }

    void changed() {
        changed.run();
    }

    /** Something was done here that can be taken back. */
    void undoable(String text, Runnable undo) {
        Messages.undoable(text, () -> {
            undo.run();
            changed();
        });
        changed();
    }

    /** Where whoever used a button goes on that is gone afterwards. */
    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    /** A line of a list: who or what it is about, more about it, and what can be done with it. */
    static ListItem line(Component name, String about, Button... actions) {
        var buttons = new Div(actions);
        return new ListItem(new Div(name, Styled.span("about", about)), buttons);
    }

    /** A button in a line; a screen reader says with it what the line is about. */
    static Button action(String text, String about, Runnable action) {
        var button = Buttons.quiet(text, _ -> action.run());
        button.setAriaLabel(text + " " + about);
        return button;
    }
}
