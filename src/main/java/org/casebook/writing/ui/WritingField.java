package org.casebook.writing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.course.writing.WordRange;
import org.casebook.writing.OwnTask.Draft;
import org.casebook.writing.OwnWriting;

/**
 * Where a student writes. The browser keeps what is typed at once, until the server has it, and sends it when the student
 * pauses: casebook-writing.js. docs/decisions/writing.md
 */
@Tag("casebook-writing")
class WritingField extends HtmlContainer {

    /** What the browser has typed, and the revision on which it was. */
    record Typed(String text, long base) {}

    /** A text of the server's as the browser is told it. */
    private record Stored(String text, long revision, String said) {}

    /** Account and assignment together name the text among all that the browser keeps. */
    WritingField(UUID account, UUID assignment, WordRange words, Draft draft, String said) {
        getElement().setAttribute("key", account + "/" + assignment);
        getElement().setAttribute("least", String.valueOf(words.least()));
        getElement().setAttribute("most", String.valueOf(words.most()));
        getElement().setAttribute("longest", String.valueOf(OwnWriting.LONGEST));
        getElement().setPropertyBean("stored", stored(draft, said));
        var handIn = new Button("Hand in");
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.getElement().setAttribute("data-hand-in", "");
        add(handIn);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-writing.js");
    }

    /** Whoever listens gets what was typed when its student pauses. */
    void addTypedListener(Consumer<Typed> listener) {
        addListener(TypedEvent.class, event -> listener.accept(new Typed(event.text, event.base)));
    }

    /** Whoever listens gets what is typed when its student wants to hand it in. */
    void addHandInListener(Consumer<Typed> listener) {
        addListener(HandInEvent.class, event -> listener.accept(new Typed(event.text, event.base)));
    }

    /** Tells the browser that the server has what it was sent. */
    void saved(Draft draft, String said) {
        getElement().callJsFunction("saved", String.valueOf(draft.revision()), said);
    }

    /** Tells the browser what another device has saved, to be asked which is to stay. */
    void meanwhile(Draft draft, String said) {
        getElement().callJsFunction("meanwhile", draft.text(), String.valueOf(draft.revision()), said);
    }

    /** Tells the browser why what it was sent isn't taken. */
    void refused(String why) {
        getElement().callJsFunction("refused", why);
    }

    /** Lets the browser forget what it keeps, once the text is handed in. */
    void forget() {
        getElement().callJsFunction("forget");
    }

    private static Stored stored(Draft draft, String said) {
        return new Stored(draft.text(), draft.revision(), said);
    }

    /** A pause after typing. */
    @DomEvent("draft")
    public static class TypedEvent extends ComponentEvent<WritingField> {

        private final String text;
        private final long base;

        public TypedEvent(
                WritingField source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.base") double base) {
            super(source, fromClient);
            this.text = text;
            this.base = (long) base;
        }
    }

    /** The wish to hand in. */
    @DomEvent("hand-in")
    public static class HandInEvent extends ComponentEvent<WritingField> {

        private final String text;
        private final long base;

        public HandInEvent(
                WritingField source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.base") double base) {
            super(source, fromClient);
            this.text = text;
            this.base = (long) base;
        }
    }
}
