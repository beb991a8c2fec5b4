package org.casebook.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.casebook.base.ui.FileDownload;
import org.casebook.people.CurrentActor;
import org.casebook.privacy.PersonRecords;

/** Takes a person's record out as JSON; who asks is checked when it is clicked. */
class RecordDownload extends Anchor {

    RecordDownload(PersonRecords records, UUID person) {
        super(
                (DownloadHandler) out -> {
                    var json = records.json(CurrentActor.get(), person).getBytes(StandardCharsets.UTF_8);
                    FileDownload.begin(out, "record.json", "application/json; charset=utf-8");
                    out.setContentLength(json.length);
                    out.getOutputStream().write(json);
                },
                "Download all of it (JSON)");
        addClassName("action");
    }
}
