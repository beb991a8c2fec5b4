package org.casebook.base.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.casebook.base.NotFoundException;

/** Ids in addresses. */
public final class Addresses {

    private Addresses() {}

    /** @throws NotFoundException if the parameter is no id at all */
    public static UUID uuid(RouteParameters parameters, String name) {
        var text = parameters.get(name).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(name + " " + text);
        }
    }
}
