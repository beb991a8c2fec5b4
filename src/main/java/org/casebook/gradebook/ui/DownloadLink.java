package org.casebook.gradebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.FileDownload;
import org.casebook.gradebook.export.PreparedFile;

/** Links by which tables are taken out as files. */
public final class DownloadLink {

    private static final int NOT_FOUND = 404;

    private DownloadLink() {}

    /** @param prepare is asked each time; where it finds nothing for who asks, there is no file */
    public static Anchor of(String text, Supplier<PreparedFile> prepare) {
        DownloadHandler handler = event -> handle(event, prepare);
        var link = new Anchor(handler, text);
        link.setDownload(true);
        return link;
    }

    /** Asks anew who it is for: the page may be older than the right to see it. */
    private static void handle(DownloadEvent event, Supplier<PreparedFile> prepare) throws IOException {
        PreparedFile file;
        try {
            file = prepare.get();
        } catch (NotFoundException notTheirs) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        FileDownload.begin(event, file.name(), file.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        file.write(event.getOutputStream());
    }
}
