package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term.Kind;

/** Who did what, and all institutions and terms of the course. */
@Route(GlossaryView.ADDRESS)
@PageTitle("Glossary · Casebook")
@Menu(title = "Glossary", order = 2.4)
@PermitAll
class GlossaryView extends Page implements AfterNavigationObserver {

    static final String ADDRESS = "glossary";

    /** The query parameter that names an entry, which is marked. */
    static final String TERM = "term";

    private static final List<Kind> ORDER = List.of(Kind.PERSON, Kind.INSTITUTION, Kind.TERM);

    private final Map<String, Term> entries = new HashMap<>();

    GlossaryView(Course course) {
        var groups = new Nav();
        groups.addClassNames("groups", "not-on-paper");
        groups.getElement().setAttribute("aria-label", "Parts of the glossary");
        add(
                new H1("Glossary"),
                new Paragraph(
                        "Words in quotation marks are the perpetrators' own. They are explained here, not adopted."),
                new Paragraph(new RouterLink("Practise: which term is meant?", DrillView.class)),
                groups);
        for (var kind : ORDER) {
            var terms = course.glossary().stream()
                    .filter(term -> term.kind() == kind)
                    .sorted(Comparator.comparing(
                            term -> term.term().replaceAll("[^\\p{L}\\p{N} ]", ""), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            if (!terms.isEmpty()) {
                groups.add(jump(kind, terms.size()));
                add(heading(kind), entries(course.sources(), terms));
            }
        }
        add(new SourceNotes(course.sources(), course.glossary().stream().flatMap(term -> term.sources().stream())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(TERM);
        entries.forEach((id, entry) ->
                entry.setClassName("highlighted", wanted.filter(id::equals).isPresent()));
        wanted.map(entries::get).ifPresent(Component::scrollIntoView);
    }

    /** With the page's own address, since an address that is a fragment alone leads to the start page. */
    private static Component jump(Kind kind, int count) {
        var jump = new Anchor(ADDRESS + "#" + id(kind), title(kind) + " (" + count + ")");
        jump.setRouterIgnore(true);
        return jump;
    }

    private static Component heading(Kind kind) {
        var heading = new H2(title(kind));
        heading.setId(id(kind));
        return heading;
    }

    private Component entries(Sources sources, List<org.casebook.course.lesson.Term> terms) {
        var list = new DescriptionList();
        list.addClassName("glossary");
        for (var term : terms) {
            var entry = new Term(term.term());
            entries.put(term.id(), entry);
            list.add(entry, new Description(Prose.inline(term.definition()), new SourceMarks(sources, term.sources())));
        }
        return list;
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String title(Kind kind) {
        return switch (kind) {
            case TERM -> "Terms";
            case PERSON -> "People: who did what";
            case INSTITUTION -> "Institutions";
        };
    }
}
