package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Styled;
import org.casebook.livequestion.Distribution.Vote;

/** How many of a vote gave an answer: a bar, and the same in figures. */
class VoteBar extends Div {

    /** @param name of the vote; empty where there is but one */
    VoteBar(String name, String style, int times, Vote vote) {
        addClassNames("vote-bar", style);
        if (!name.isEmpty()) {
            add(Styled.span("vote-name", name));
        }
        var bar = new Element("progress");
        bar.setAttribute("max", Integer.toString(Math.max(1, vote.answers())));
        bar.setAttribute("value", Integer.toString(times));
        bar.setAttribute("aria-hidden", "true");
        getElement().appendChild(bar);
        double share = vote.answers() == 0 ? 0 : (double) times / vote.answers();
        var figures = Styled.span("vote-figures", "");
        figures.add(new Span(Percent.of(share)), Styled.span("about", " (" + times + ")"));
        add(figures);
    }
}
