package org.casebook.privacy.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.audit.AuditFilter;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.Role;
import org.casebook.privacy.AuditLine;
import org.casebook.privacy.AuditLog;

/** Who did what to whom, when and from where. */
@Route("audit")
@PageTitle("Audit · Casebook")
@Menu(title = "Audit", order = 12)
@RolesAllowed(Role.ADMINISTRATORS)
class AuditView extends Page implements BeforeEnterObserver {

    private final AuditLog log;
    private final AuditFilters filters;
    private final Grid<AuditLine> grid = new Grid<>();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditLog log, People people, Directory directory, Classes classes) {
        this.log = log;
        this.filters = new AuditFilters(
                people, directory, classes, chosen -> getUI().ifPresent(ui -> ui.navigate(AuditView.class, chosen)));
        addClassName("wide");
        grid.addClassName("audit");
        column("When", "10rem", line -> ReaderTime.dateTime(line.at()));
        column("Who", "9rem", AuditLine::who);
        column("Action", "9rem", line -> line.action().label());
        column("About", "9rem", AuditLine::about);
        column("Class", "7rem", AuditLine::schoolClass);
        column("Detail", "9rem", AuditLine::detail);
        column("From", "8rem", AuditLine::address);
        grid.setItems(
                query -> log.lines(CurrentActor.get(), filter, query.getOffset(), query.getLimit()).stream(),
                _ -> log.count(CurrentActor.get(), filter));
        grid.setEmptyStateText("Nothing of that kind has been recorded.");
        add(
                new H1("Audit"),
                new Paragraph("Who did what, the newest first. Lines can't be changed; old ones are deleted by"
                        + " themselves after the time that your school keeps them."),
                filters,
                grid,
                new Paragraph(download()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        filter = filters.filter();
        grid.getDataProvider().refreshAll();
    }

    /** What doesn't fit is said when the pointer rests on it. */
    private void column(String header, String width, ValueProvider<AuditLine, String> text) {
        grid.addColumn(text)
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(1)
                .setResizable(true)
                .setTooltipGenerator(text::apply);
    }

    /** What is shown when it is clicked. */
    private Anchor download() {
        var link = new Anchor(
                (DownloadHandler) out -> {
                    FileDownload.begin(out, "audit.csv", "text/csv; charset=utf-8");
                    log.export(CurrentActor.get(), filter, out.getOutputStream());
                },
                "Download these lines (CSV)");
        link.addClassName("action");
        return link;
    }
}
