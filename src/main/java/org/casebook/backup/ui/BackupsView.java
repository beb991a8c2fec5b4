package org.casebook.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.casebook.backup.Backup;
import org.casebook.backup.BackupDownloads;
import org.casebook.backup.Backups;
import org.casebook.base.Megabytes;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** The backups that there are, and one more at once. */
@Route("backups")
@PageTitle("Backups · Casebook")
@Menu(title = "Backups", order = 13)
@RolesAllowed(Role.ADMINISTRATORS)
class BackupsView extends Page {

    private final Backups backups;
    private final BackupDownloads downloads;
    private final Div listed = new Div();
    private final Button make = new Button("Make a backup now", _ -> make());

    BackupsView(Backups backups, BackupDownloads downloads) {
        this.backups = backups;
        this.downloads = downloads;
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        add(
                new H1("Backups"),
                new Paragraph(
                        "Casebook saves the whole school every night: people, classes, answers and results, as they"
                                + " are at that moment. It keeps the last days, weeks and months. Keep some of them on another"
                                + " machine: this folder is lost with this one. A setting copies each by itself"
                                + " (docs/running.md)."),
                new Paragraph(
                        "The key to one-time codes is in no backup. Where people use them, keep a copy of the file"
                                + " casebook.key too, apart from the backups."),
                Styled.div("tools", make),
                listed);
        refresh();
    }

    private void make() {
        try {
            if (Messages.attempt(() -> backups.make(CurrentActor.get()))) {
                Messages.done("The backup is made, and was read again to be sure that it is whole.");
            }
        } finally {
            make.setEnabled(true);
            // A button out of use loses the focus.
            make.focus();
            refresh();
        }
    }

    private void refresh() {
        var overview = backups.overview(CurrentActor.get());
        listed.removeAll();
        overview.failure()
                .ifPresent(failure -> listed.add(warning("The last attempt, " + ReaderTime.dateTime(failure.at())
                        + ", made no backup: " + failure.reason())));
        overview.afterFailure()
                .ifPresent(failure ->
                        listed.add(warning("The command after the last backup, " + ReaderTime.dateTime(failure.at())
                                + ", failed, so the" + " backup may be on this machine alone: " + failure.reason())));
        listed.add(
                overview.backups().isEmpty()
                        ? new Paragraph("There is no backup yet.")
                        : new Table(overview.backups()));
        listed.add(
                new H2("To bring a school back"),
                new Paragraph("On the machine that Casebook is to run on, with an empty folder:"),
                new Pre("./casebook restore " + overview.place().resolve(newest(overview.backups()))
                        + " --data FOLDER"));
    }

    private static String newest(List<Backup> backups) {
        return backups.isEmpty() ? "FILE" : backups.getFirst().name();
    }

    private static Paragraph warning(String text) {
        var warning = Styled.paragraph("problem", text);
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private class Table extends DataTable {

        Table(List<Backup> backups) {
            super("The backups, the newest first", List.of("Made", "File", "Size", "Download"));
            setCaption("The backups, the newest first");
            backups.forEach(backup -> {
                var download = new Button("Download", _ -> new DownloadDialog(downloads, backup).open());
                download.setAriaLabel("Download " + backup.name());
                addRow(List.of(
                        new Span(ReaderTime.dateTime(backup.madeAt())),
                        new NativeTableCell(backup.name()),
                        new NativeTableCell(Megabytes.of(backup.bytes())),
                        download));
            });
        }
    }
}
