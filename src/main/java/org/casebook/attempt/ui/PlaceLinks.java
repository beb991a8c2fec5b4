package org.casebook.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.IntConsumer;
import org.casebook.attempt.FormSheet;
import org.casebook.attempt.FormSheet.Place;

/** The numbers of a test's questions, each with its standing, to go to. */
class PlaceLinks extends Nav {

    PlaceLinks(FormSheet sheet, IntConsumer open) {
        addClassName("places");
        setAriaLabel("Questions of this test");
        var list = new OrderedList();
        for (var place : sheet.places()) {
            var number = new Button(sign(place) + place.position(), _ -> open.accept(place.position()));
            number.setAriaLabel("Question " + place.position() + ", " + (place.answered() ? "answered" : "not answered")
                    + (place.flagged() ? ", flagged" : ""));
            if (place.position() == sheet.asked().position()) {
                number.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(number));
        }
        add(list);
    }

    private static String sign(Place place) {
        return (place.flagged() ? "⚑ " : "") + (place.answered() ? "✓ " : "");
    }
}
