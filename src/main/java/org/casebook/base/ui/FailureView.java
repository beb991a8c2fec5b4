package org.casebook.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.casebook.base.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.UriUtils;

/** A fault of ours while a page was being made. The log has the cause; the person gets what they can do. */
@AnonymousAllowed
@PageTitle("Something went wrong · Casebook")
@ParentLayout(MainLayout.class)
class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var trouble = DatabaseTrouble.in(parameter.getException());
        if (trouble.isPresent()) {
            LOG.warn("page {} failed: {}", onOneLine(event), trouble.get());
            show(
                    new H1(TroubleText.heading(trouble.get())),
                    new Paragraph(TroubleText.onPage(trouble.get())),
                    again(event));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("page {} failed", onOneLine(event), parameter.getException());
        show(
                new H1("Something went wrong"),
                new Paragraph("This page could not be made. Everything that was saved before is safe. Please try again;"
                        + " if it happens again, tell whoever runs Casebook the time and the address."),
                again(event),
                new Anchor("", "Go to the start page"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Below this installation, whatever the address begins with. */
    private static Anchor again(BeforeEnterEvent event) {
        return new Anchor(
                "./" + UriUtils.encodePath(event.getLocation().getPath(), StandardCharsets.UTF_8), "Try again");
    }

    /** A browser may ask for any address; none is to look like further lines of the log. */
    private static String onOneLine(BeforeEnterEvent event) {
        return event.getLocation().getPath().replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
    }
}
