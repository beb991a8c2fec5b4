package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.KeptHighlight;
import org.casebook.people.CurrentActor;

/** A highlight with its note, which can be written here too. */
class NoteItem extends ListItem {

    private static final int NAMED_BY = 60;

    private final Highlights highlights;
    private final Runnable changed;
    private final Div below = new Div();

    /** @param changed is told when something isn't there any more, or is again */
    NoteItem(Highlights highlights, KeptHighlight kept, Runnable changed) {
        this.highlights = highlights;
        this.changed = changed;
        var quote = Styled.span("quote", kept.quote());
        quote.addClassName(kept.colour().word());
        add(new Paragraph(quote));
        add(below);
        showNote(kept, kept.note());
    }

    private void showNote(KeptHighlight kept, String note) {
        below.removeAll();
        if (!note.isEmpty()) {
            below.add(Styled.paragraph("own-note", note));
        }
        var about = Styled.paragraph("about", kept.colour().word() + ", " + ReaderTime.dateTime(kept.madeAt()));
        if (kept.isLost()) {
            about.add(new Span(" · The text has changed since."));
        } else if (kept.words() == Words.PLAINER) {
            about.add(new Span(" · in plainer words"));
        }
        below.add(about, Styled.div("tools", ways(kept, note)));
    }

    private Component[] ways(KeptHighlight kept, String note) {
        var edit = Buttons.small(note.isEmpty() ? "Add a note" : "Edit the note", _ -> write(kept, note));
        edit.setAriaLabel(edit.getText() + ": " + named(kept));
        var remove = Buttons.small("Remove", _ -> remove(kept));
        remove.setAriaLabel("Remove: " + named(kept));
        if (kept.isLost()) {
            return new Component[] {edit, remove};
        }
        var there = new RouterLink("Read it there", SectionView.class, SectionView.address(kept.place()));
        there.setQueryParameters(QueryParameters.of(SectionView.WORDS, ReaderWords.word(kept.words())));
        there.getElement().setAttribute("aria-label", "Read it there: " + named(kept));
        return new Component[] {there, edit, remove};
    }

    private void write(KeptHighlight kept, String note) {
        var field = new TextArea("Note");
        field.setMaxLength(Highlights.LONGEST_NOTE);
        field.setValue(note);
        field.setWidthFull();
        field.setHelperText("At most %,d characters.".formatted(Highlights.LONGEST_NOTE));
        var save = Buttons.primary("Save the note", _ -> save(kept, field));
        var cancel = Buttons.quiet("Cancel", _ -> showNote(kept, note));
        cancel.addClickShortcut(Key.ESCAPE).listenOn(below);
        below.removeAll();
        below.add(field, Styled.div("tools", save, cancel));
        field.focus();
    }

    private void save(KeptHighlight kept, TextArea field) {
        var words = field.getValue().strip();
        if (Messages.attempt(() -> highlights.annotate(CurrentActor.get(), kept.id(), words))) {
            showNote(kept, words);
        }
    }

    private void remove(KeptHighlight kept) {
        var actor = CurrentActor.get();
        var removed = highlights.remove(actor, kept.id());
        changed.run();
        Messages.undoable("The highlight is removed.", () -> {
            highlights.putBack(actor, removed);
            changed.run();
        });
    }

    /** Enough of its quote to tell it from the others. */
    private static String named(KeptHighlight kept) {
        var quote = kept.quote();
        return quote.length() <= NAMED_BY ? quote : quote.substring(0, NAMED_BY) + "…";
    }
}
