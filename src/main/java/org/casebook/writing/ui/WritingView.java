package org.casebook.writing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.OwnTask;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.Saving;
import org.casebook.writing.ui.WritingField.Typed;

/** Something to write for a student: what is asked beside where it is written, and afterwards the sample answers. */
@Route("writing/:" + WritingView.WRITING)
@RolesAllowed(Role.STUDENTS)
class WritingView extends AddressedPage {

    static final String WRITING = "writing";

    private final OwnWriting own;
    private final Course course;
    private final Clock clock;

    WritingView(OwnWriting own, Course course, Clock clock) {
        this.own = own;
        this.course = course;
        this.clock = clock;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var task = own.get(CurrentActor.get(), id(WRITING));
        var plan = task.assignment().plan();
        show(
                heading(plan.task().title()),
                Styled.paragraph(
                        "about",
                        task.className() + " · "
                                + WritingWords.range(plan.task().words()) + " · about "
                                + plan.task().minutes() + " minutes · " + WritingWords.due(plan.due())));
        if (task.isHandedIn()) {
            if (task.assignment().isReleased()) {
                var marks = new Anchor(WritingLinks.ownMarks(task.assignment().id()), "Your marks");
                marks.addClassName("action");
                add(Styled.div("tools", marks));
            }
            add(new HandedInPanel(task));
        } else if (task.open()) {
            add(Styled.div("writing", asked(plan.task()), field(task)));
        } else {
            add(
                    Styled.paragraph(
                            "notice",
                            "This can't be written any more."
                                    + (task.isBegun() ? " What you have written is kept." : "")),
                    new Paragraphs(task.draft().text()),
                    asked(plan.task()));
        }
        add(new CourseLicence(course.licence().name(), course.licence().url()));
    }

    /** Open, and to be folded where there is no room for it beside the text. */
    static NativeDetails asked(WritingTask task) {
        var rubric = new NativeDetails("How it is marked", new RubricText(task.criteria()));
        var content = Styled.div("asked-all", new TaskText(task), rubric);
        var asked = new NativeDetails(task.documents().isEmpty() ? "The task" : "The task and its documents", content);
        asked.addClassName("stimulus");
        asked.setOpen(true);
        return asked;
    }

    private WritingField field(OwnTask task) {
        var draft = task.draft();
        var field = new WritingField(
                CurrentActor.get().id(),
                task.assignment().id(),
                task.assignment().plan().task().words(),
                draft,
                said(draft));
        field.addTypedListener(typed -> save(field, task, typed));
        field.addHandInListener(typed -> save(field, task, typed).ifPresent(saved -> confirm(field, task, saved)));
        return field;
    }

    /** Whatever comes of it, the browser is told; nothing where it isn't saved. */
    private Optional<OwnTask.Draft> save(WritingField field, OwnTask task, Typed typed) {
        try {
            var saving = own.save(CurrentActor.get(), task.assignment().id(), typed.text(), typed.base());
            switch (saving) {
                case Saving.Saved(var draft) -> field.saved(draft, said(draft));
                case Saving.Meanwhile(var draft) -> field.meanwhile(draft, said(draft));
            }
            return Optional.of(saving).filter(Saving.Saved.class::isInstance).map(Saving::draft);
        } catch (InvalidInputException refusal) {
            field.refused(String.valueOf(refusal.getMessage()));
            return Optional.empty();
        } catch (RuntimeException trouble) {
            // Or the field would wait for its answer, and send nothing any more.
            field.refused("Not saved. Please try again in a moment.");
            throw trouble;
        }
    }

    private void confirm(WritingField field, OwnTask task, OwnTask.Draft saved) {
        if (saved.text().isBlank()) {
            field.refused("There is nothing to hand in yet.");
            return;
        }
        var confirm = new ConfirmDialog(
                "Hand in this text?",
                WritingWords.fit(saved.words(), task.assignment().plan().task().words())
                        + ". You can't change it afterwards: the sample answers open then.",
                "Hand in",
                _ -> handIn(field, task, saved));
        confirm.setCancelable(true);
        confirm.setCancelText("Go on writing");
        confirm.open();
    }

    private void handIn(WritingField field, OwnTask task, OwnTask.Draft saved) {
        if (Messages.attempt(
                () -> own.handIn(CurrentActor.get(), task.assignment().id(), saved.revision()))) {
            field.forget();
            refresh();
            focusContent();
            Messages.done("Handed in.");
        }
    }

    private String said(OwnTask.Draft draft) {
        return WritingWords.saved(draft.savedAt(), clock.instant());
    }
}
