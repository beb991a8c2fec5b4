package org.casebook.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.casebook.base.NotFoundException;

/** The services' 'not found', shown as the router's. */
@AnonymousAllowed
@PageTitle("Not found · Casebook")
@ParentLayout(MainLayout.class)
class MissingObjectView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        NotFoundText.show(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
