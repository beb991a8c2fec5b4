package org.casebook.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;

/** How a part of an answer came out, said at the part itself by sign, words and colour. */
enum PartMark {
    RIGHT("✓", "Right"),
    WRONG("✗", "Not right"),
    /** Wasn't chosen, but something else in its place, or nothing by who doesn't know. */
    SOLUTION("✓", "The right answer"),
    /** Belongs to the answer beside what was chosen. */
    MISSED("+", "Missing");

    private final String sign;
    private final String words;

    PartMark(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static PartMark of(boolean right) {
        return right ? RIGHT : WRONG;
    }

    /**
     * Says it at a part, and lends the part its style.
     *
     * @param reason why, as safe inline HTML; may be empty
     */
    void putOn(HtmlContainer part, String reason) {
        part.addClassName(style());
        part.add(note(reason));
    }

    private String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param reason why, as safe inline HTML; may be empty */
    Span note(String reason) {
        var note = Styled.span("mark", "");
        note.addClassName(style());
        note.add(Styled.span("verdict", sign + " " + words));
        if (!reason.isEmpty()) {
            note.add(new Span(" "), Prose.inline(reason));
        }
        return note;
    }
}
