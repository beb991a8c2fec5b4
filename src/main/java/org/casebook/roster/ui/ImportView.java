package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.FileUpload;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.roster.Applied;
import org.casebook.roster.RosterImport;
import org.casebook.roster.Slips;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.reading.Limits;
import org.casebook.roster.reading.TableColumns;
import org.casebook.roster.reading.UploadedFile;
import org.casebook.roster.writing.RosterCsv;
import org.casebook.signin.PasswordSetupCodes;

/** Brings people and classes in from files: chosen, looked at, carried out. */
@Route("people/import")
@PageTitle("Import · Casebook")
@RolesAllowed(Role.ADMINISTRATORS)
class ImportView extends Page {

    private static final RosterCsv EXAMPLE = new RosterCsv(
            "example.csv",
            List.of("external ID", "name", "username", "role", "e-mail", "class"),
            List.of(
                    List.of("1001", "Ada Example", "ada.example", "student", "", "History 10a"),
                    List.of("1002", "Ben Example", "ben.example", "student", "", "History 10a"),
                    List.of("2001", "Tess Example", "tess.example", "teacher", "", "History 10a")));

    private final RosterImport imports;
    private final Slips slips;
    private final Actor actor;
    private final Map<String, UploadedFile> files = new LinkedHashMap<>();
    private final ImportProgress progress = new ImportProgress();
    private final FileUpload upload = new FileUpload("Choose files", Limits.FILE, this::read);
    private final Div content = new Div();

    ImportView(RosterImport imports, Slips slips) {
        this.imports = imports;
        this.slips = slips;
        this.actor = CurrentActor.get();
        addClassName("wide");
        upload.addFileRemovedListener(event -> remove(event.getFileName()));
        var example = EXAMPLE.forSpreadsheets();
        var head = Styled.div(
                "not-on-paper",
                new RouterLink("All people", PeopleView.class),
                new H1("Import people and classes"),
                new Paragraph(
                        "Choose a table of people as CSV or Excel workbook (.xlsx), such as your school's office can save from a"
                                + " spreadsheet; tables of classes and enrolments with it; or a OneRoster 1.2 bundle (.zip)."
                                + " First you see what each row would do. Nothing is done before you say so, and nothing is"
                                + " ever deleted."),
                new Paragraph(new Anchor(
                        FileDownload.of(EXAMPLE.name(), "text/csv", () -> example), "Download an example to fill in")),
                upload);
        add(head, content);
    }

    /** Takes one more file and shows what all of them together would do. */
    void read(String fileName, byte[] data) {
        upload.attempt(() -> {
            long others = files.values().stream()
                    .filter(file -> !file.name().equals(fileName))
                    .mapToLong(file -> file.content().length)
                    .sum();
            if (others + data.length > Limits.TOGETHER) {
                throw new InvalidInputException("'" + fileName + "' is left out: the files have more than "
                        + Limits.TOGETHER / 1_000_000 + " MB together.");
            }
            files.put(fileName, new UploadedFile(fileName, data));
            show();
        });
    }

    private void remove(String fileName) {
        files.remove(fileName);
        upload.attempt(this::show);
    }

    private void show() {
        content.removeAll();
        if (files.isEmpty()) {
            return;
        }
        var columns = imports.columns(actor, List.copyOf(files.values()));
        var unknown = columns.stream().filter(table -> !table.isKnown()).toList();
        if (unknown.isEmpty()) {
            showPlan(columns);
        } else {
            ask(unknown);
        }
    }

    private void ask(List<TableColumns> tables) {
        content.removeAll();
        // Files with the same columns are asked about once.
        Map<UUID, TableColumns> differing = new LinkedHashMap<>();
        tables.forEach(table -> differing.putIfAbsent(table.headSet().id(), table));
        var panel = new ColumnsPanel(
                List.copyOf(differing.values()),
                said -> upload.attempt(() -> {
                    imports.remember(actor, said);
                    show();
                }));
        content.add(panel);
        panel.focusHeading();
    }

    private void showPlan(List<TableColumns> columns) {
        if (!columns.isEmpty()) {
            content.add(new Button("Say what is in each column", _ -> ask(columns)));
        }
        var roster = imports.read(actor, List.copyOf(files.values()));
        var panel = new PlanPanel[1];
        panel[0] = new PlanPanel(
                roster,
                options -> imports.plan(actor, roster, options),
                (options, plan) -> apply(panel[0], roster, options, plan),
                progress);
        content.add(panel[0]);
        panel[0].focusHeading();
    }

    private void apply(PlanPanel panel, Roster roster, Options options, RosterPlan plan) {
        if (Messages.attempt(() -> done(imports.apply(actor, roster, options, plan, progress)))) {
            files.clear();
        } else {
            panel.refresh();
            panel.focusHeading();
        }
        progress.reset();
    }

    private void done(Applied applied) {
        content.removeAll();
        var heading = new H2("Done");
        heading.getElement().setAttribute("tabindex", "-1");
        var facts = new UnorderedList(
                counted(applied.newPeople().size(), "new person", "new people"),
                counted(applied.newClasses(), "new class", "new classes"),
                counted(applied.newMemberships(), "new enrolment", "new enrolments"),
                counted(applied.changed(), "change", "changes"),
                new ListItem("%,d deactivated, archived or ended".formatted(applied.removed())));
        var head = Styled.div("not-on-paper", heading, facts);
        content.add(head);
        if (!applied.newPeople().isEmpty()) {
            head.add(new Paragraph("The new people have no password yet. A slip with a code lets each choose one."));
            head.add(Buttons.primary("Make sign-in slips for the new people", _ -> slips(applied)));
        }
        heading.getElement().callJsFunction("focus");
    }

    private static ListItem counted(int count, String one, String many) {
        return new ListItem("%,d %s".formatted(count, count == 1 ? one : many));
    }

    private void slips(Applied applied) {
        Messages.attempt(() -> {
            var sheet = new SlipSheet(slips.make(actor, applied.newPeople(), PasswordSetupCodes.ON_PAPER));
            content.getChildren().filter(SlipSheet.class::isInstance).toList().forEach(content::remove);
            content.add(sheet);
        });
    }
}
