package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Response;

/** A few words, or a number, written as the student is used to: with or without thousands separators, point or comma. */
class TypedPart extends AnswerParts {

    private static final String TYPED = "element.value";
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_WORDS = 200;
    /** How long, in ms, nobody types before it is said how a number is read. */
    private static final int PAUSE = 400;

    private final HtmlComponent field = new HtmlComponent(Tag.INPUT);
    private final Paragraph hint = new Paragraph();

    /** For words. */
    TypedPart() {
        this(LONGEST_WORDS, "");
        hint.setText("Capitals and accents make no difference.");
    }

    /** For a number. */
    TypedPart(Numeric question) {
        this(LONGEST_NUMBER, question.unit());
        field.getElement().setAttribute("inputmode", "decimal");
        field.getElement()
                .addEventListener(
                        "input",
                        event -> showReading(
                                question, event.getEventData().path(TYPED).asString()))
                .debounce(PAUSE)
                .addEventData(TYPED);
    }

    private TypedPart(int longest, String unit) {
        addClassName("short-answer");
        field.getElement()
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(longest));
        var label = new NativeLabel();
        label.add(new Span("Your answer"), field, new Span(unit));
        hint.getElement().setAttribute("aria-live", "polite");
        add(label, hint);
    }

    /** Says how a number is read that could be read in another way too. */
    void showReading(Numeric question, String typed) {
        hint.setText(question.read(typed)
                .filter(read -> !read.note().isEmpty())
                .map(read -> "This is " + read.reading() + ".")
                .orElse(""));
    }

    String hint() {
        return hint.getText();
    }

    @Override
    void lock(Response response) {
        var written =
                switch (response) {
                    case Response.Number(var value) -> value.toPlainString();
                    case Response.Words(var text) -> text;
                    default -> "";
                };
        field.getElement().setProperty("value", written).setAttribute("disabled", true);
        hint.setText("");
    }
}
