package org.casebook.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JsonDecodingException;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.casebook.base.ClientAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Messages that none of our pages sends. They are one line in the log, whatever Vaadin makes of them. */
@Component
class MalformedMessages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(MalformedMessages.class);

    /** Where Vaadin begins with a message: what failed below it without any code of ours did so by the message. */
    private static final String BEGINNING = "com.vaadin.flow.server.VaadinService";

    private static final String OURS = "org.casebook.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Listener());
        event.addRequestHandler(MalformedMessages::refuse);
    }

    /** Whether a failure came about before any code of ours was reached. */
    static boolean isMalformed(Throwable failure) {
        return failure instanceof NoMessageException
                || Stream.iterate(failure, link -> link != null, Throwable::getCause)
                        .allMatch(MalformedMessages::isVaadinsOwn);
    }

    private static boolean isVaadinsOwn(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)
                    && !frame.getClassName().startsWith(MalformedMessages.class.getName())) {
                return false;
            }
            if (frame.getClassName().equals(BEGINNING)) {
                return true;
            }
        }
        return false;
    }

    /** Pages have a number, and send nothing by the connection over which they are told what is new. */
    private static boolean refuse(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var page = request.getParameter(ApplicationConstants.UI_ID_PARAMETER);
        var type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        boolean numbered = page == null || page.matches("-?\\d{1,9}");
        boolean sent = RequestType.PUSH.getIdentifier().equals(type)
                && request.getMethod().equals("POST");
        if (numbered && !sent) {
            return false;
        }
        LOG.warn("a request that no page of ours makes, from {}", ClientAddress.of(request.getRemoteAddr()));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, "");
        return true;
    }

    /** Hears messages as Vaadin's own does, and tells one that can't be read from one that could not be answered. */
    private static class Listener extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new ServerRpcHandler() {
                @Override
                public void handleRpc(UI page, String message, VaadinRequest request)
                        throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                    try {
                        super.handleRpc(page, message, request);
                    } catch (JacksonException | JsonDecodingException no) {
                        throw new NoMessageException(no);
                    }
                }
            };
        }
    }

    private static class NoMessageException extends RuntimeException {

        NoMessageException(Throwable cause) {
            super(cause);
        }
    }
}
