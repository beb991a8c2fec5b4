package org.casebook.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.casebook.people.CurrentActor;

/** Leads everyone to where their work is. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (CurrentActor.get().role()) {
                    case STUDENT -> "learn";
                    case TEACHER -> "start";
                    case ADMINISTRATOR -> "people";
                });
    }
}
