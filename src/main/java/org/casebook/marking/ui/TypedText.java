package org.casebook.marking.ui;

import com.vaadin.flow.component.html.Div;
import org.casebook.base.ui.Styled;
import org.casebook.people.Person;
import org.casebook.writing.ui.Paragraphs;
import org.jspecify.annotations.Nullable;

/** A text to mark: plain, each line a paragraph; or whose paper is to be taken in hand. */
class TypedText extends Div {

    TypedText(String text, int words, @Nullable Person writer) {
        if (writer != null) {
            add(Styled.paragraph(
                    "notice",
                    "On paper: " + writer.inText()
                            + ". The name stands here only because you need this sheet in your hand."));
        } else {
            add(new Paragraphs(text));
            add(Styled.paragraph("about", words == 1 ? "1 word" : words + " words"));
        }
    }
}
