package org.casebook.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/**
 * Takes a file into memory that has no more bytes than it may, whether it is the body of a request or a part of one.
 * What a request says of its length is asked first, and then what arrives is counted, for a request may say nothing.
 *
 * @param received and {@code refused} are called by the page that the upload is on
 */
record BoundedUpload(int largest, SerializableBiConsumer<String, byte[]> received, SerializableRunnable refused)
        implements UploadHandler {

    /** What else a request may have in it: the heads of its parts, and what stands between them. */
    private static final int AROUND = 10_000;

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        if (request.getContentLengthLong() > largest + AROUND) {
            owner.getComponent().flatMap(Component::getUI).ifPresent(this::refuse);
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            UploadHandler.super.handleRequest(request, response, session, owner);
        }
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() <= largest) {
            try (var in = event.getInputStream()) {
                var content = in.readNBytes(largest + 1);
                if (content.length <= largest) {
                    var _ = event.getUI().access(() -> received.accept(event.getFileName(), content));
                    return;
                }
            }
        }
        event.reject();
        refuse(event.getUI());
    }

    /** The browser's side of the upload knows this answer, and says at the file that it is too large. */
    @Override
    public void responseHandled(UploadResult result) {
        if (result.rejectedFiles().isEmpty()) {
            UploadHandler.super.responseHandled(result);
        } else {
            result.response().setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }

    private void refuse(UI ui) {
        var _ = ui.access(refused::run);
    }
}
