package org.casebook.teaching.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.casebook.base.ui.Styled;
import org.casebook.progress.AnswerResult;

/** What the signs in the table mean. */
class ResultsLegend extends UnorderedList {

    /** @param cells whether there is a column for each question */
    ResultsLegend(boolean cells) {
        addClassName("signs");
        setVisible(cells);
        getElement().setAttribute("aria-label", "What the signs mean");
        for (var result : AnswerResult.values()) {
            entry(result.sign(), result == AnswerResult.PARTLY_RIGHT ? "partly right, with its points" : result.word());
        }
        entry("·", "not answered yet");
        entry("»", "hurried: faster than the question can be read");
    }

    private void entry(String sign, String words) {
        add(new ListItem(Styled.span("verdict", sign), new Span(" " + words)));
    }
}
