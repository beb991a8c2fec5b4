package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Sources;

/** How what the course says is known, the case study, its paragraphs with the lesson passages that rest on each, and the works that it names. */
@Route("sources")
@PageTitle("Sources · Casebook")
@Menu(title = "Sources", order = 2.6)
@PermitAll
class SourcesView extends Page implements AfterNavigationObserver {

    static final String PARAGRAPH = "paragraph";

    private final Course course;
    private final Map<String, ListItem> paragraphs = new HashMap<>();

    SourcesView(Course course) {
        this.course = course;
        var sources = course.sources();
        var address = new Anchor(sources.url(), sources.url());
        address.getElement().setAttribute("rel", "noreferrer");
        add(new H1("Sources"));
        course.page(CoursePage.Kind.SOURCES)
                .ifPresent(page -> add(new H2(page.title()), new PageText(sources, page, H3::new)));
        add(
                new H2("The case study"),
                Styled.paragraph("citation", sources.citation()),
                new Paragraph(address),
                new H2("Its paragraphs"));
        add(new Paragraph(
                "Every paragraph of the lessons is marked with what it rests on: a paragraph of the case study, such"
                        + " as "
                        + sources.paragraphs().getFirst().id() + ", or another source, by its name."));
        add(Styled.list(
                "source-paragraphs",
                sources.paragraphs(),
                paragraph -> used(
                        paragraph.id(), Styled.span("source-label", paragraph.id()), new Span(paragraph.about()))));
        if (!sources.others().isEmpty()) {
            add(
                    new H2("Other sources"),
                    new Paragraph("Where a paragraph rests on another source than the case study, its mark is that"
                            + " source's name. Here is what was taken from which place."),
                    Styled.list("other-sources", sources.others(), this::other));
        }
        add(new H2("Works that the case study names"));
        add(new Paragraph("Given as the case study gives them, with what it cites each for."));
        var works = Styled.list("works");
        sources.works()
                .forEach(work -> works.add(new ListItem(
                        new Span(work.reference()), new Span(": " + work.about() + " "), marks(work.sources()))));
        add(works);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(PARAGRAPH).ifPresent(id -> {
            paragraphs.forEach((key, item) -> item.setClassName("highlighted", key.equals(id)));
            var item = paragraphs.get(id);
            if (item != null) {
                item.scrollIntoView();
            }
        });
    }

    /** On this page a mark leads to its place in the list. */
    private static Span marks(List<String> ids) {
        var marks = new Span();
        marks.addClassName("source-marks");
        for (var id : ids) {
            var link = new RouterLink(id, SourcesView.class);
            link.setQueryParameters(QueryParameters.of(PARAGRAPH, id));
            link.getElement().setAttribute("aria-label", "Source: paragraph " + id + " of the case study");
            marks.add(link);
        }
        return marks;
    }

    private ListItem other(Sources.Other other) {
        var title = new Span(other.title());
        var item = new ListItem(Styled.span("source-label", other.mark()), title);
        if (other.url() != null) {
            var address = new Anchor(other.url(), other.url());
            address.getElement().setAttribute("rel", "noreferrer");
            item.add(Styled.div("about", address));
        }
        item.add(Styled.list(
                "source-places",
                other.places(),
                place -> used(
                        place.id(),
                        Styled.span("source-label", other.places().size() == 1 ? "" : other.label(place)),
                        new Span(place.place() + ": " + place.about()))));
        return item;
    }

    /** A paragraph or place, with the sections that rest on it, or the definitions if no section does. */
    private ListItem used(String id, Component... about) {
        var item = new ListItem(about);
        var used = new UnorderedList();
        used.addClassNames("about", "used-in");
        course.sections().stream()
                .filter(section -> section.passages().stream()
                        .anyMatch(passage -> passage.sources().contains(id)))
                .forEach(section -> used.add(new ListItem(new SectionLink(section))));
        if (used.getChildren().findAny().isEmpty()) {
            course.glossary().stream()
                    .filter(term -> term.sources().contains(id))
                    .forEach(term -> {
                        var link = new RouterLink("Glossary: " + term.term(), GlossaryView.class);
                        link.setQueryParameters(QueryParameters.of(GlossaryView.TERM, term.id()));
                        used.add(new ListItem(link));
                    });
        }
        item.add(used);
        paragraphs.put(id, item);
        return item;
    }
}
