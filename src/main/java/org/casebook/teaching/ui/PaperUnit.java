package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.casebook.attempt.PaperItem;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;

/** A question, or a set with its source's title, with what it tells; what can be done with it comes below. */
class PaperUnit extends ListItem {

    private final Div tools = Styled.div("tools");

    /** @param number of its first question in the form; 0 where it is in none */
    PaperUnit(List<PaperItem> unit, int number, Course course) {
        addClassName("paper-unit");
        var stimulus = unit.getFirst().question().stimulus();
        if (stimulus != null) {
            add(Styled.paragraph(
                    "paper-unit-source", unit.size() + " questions about the source ‘" + stimulus.title() + "’"));
        }
        for (int place = 0; place < unit.size(); place++) {
            var item = unit.get(place);
            var stem = Styled.div("paper-unit-stem");
            if (number > 0) {
                stem.add(Styled.span("paper-unit-number", number + place + "."));
            }
            stem.add(Prose.paragraph(item.question().head().stem()));
            add(
                    stem,
                    Styled.paragraph("about", PaperWords.about(item, course)),
                    Styled.paragraph("about", PaperWords.tells(item)));
        }
        add(tools);
    }

    Div tools() {
        return tools;
    }
}
