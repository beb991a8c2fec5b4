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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.lesson.Term.Kind;

/** Who did what, and all institutions and terms of the course. */
@Route(GlossaryView.ADDRESS)
@PageTitle("Glossary · Casebook")
@PermitAll
class GlossaryView extends Page {

    static final String ADDRESS = "glossary";

    private static final List<Kind> ORDER = List.of(Kind.PERSON, Kind.INSTITUTION, Kind.TERM);

    GlossaryView(Course course) {
        var groups = new Nav();
        groups.addClassNames("groups", "not-on-paper");
        groups.getElement().setAttribute("aria-label", "Parts of the glossary");
        add(
                new H1("Glossary"),
                new Paragraph(
                        "Words in quotation marks are the perpetrators' own. They are explained here, not adopted."),
                groups);
        for (var kind : ORDER) {
            var terms = course.glossary().stream()
                    .filter(term -> term.kind() == kind)
                    .sorted(Comparator.comparing(
                            term -> term.term().replaceAll("[^\\p{L}\\p{N} ]", ""), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            if (!terms.isEmpty()) {
                groups.add(jump(kind, terms.size()));
                add(heading(kind), entries(terms));
            }
        }
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

    private static Component entries(List<org.casebook.course.lesson.Term> terms) {
        var entries = new DescriptionList();
        entries.addClassName("glossary");
        for (var term : terms) {
            entries.add(
                    new Term(term.term()),
                    new Description(Prose.inline(term.definition()), new SourceMarks(term.sources())));
        }
        return entries;
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case TERM -> "Terms";
            case PERSON -> "People: who did what";
            case INSTITUTION -> "Institutions";
        };
    }
}
