package org.casebook.gradebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeSchemes;
import org.casebook.gradebook.GradeSchemes.Change;
import org.casebook.gradebook.GradeSettings;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** How a class is graded, with what another way would change. */
@Route("classes/:class/grades/scheme")
@RolesAllowed(Role.TEACHERS)
class SchemeView extends ClassPage {

    private final GradeBook book;
    private final GradeSchemes schemes;
    private final Div changes = new Div();

    SchemeView(GradeBook book, GradeSchemes schemes) {
        this.book = book;
        this.schemes = schemes;
    }

    @Override
    protected void refresh() {
        var opened = book.open(CurrentActor.get(), classId());
        var inForce = schemes.of(CurrentActor.get(), classId());
        var name = opened.schoolClass().name();
        changes.removeAll();
        var form = new SchemeForm(opened, changes::removeAll);
        var shared = new SharedForm<>(inForce.settings(), form.value(), settings -> words(opened, settings), this::set);
        var show = Buttons.primary("Show what changes", _ -> Messages.attempt(() -> preview(shared, form.value())));
        show(
                new Paragraph(new RouterLink("Grades of " + name, GradesView.class, ClassLinks.of(classId()))),
                heading("How " + name + " is graded"),
                new Paragraph("Grades that are there change with it, those set by hand too: they keep the share that"
                        + " they stand for. You see what changes before it does, and can undo it."));
        var at = inForce.at();
        if (at != null) {
            add(Prose.note("Last changed by " + inForce.by() + ", " + ReaderTime.dateTime(at) + "."));
        }
        inForce.former()
                .ifPresent(former -> add(new Button(
                        "See what it was before: " + former.scheme().inWords(), _ -> preview(shared, former))));
        add(form, shared, show, changes);
    }

    private void preview(SharedForm<GradeSettings> shared, GradeSettings typed) {
        changes.removeAll();
        var settings = shared.wanted(typed);
        var preview = schemes.preview(CurrentActor.get(), classId(), settings);
        var heading = new H2("What changes");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
        changes.add(heading, new Paragraph(settings.inWords()));
        changes.add(new Paragraph(summary(preview)));
        if (!preview.isEmpty()) {
            changes.add(table(preview));
        }
        var confirm = Buttons.primary("Grade this class like this", _ -> {
            changes.removeAll();
            Messages.attempt(() -> shared.save(typed));
        });
        changes.add(Styled.div("tools", confirm, new Button("Cancel", _ -> changes.removeAll())));
    }

    private static String summary(List<Change> preview) {
        int grades = preview.stream().mapToInt(Change::grades).sum();
        long totals = preview.stream()
                .filter(change -> !text(change.before()).equals(text(change.after())))
                .count();
        return preview.isEmpty()
                ? "No grade changes."
                : (grades == 1 ? "1 grade" : grades + " grades") + " and "
                        + (totals == 1 ? "1 total" : totals + " totals") + " change.";
    }

    private static DataTable table(List<Change> preview) {
        return new DataTable(
                "Totals before and after, and how many of the grades for single assignments change",
                List.of("Student", "Total before", "Total after", "Grades that change"),
                preview.stream()
                        .map(change -> List.of(
                                change.student().listName(),
                                text(change.before()),
                                text(change.after()),
                                String.valueOf(change.grades())))
                        .toList());
    }

    private void set(Edit<GradeSettings> edit) {
        var classId = classId();
        var former = schemes.set(CurrentActor.get(), classId, edit);
        refresh();
        Messages.undoable("The class is graded like this from now on.", () -> {
            schemes.set(CurrentActor.get(), classId, new Edit<>(edit.wanted(), former));
            refresh();
        });
    }

    private static Map<String, String> words(GradeBook.OfClass opened, GradeSettings settings) {
        var words = new LinkedHashMap<String, String>();
        words.put("How it is graded", settings.inWords());
        opened.works()
                .forEach(work -> words.put(
                        "'" + work.title() + "'",
                        "counts " + settings.weight(work) + " in "
                                + settings.categories()
                                        .get(settings.category(work.id()))
                                        .name()));
        return words;
    }

    private static String text(@Nullable Grade grade) {
        return grade == null ? "–" : grade.text();
    }
}
