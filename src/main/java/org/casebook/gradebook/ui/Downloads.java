package org.casebook.gradebook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.people.CurrentActor;

/** Links by which a class's grades are taken out. */
class Downloads extends Details {

    private static final int NOT_FOUND = 404;

    private final GradeExport export;
    private final CurrentActor current;
    private final UUID classId;

    Downloads(GradeExport export, CurrentActor current, UUID classId) {
        super("Take the grades out");
        this.export = export;
        this.current = current;
        this.classId = classId;
        addClassName("not-on-paper");
        var links = new Div(
                link("Spreadsheet (XLSX), as shown here", GradeColumns.A_ROW_A_STUDENT, FileFormat.XLSX),
                link("CSV, as shown here", GradeColumns.A_ROW_A_STUDENT, FileFormat.CSV),
                link("Spreadsheet (XLSX), a row for each grade", GradeColumns.A_ROW_A_GRADE, FileFormat.XLSX),
                link("CSV, a row for each grade", GradeColumns.A_ROW_A_GRADE, FileFormat.CSV));
        links.addClassName("downloads");
        add(links);
    }

    private Anchor link(String text, GradeColumns columns, FileFormat format) {
        DownloadHandler handler = event -> handle(event, columns, format);
        var link = new Anchor(handler, text);
        link.setDownload(true);
        return link;
    }

    /** Asks anew who it is for: the page may be older than the right to see it. */
    private void handle(DownloadEvent event, GradeColumns columns, FileFormat format) throws IOException {
        GradeExport.Prepared file;
        try {
            file = export.prepare(current.get(), classId, columns, format);
        } catch (NotFoundException notTheirs) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        file.write(event.getOutputStream());
    }
}
