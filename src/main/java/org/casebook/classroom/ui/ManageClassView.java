package org.casebook.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.base.ui.TitledPage;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.People;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** One class as an administrator sees it: its name and term, its teachers and its students. */
@Route("manage-classes/:class")
@RolesAllowed(Role.ADMINISTRATORS)
class ManageClassView extends TitledPage implements BeforeEnterObserver {

    private final ClassDirectory directory;
    private final Classes classes;
    private final Memberships memberships;
    private final Directory everyone;
    private final People people;
    private final H1 heading = new H1();
    private final Paragraph about = new Paragraph();
    private final Button archive = new Button();
    private final Button rollOver = new Button("Roll over to a new year", _ -> rollOver());
    private @Nullable ClassDetails shown;
    private @Nullable MembersPanel teachers;
    private @Nullable MembersPanel students;
    private @Nullable EnrolPanel many;

    ManageClassView(
            ClassDirectory directory, Classes classes, Memberships memberships, Directory everyone, People people) {
        this.directory = directory;
        this.classes = classes;
        this.memberships = memberships;
        this.everyone = everyone;
        this.people = people;
        archive.addClickListener(_ -> archive());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ClassLinks.classId(event.getRouteParameters());
        directory.one(CurrentActor.get(), id);
        teachers = new MembersPanel(id, Role.TEACHER, memberships, people, () -> refresh(id));
        students = new MembersPanel(id, Role.STUDENT, memberships, people, () -> refresh(id));
        many = new EnrolPanel(id, everyone, memberships, () -> refresh(id));
        var slips = new Anchor("people/slips?class=" + id, "Sign-in slips for this class");
        show(
                new RouterLink("All classes", ManageClassesView.class),
                heading,
                about,
                Styled.div("tools", new Button("Edit", _ -> edit()), rollOver, archive, slips),
                teachers,
                students,
                many);
        refresh(id);
    }

    private void refresh(UUID id) {
        var now = directory.one(CurrentActor.get(), id);
        shown = now;
        boolean archived = now.summary().isArchived();
        heading.setText(now.name());
        title(now.name());
        about.setText(about(now));
        archive.setText(archived ? "Restore" : "Archive");
        if (teachers != null && students != null && many != null) {
            teachers.show(now.summary().teachers(), archived);
            students.show(now.summary().students(), archived);
            many.setVisible(!archived);
        }
    }

    private static String about(ClassDetails schoolClass) {
        var form = schoolClass.form();
        var begins = form.begins();
        var ends = form.ends();
        var term = begins == null && ends == null
                ? "No dates"
                : (begins == null ? "" : "From " + date(begins)) + (ends == null ? "" : " until " + date(ends));
        return term.strip()
                + (form.externalId() == null ? "" : ", external ID " + form.externalId())
                + (schoolClass.summary().isArchived() ? ". Archived: it can be read, but nobody can join it." : ".");
    }

    static String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale()));
    }

    private ClassDetails shown() {
        return Objects.requireNonNull(shown);
    }

    private void edit() {
        var id = shown().id();
        ClassDialog.edit("Edit " + shown().name(), shown().form(), form -> {
                    directory.edit(CurrentActor.get(), id, form);
                    refresh(id);
                })
                .open();
    }

    private void rollOver() {
        RollOver.dialog(shown(), directory, next -> UI.getCurrent()
                        .navigate(ManageClassView.class, ClassLinks.of(next)))
                .open();
    }

    private void archive() {
        var id = shown().id();
        if (shown().summary().isArchived()) {
            classes.restore(CurrentActor.get(), id);
            Messages.done("Students can join the class again.");
        } else {
            classes.archive(CurrentActor.get(), id);
            Messages.undoable("The class is archived. Everything is kept.", () -> {
                classes.restore(CurrentActor.get(), id);
                refresh(id);
            });
        }
        refresh(id);
    }
}
