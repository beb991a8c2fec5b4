package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.casebook.base.ui.Percent;
import org.casebook.course.MasteryScale;

/** What the marks on the bars of a {@link MasteryList} mean. */
class MasteryLegend extends Paragraph {

    /** @param before whether there are marks for what was believed before */
    MasteryLegend(MasteryScale scale, boolean before) {
        addClassName("legend");
        add("On the bars: ");
        mark("expected", "the share expected");
        if (before) {
            mark("before", "the same before this quiz");
        }
        mark("range", "its range (90 % certain)");
        mark(
                "cut",
                "from " + Percent.of(scale.nearly()) + " ‘nearly’, from " + Percent.of(scale.secure()) + " ‘secure’");
    }

    private void mark(String kind, String meaning) {
        var mark = new Span();
        mark.addClassNames("legend-mark", kind);
        add(new Span(mark, new Span(meaning)));
    }
}
