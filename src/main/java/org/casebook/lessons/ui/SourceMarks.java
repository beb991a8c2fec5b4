package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Marks which paragraphs of the case study a text rests on; each leads to the page of sources. */
class SourceMarks extends Span {

    SourceMarks(List<String> sources) {
        addClassName("source-marks");
        for (var source : sources) {
            var link = new RouterLink(source, SourcesView.class);
            link.setQueryParameters(QueryParameters.of(SourcesView.PARAGRAPH, source));
            link.getElement().setAttribute("aria-label", "Source: paragraph " + source + " of the case study");
            add(link);
        }
    }
}
