package org.casebook.lessons.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.DisplayChanged;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.Highlights;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section in the words that its reader has chosen, with the tools to read it and the switch between the
 * words. The same can be chosen under 'Display', and either shows what the other has done.
 */
class WordedText extends Div {

    private final Course course;
    private final Section section;
    private final Highlights highlights;
    private final Actor actor;
    private final Consumer<PassageRef> seen;

    private final Checkbox plainer = new Checkbox("Plainer words");
    private final Span told = Styled.span("only-heard", "");
    private final Div text = new Div();

    private SectionText shown;
    private Words kept;
    private @Nullable String reached;

    /**
     * @param kept the words that the actor has chosen
     * @param wanted those that are shown for now
     */
    WordedText(
            Course course,
            Section section,
            Highlights highlights,
            Actor actor,
            Words kept,
            Words wanted,
            Consumer<PassageRef> seen) {
        this.course = course;
        this.section = section;
        this.highlights = highlights;
        this.actor = actor;
        this.kept = kept;
        this.seen = seen;
        told.getElement().setAttribute("role", "status");
        plainer.setHelperText("The same in shorter sentences and simpler words, in all lessons.");
        plainer.setValue(wanted == Words.PLAINER);
        plainer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(chosen());
            }
        });
        if (section.hasPlainer()) {
            add(Styled.div("words-switch", plainer, told));
        }
        add(text);
        shown = show(wanted);
    }

    /** The text as it is shown now. */
    SectionText text() {
        return shown;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(
                event.getUI(), DisplayChanged.class, changed -> follow(ReaderWords.in(changed.chosen())));
        addDetachListener(detach -> {
            listening.remove();
            detach.unregisterListener();
        });
    }

    private Words chosen() {
        return plainer.getValue() ? Words.PLAINER : Words.USUAL;
    }

    private void choose(Words words) {
        kept = words;
        change(words);
        getUI().ifPresent(page -> DisplayButton.choose(page, ReaderWords.CHOICE, ReaderWords.word(words)));
    }

    /** Something was chosen under 'Display', maybe other words. */
    private void follow(Words words) {
        if (words != kept) {
            kept = words;
            plainer.setValue(words == Words.PLAINER);
            change(words);
            if (reached != null) {
                shown.goTo(reached);
            }
        }
    }

    private void change(Words words) {
        shown = show(words);
        told.setText(
                words == Words.PLAINER ? "The text is in plainer words now." : "The text is in its usual words now.");
    }

    private SectionText show(Words words) {
        var article = new SectionText(course, section.in(words), place -> {
            reached = place.passage();
            seen.accept(place);
        });
        text.removeAll();
        text.getElement().setAttribute("data-words", ReaderWords.word(words));
        if (words == Words.PLAINER && section.hasPlainer()) {
            var paper = Styled.paragraph("about", "In plainer words");
            paper.addClassName("print-only");
            text.add(paper);
        }
        text.add(new ReadAloud("casebook-reader"), article, new Highlighter(highlights, actor, section.slug(), words));
        return article;
    }
}
