package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.casebook.course.lesson.Sources;

/**
 * Marks which paragraphs of the case study, and which other sources, a text rests on. Each opens what is taken from where,
 * in place: the page has the {@link SourceNotes} to them.
 */
class SourceMarks extends Span {

    SourceMarks(Sources sources, List<String> ids) {
        addClassName("source-marks");
        for (var id : ids) {
            var mark = sources.mark(id);
            var opens = new NativeButton(mark.label());
            opens.getElement().setAttribute("type", "button");
            opens.getElement().setAttribute("popovertarget", SourceNotes.id(mark));
            opens.getElement()
                    .setAttribute(
                            "aria-label",
                            mark.other()
                                    ? mark.label() + ": another source than the case study"
                                    : "Source: paragraph " + mark.label() + " of the case study");
            if (mark.other()) {
                opens.addClassName("other");
            }
            add(opens);
        }
    }
}
