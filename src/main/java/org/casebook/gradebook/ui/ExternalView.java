package org.casebook.gradebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.base.ui.TitledPage;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.gradebook.ExternalImport;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A column for work done elsewhere: its grades typed in, pasted or uploaded, and what is said of it. */
@Route("classes/:class/grades/elsewhere/:work")
@RolesAllowed(Role.TEACHERS)
class ExternalView extends TitledPage implements BeforeEnterObserver {

    private final ExternalWorks works;
    private final ExternalImport imports;

    ExternalView(ExternalWorks works, ExternalImport imports) {
        this.works = works;
        this.imports = imports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(ClassLinks.classId(parameters), Routes.outside(parameters));
    }

    private void show(UUID classId, UUID id) {
        var sheet = works.sheet(CurrentActor.get(), classId, id);
        var schoolClass = sheet.book().schoolClass();
        var settings = sheet.book().settings();
        var date = ReaderTime.date(ReaderTime.instant(sheet.work().date().atStartOfDay()));
        var category = settings.categories().get(settings.category(id)).name();
        var edit = new Button("Change title, points or date", _ -> edit(sheet));
        var delete = new Button("Delete this column", _ -> confirmDeletion(classId, id));
        show(
                new Paragraph(
                        new RouterLink("Grades of " + schoolClass.name(), GradesView.class, ClassLinks.of(classId))),
                heading(sheet.work().title()),
                new Paragraph("Out of " + sheet.work().outOf() + " points, " + date
                        + (settings.hasCategories() ? ", in '" + category + "'." : ".")),
                Styled.div("tools", edit, delete));
        if (schoolClass.students().isEmpty()) {
            add(new Paragraph("No student is in this class yet. Under 'People' you take them in."));
            return;
        }
        add(
                new ExternalFields(sheet, typed -> set(classId, id, typed)),
                new ExternalImportPanel(
                        pasted -> imports.read(CurrentActor.get(), classId, id, pasted),
                        file -> imports.read(CurrentActor.get(), classId, id, file),
                        points -> take(classId, id, points)));
    }

    private Map<UUID, String> set(UUID classId, UUID id, Map<UUID, String> typed) {
        return works.set(CurrentActor.get(), classId, id, typed);
    }

    private void take(UUID classId, UUID id, Map<UUID, String> points) {
        Messages.attempt(() -> {
            var former = set(classId, id, points);
            show(classId, id);
            Messages.undoable(points.size() == 1 ? "1 grade is set." : points.size() + " grades are set.", () -> {
                set(classId, id, former);
                show(classId, id);
            });
        });
    }

    private void edit(ExternalWorks.Sheet sheet) {
        var classId = sheet.book().schoolClass().id();
        var id = sheet.work().id();
        var settings = sheet.book().settings();
        ExternalDialog.edit(sheet.form(), settings.categories(), edit -> {
                    works.edit(CurrentActor.get(), classId, id, edit);
                    show(classId, id);
                    Messages.done("The column is changed.");
                })
                .open();
    }

    private void confirmDeletion(UUID classId, UUID id) {
        var confirm = new ConfirmDialog(
                "Delete this column?",
                "Its grades leave the table, the totals and the students' pages.",
                "Delete this column",
                _ -> delete(classId, id));
        confirm.setCancelable(true);
        confirm.open();
    }

    private void delete(UUID classId, UUID id) {
        works.delete(CurrentActor.get(), classId, id);
        UI.getCurrent().navigate(GradesView.class, ClassLinks.of(classId));
        Messages.undoable("The column is deleted.", () -> {
            works.restore(CurrentActor.get(), classId, id);
            UI.getCurrent().navigate(ExternalView.class, Routes.ofExternal(classId, id));
        });
    }
}
