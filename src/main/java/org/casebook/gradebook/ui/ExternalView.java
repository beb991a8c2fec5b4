package org.casebook.gradebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.gradebook.ExternalImport;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A column for work done elsewhere: its grades typed in, pasted or uploaded, and what is said of it. */
@Route("classes/:class/grades/elsewhere/:work")
@RolesAllowed(Role.TEACHERS)
class ExternalView extends ClassPage {

    private final ExternalWorks works;
    private final ExternalImport imports;

    ExternalView(ExternalWorks works, ExternalImport imports) {
        this.works = works;
        this.imports = imports;
    }

    @Override
    protected void refresh() {
        var sheet = works.sheet(CurrentActor.get(), classId(), work());
        var schoolClass = sheet.book().schoolClass();
        var settings = sheet.book().settings();
        var date = ReaderTime.date(ReaderTime.instant(sheet.work().date().atStartOfDay()));
        var category = settings.categories().get(settings.category(work())).name();
        var edit = new Button("Change title, points or date", _ -> edit(sheet));
        var delete = new Button("Delete this column", _ -> confirmDeletion());
        show(
                new Paragraph(
                        new RouterLink("Grades of " + schoolClass.name(), GradesView.class, ClassLinks.of(classId()))),
                heading(sheet.work().title()),
                new Paragraph("Out of " + sheet.work().outOf() + " points, " + date
                        + (settings.hasCategories() ? ", in '" + category + "'." : ".")),
                Styled.div("tools", edit, delete));
        if (schoolClass.students().isEmpty()) {
            add(new Paragraph("No student is in this class yet. Add them under 'People'."));
            return;
        }
        add(
                new ExternalFields(sheet, this::set),
                new ExternalImportPanel(
                        pasted -> imports.read(CurrentActor.get(), classId(), work(), pasted),
                        file -> imports.read(CurrentActor.get(), classId(), work(), file),
                        this::take));
    }

    private UUID work() {
        return Routes.outside(address());
    }

    private Map<UUID, String> set(Map<UUID, String> typed) {
        return works.set(CurrentActor.get(), classId(), work(), typed);
    }

    private void take(Map<UUID, String> points) {
        // Undoing means this column, whatever the page shows by then.
        var classId = classId();
        var work = work();
        Messages.attempt(() -> {
            var former = set(points);
            refresh();
            Messages.undoable(points.size() == 1 ? "1 grade is set." : points.size() + " grades are set.", () -> {
                works.set(CurrentActor.get(), classId, work, former);
                refresh();
            });
        });
    }

    private void edit(ExternalWorks.Sheet sheet) {
        var settings = sheet.book().settings();
        ExternalDialog.edit(sheet.form(), settings.categories(), edit -> {
                    works.edit(CurrentActor.get(), classId(), work(), edit);
                    refresh();
                    Messages.done("The column is changed.");
                })
                .open();
    }

    private void confirmDeletion() {
        var confirm = new ConfirmDialog(
                "Delete this column?",
                "Its grades leave the table, the totals and the students' pages.",
                "Delete this column",
                _ -> delete());
        confirm.setCancelable(true);
        confirm.open();
    }

    private void delete() {
        works.delete(CurrentActor.get(), classId(), work());
        UI.getCurrent().navigate(GradesView.class, ClassLinks.of(classId()));
        Messages.undoable("The column is deleted.", () -> {
            works.restore(CurrentActor.get(), classId(), work());
            UI.getCurrent().navigate(ExternalView.class, Routes.ofExternal(classId(), work()));
        });
    }
}
