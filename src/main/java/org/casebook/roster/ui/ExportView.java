package org.casebook.roster.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Page;
import org.casebook.people.Role;

@Route("people/export")
@RolesAllowed(Role.ADMINISTRATORS)
class ExportView extends Page {
    ExportView() {
        add(new H1("x"));
    }
}
