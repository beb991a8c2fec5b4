package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.Sources;

/**
 * What the marks of a page open, each once: title, place, and what is taken from it. Popovers of the browser, as the
 * definitions of terms are; on paper those of other sources stand under the text.
 */
class SourceNotes extends Div {

    /** @param ids which the page's marks name; the same may come again */
    SourceNotes(Sources sources, Stream<String> ids) {
        addClassName("source-notes");
        var marks = ids.distinct().map(sources::mark).toList();
        if (marks.stream().anyMatch(Sources.Mark::other)) {
            add(Styled.paragraph("source-heading", "Other sources than the case study"));
        }
        marks.forEach(mark -> add(note(mark)));
    }

    static String id(Sources.Mark mark) {
        return "source-" + mark.id();
    }

    /** All that a figure rests on. */
    static Stream<String> of(Figure figure) {
        return figure instanceof Figure.Timeline timeline
                ? Stream.concat(
                        figure.sources().stream(),
                        timeline.events().stream().map(Figure.Event::sources).flatMap(List::stream))
                : figure.sources().stream();
    }

    private static Div note(Sources.Mark mark) {
        var ways = Styled.paragraph("source-ways", "");
        if (mark.other() && mark.url() != null) {
            var read = new Anchor(mark.url(), "Read it");
            read.getElement().setAttribute("rel", "noreferrer");
            ways.add(read, new Span(" · "));
        }
        var list = new RouterLink("In the list of sources", SourcesView.class);
        list.setQueryParameters(QueryParameters.of(SourcesView.PARAGRAPH, mark.id()));
        ways.add(list);
        var note = new Div(
                Styled.paragraph("term-name", mark.label()),
                Styled.paragraph("source-title", mark.title()),
                Styled.paragraph("source-place", "Place: " + mark.place()),
                Styled.paragraph("source-taken", (mark.other() ? "Taken from it: " : "") + mark.about()),
                ways);
        note.setId(id(mark));
        note.addClassNames("definition", "source-note");
        note.setClassName("other", mark.other());
        note.getElement().setAttribute("popover", "auto");
        return note;
    }
}
