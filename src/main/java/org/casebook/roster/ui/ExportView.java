package org.casebook.roster.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.roster.RosterExport;

/** Takes people, classes and enrolments out, in the formats in which they come in. */
@Route("people/export")
@PageTitle("Export · Casebook")
@RolesAllowed(Role.ADMINISTRATORS)
class ExportView extends Page {

    private final RosterExport exports;
    private final Actor actor;

    ExportView(RosterExport exports) {
        this.exports = exports;
        this.actor = CurrentActor.get();
        add(
                new RouterLink("All people", PeopleView.class),
                new H1("Export people and classes"),
                new Paragraph("What is exported can be imported again unchanged. No file has passwords or anything that"
                        + " students did. The audit trail keeps that you exported one."),
                new H2("As tables"),
                new Paragraph("For spreadsheets: everyone, deactivated people and archived classes too."),
                Styled.list(
                        "roster-files",
                        item(RosterExport.File.PEOPLE, "People"),
                        item(RosterExport.File.CLASSES, "Classes"),
                        item(RosterExport.File.ENROLMENTS, "Who is in which class")),
                new H2("As a OneRoster 1.2 bundle"),
                new Paragraph("For another system: the active people and classes."),
                Styled.list("roster-files", item(RosterExport.File.ONE_ROSTER, "All in one")));
    }

    private ListItem item(RosterExport.File file, String title) {
        return new ListItem(new Anchor(
                FileDownload.of(file.fileName(), file.contentType(), () -> exports.content(actor, file)),
                title + " (" + file.fileName() + ")"));
    }
}
