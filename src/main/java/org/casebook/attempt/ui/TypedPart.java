package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.casebook.bank.ui.KeyText;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Score;
import org.casebook.course.question.ShortText;

/** A few words, or a number, written as the student is used to: with or without thousands separators, point or comma. */
class TypedPart extends AnswerParts {

    private static final String TYPED = "element.value";
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_WORDS = 200;
    /** How long, in ms, nobody types before it is said how a number is read. */
    private static final int PAUSE = 400;

    private final Question question;
    private final HtmlComponent field = new HtmlComponent(Tag.INPUT);
    private final Paragraph hint = new Paragraph();

    TypedPart(ShortText question) {
        this(question, LONGEST_WORDS, "");
        hint.setText("Capitals and accents make no difference.");
    }

    TypedPart(Numeric question) {
        this(question, LONGEST_NUMBER, question.unit());
        field.getElement().setAttribute("inputmode", "decimal");
        field.getElement()
                .addEventListener(
                        "input",
                        event -> showReading(
                                question, event.getEventData().path(TYPED).asString()))
                .debounce(PAUSE)
                .addEventData(TYPED);
    }

    private TypedPart(Question question, int longest, String unit) {
        this.question = question;
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

    @Override
    void mark(Response response, Score score) {
        if (!(response instanceof Response.DontKnow)) {
            PartMark.of(score.correct())
                    .putOn(
                            this,
                            score.correct() ? "" : score.remarks().getFirst().text());
        }
        if (!score.correct()) {
            var key = PartMark.SOLUTION.note("");
            key.add(KeyText.of(question));
            add(key);
        }
    }
}
