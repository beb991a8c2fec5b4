package org.casebook.signin.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.casebook.people.CurrentActor;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.MfaPolicy;
import org.springframework.stereotype.Component;

/** Leads whoever owes a second step to the page that sets it up, whichever page they ask for. */
@Component
record MfaGuard(MfaPolicy steps, CurrentSignIn here) implements VaadinServiceInitListener, BeforeEnterListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getNavigationTarget();
        boolean forAll = page == MfaView.class || page.isAnnotationPresent(AnonymousAllowed.class);
        if (!forAll
                && CurrentActor.isSomebody()
                && steps.of(CurrentActor.get(), here.id()) != MfaPolicy.Obligation.NONE) {
            event.forwardTo(MfaView.class);
        }
    }
}
