package org.casebook.lessons.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.casebook.base.ui.Page;
import org.casebook.lessons.search.CourseSearch;
import org.casebook.lessons.search.SearchResult;
import org.casebook.people.CurrentActor;

/** Looks words up in everything that the course has to read. What is looked for stands in the address. */
@Route(SearchView.ADDRESS)
@PageTitle("Search · Casebook")
@Menu(title = "Search", order = 2.8)
@PermitAll
class SearchView extends Page implements AfterNavigationObserver {

    static final String ADDRESS = "search";

    private static final String QUERY = "q";

    private final CourseSearch search;
    private final ReaderWords words;
    private final TextField wanted = new TextField("Words to look for");
    private final Paragraph said = new Paragraph();
    private final Div remarks = new Div();
    private final Div hits = new Div();

    SearchView(CourseSearch search, ReaderWords words) {
        this.search = search;
        this.words = words;
        wanted.setClearButtonVisible(true);
        wanted.setMaxLength(CourseSearch.LONGEST_QUERY);
        wanted.setHelperText("In lessons, figures, glossary and sources. All the words have to stand in one place.");
        wanted.setValueChangeMode(ValueChangeMode.LAZY);
        wanted.setWidthFull();
        wanted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look();
                remember();
            }
        });
        said.addClassName("note");
        said.getElement().setAttribute("role", "status");
        add(new H1("Search"), wanted, said, remarks, hits);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse("");
        wanted.setValue(query.substring(0, Math.min(query.length(), CourseSearch.LONGEST_QUERY)));
        look();
        if (query.isEmpty()) {
            wanted.focus();
        }
    }

    private void look() {
        var result = search.find(wanted.getValue(), words.of(CurrentActor.get()));
        hits.removeAll();
        remarks.removeAll();
        said.setText(result.isAsked() ? SearchWords.told(result) : "");
        if (!result.unknown().isEmpty() && result.total() > 0) {
            remarks.add(new Paragraph(SearchWords.quoted(result.unknown())
                    + (result.unknown().size() == 1 ? " is" : " are")
                    + " nowhere in this spelling. Here is what is spelt almost like it."));
        }
        if (!result.instead().isEmpty()) {
            remarks.add(instead(result));
        }
        if (!result.found().isEmpty()) {
            hits.add(new HitList(result.found()));
        }
        if (result.total() > result.found().size()) {
            hits.add(new Paragraph(
                    "The first " + result.found().size() + " are shown. With another word there will be fewer."));
        }
    }

    private static Paragraph instead(SearchResult result) {
        var line = new Paragraph();
        line.add(new Span(
                result.only().isPresent() ? "Did you mean " : "Never all of them together. Each word on its own: "));
        var between = "";
        for (var each : result.instead()) {
            var link = new RouterLink(each.query(), SearchView.class);
            link.setQueryParameters(QueryParameters.of(QUERY, each.query()));
            line.add(new Span(between), link, new Span(" (" + SearchWords.places(each.total()) + ")"));
            between = ", ";
        }
        line.add(result.only().isPresent() ? "?" : ".");
        line.addClassName("instead");
        return line;
    }

    /** So that whoever comes back from a hit finds the others again. */
    private void remember() {
        var query = wanted.getValue().strip();
        var parameters = query.isEmpty() ? QueryParameters.empty() : QueryParameters.of(QUERY, query);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ADDRESS, parameters));
    }
}
