package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.casebook.base.ui.Prose;
import org.casebook.lessons.search.Found;
import org.casebook.lessons.search.Found.Piece;
import org.casebook.lessons.search.Place;
import org.jsoup.nodes.Element;

/** Places that were found, each with its words marked in what stands around them. */
class HitList extends OrderedList {

    HitList(List<Found> found) {
        addClassName("hits");
        found.forEach(
                each -> add(new ListItem(link(each.title(), each.place()), Prose.built(context(each.context())))));
    }

    private static RouterLink link(String title, Place place) {
        return switch (place) {
            case Place.InPassage(var ref) -> new RouterLink(title, SectionView.class, SectionView.address(ref));
            case Place.InFigure(var section, var figure) -> {
                var link = new RouterLink(title, SectionView.class, SectionView.address(section));
                link.setQueryParameters(QueryParameters.of(SectionView.FIGURE, figure));
                yield link;
            }
            case Place.InGlossary(var term) -> {
                var link = new RouterLink(title, GlossaryView.class);
                link.setQueryParameters(QueryParameters.of(GlossaryView.TERM, term));
                yield link;
            }
            case Place.InSource(var paragraph) -> {
                var link = new RouterLink(title, SourcesView.class);
                link.setQueryParameters(QueryParameters.of(SourcesView.PARAGRAPH, paragraph));
                yield link;
            }
            case Place.OnSources() -> new RouterLink(title, SourcesView.class);
            case Place.InNote() -> {
                var link = new RouterLink(title, LessonsView.class);
                link.setQueryParameters(QueryParameters.of(LessonsView.NOTE, "open"));
                yield link;
            }
        };
    }

    private static Element context(List<Piece> pieces) {
        var line = new Element("p");
        for (var piece : pieces) {
            if (piece.hit()) {
                line.appendElement("mark").text(piece.text());
            } else {
                line.appendText(piece.text());
            }
        }
        return line;
    }
}
