package org.casebook.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.NotFoundException;

/**
 * A page about what its address names. It may be shown with another address later: what is to be undone then keeps what
 * it was done to.
 */
public abstract class AddressedPage extends TitledPage implements BeforeEnterObserver {

    private RouteParameters address = RouteParameters.empty();
    private Location location = new Location("");

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
        location = event.getLocation();
        refresh();
    }

    /** Shows what the address names as it is now: when somebody comes, and when they have changed it. */
    protected abstract void refresh();

    /** What of the address varies. */
    protected final RouteParameters address() {
        return address;
    }

    /** @throws NotFoundException if what stands in its place in the address is no id */
    protected final UUID id(String parameter) {
        return Addresses.uuid(address, parameter);
    }

    /** The whole of the address, with what follows a question mark. */
    protected final Location location() {
        return location;
    }
}
