package org.casebook.base.ui;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/**
 * Files that a browser saves. All are named here, because Vaadin puts a name into its header as it is, quotation marks
 * too.
 */
public final class FileDownload {

    private FileDownload() {}

    /**
     * A file that is small enough to be held in memory.
     *
     * @param name as it is wanted; what a file's name can't have is replaced
     * @param content is asked each time that the file is
     */
    public static DownloadHandler of(String name, String contentType, SerializableSupplier<byte[]> content) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), FileName.of(name), contentType, bytes.length);
        });
    }

    /** Says what follows. */
    public static void begin(DownloadEvent event, String name, String contentType) {
        event.setFileName(FileName.of(name));
        event.setContentType(contentType);
    }
}
