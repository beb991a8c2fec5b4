package org.casebook.backup.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.casebook.backup.Backup;
import org.casebook.backup.BackupDownloads;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Messages;
import org.casebook.people.CurrentActor;

/** Hands one backup over, to those who have one-time codes after a code. */
class DownloadDialog extends Dialog {

    private static final int NOT_FOUND = 404;

    private final BackupDownloads downloads;
    private final Backup backup;
    private final Div content = new Div();

    DownloadDialog(BackupDownloads downloads, Backup backup) {
        this.downloads = downloads;
        this.backup = backup;
        setHeaderTitle("Download " + backup.name());
        content.addClassName("fields");
        add(
                new Paragraph("Whoever has this file has the whole school: names, answers and results. Keep it as you"
                        + " keep the school's papers. The audit trail tells of the download."),
                content);
        getFooter().add(new Button("Close", _ -> close()));
        if (downloads.asksForCode(CurrentActor.get())) {
            ask();
        } else {
            release("");
        }
    }

    private void ask() {
        var code = new TextField("Code from your app, or a recovery code");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.focus();
        var go = Buttons.primary("Go on", _ -> Messages.attempt(() -> release(code.getValue())));
        go.addClickShortcut(Key.ENTER);
        content.add(code, go);
    }

    private void release(String code) {
        var release = downloads.release(CurrentActor.get(), backup.name(), code);
        var link = new Anchor(event -> handOver(event, release), "Download the file");
        link.setDownload(true);
        link.addClassName("action");
        content.removeAll();
        content.add(link);
        link.focus();
    }

    private void handOver(DownloadEvent event, BackupDownloads.Release release) throws IOException {
        InputStream file;
        try {
            file = downloads.open(CurrentActor.get(), release);
        } catch (NotFoundException _) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        try (file) {
            FileDownload.begin(event, backup.name(), "application/zip");
            event.setContentLength(backup.bytes());
            event.getResponse().setHeader("Cache-Control", "no-store");
            file.transferTo(event.getOutputStream());
        }
    }
}
