package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.base.ui.TitledPage;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.LeadQuestion;
import org.casebook.lessons.CameFrom;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;

/** One lesson section. With a passage in the address, that passage is shown highlighted. */
@Route("lessons/:section/:passage?")
@PermitAll
class SectionView extends TitledPage implements BeforeEnterObserver {

    /** The query parameter for the place where the reader left off, which is gone to without highlighting it. */
    static final String AT = "at";

    /** The query parameter that names a figure, which is marked. */
    static final String FIGURE = "figure";

    /** The query parameter for the words in which it is shown, whatever its reader has chosen. */
    static final String WORDS = "words";

    private static final String SECTION = "section";
    private static final String PASSAGE = "passage";

    private final Course course;
    private final Reading reading;
    private final Highlights highlights;
    private final ReaderWords words;
    private final AfterSection after;
    private final List<CameFrom> origins;

    SectionView(
            Course course,
            Reading reading,
            Highlights highlights,
            ReaderWords words,
            AfterSection after,
            List<CameFrom> origins) {
        this.course = course;
        this.reading = reading;
        this.highlights = highlights;
        this.words = words;
        this.after = after;
        this.origins = List.copyOf(origins);
    }

    static RouteParameters address(String section) {
        return new RouteParameters(SECTION, section);
    }

    static RouteParameters address(PassageRef place) {
        return new RouteParameters(new RouteParam(SECTION, place.section()), new RouteParam(PASSAGE, place.passage()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(SECTION).orElseThrow();
        var section = course.section(slug).orElseThrow(() -> new NotFoundException("section " + slug));
        var actor = CurrentActor.get();
        title(section.title());
        var parameters = event.getLocation().getQueryParameters();
        var back = WayBack.find(origins, actor, parameters);
        if (back.isEmpty()) {
            reading.visit(actor, slug);
        }
        var kept = words.of(actor);
        var wanted = parameters
                .getSingleParameter(WORDS)
                .map(word -> ReaderWords.in(Map.of(ReaderWords.CHOICE, word)))
                .orElse(kept);
        var text = new WordedText(course, section, highlights, actor, kept, wanted, place -> {
            if (back.isEmpty()) {
                reading.see(actor, place);
            }
        });
        var article = text.text();
        show(
                WayBack.of(back, "Back, at the beginning"),
                head(section),
                before(section),
                Styled.div(
                        "section-body",
                        new Div(lead(section), objectives(section), text, answer(section), checks(section)),
                        after.of(actor, section)),
                WayBack.of(back, "Back, at the end"),
                end(actor, section),
                citation(),
                new CourseLicence(course.licence().name(), course.licence().url()));
        event.getRouteParameters().get(PASSAGE).ifPresent(article::highlight);
        parameters.getSingleParameter(AT).ifPresent(article::goTo);
        parameters.getSingleParameter(FIGURE).ifPresent(article::highlightFigure);
    }

    private Component head(org.casebook.course.lesson.Section section) {
        var about = Styled.paragraph(
                "about",
                course.topic(section.topic()).orElseThrow().name() + " · Section " + section.number()
                        + " of " + course.sections().size() + " · about " + section.minutes()
                        + (section.minutes() == 1 ? " minute" : " minutes"));
        return new Div(about, new H1(section.title()));
    }

    /** The way to what readers should know before the first section. */
    private Component before(org.casebook.course.lesson.Section section) {
        var before = Styled.div("not-on-paper");
        if (section.number() == 1) {
            course.page(CoursePage.Kind.NOTE)
                    .ifPresent(
                            page -> before.add(new Paragraph(SectionLink.toNote("Before you begin: " + page.title()))));
        }
        return before;
    }

    /** What the section is about, in one question; nothing if it doesn't say one. */
    private static Component lead(org.casebook.course.lesson.Section section) {
        var box = Styled.div("lead-question");
        section.lead()
                .ifPresent(
                        lead -> box.add(Styled.paragraph("about", "The question"), Prose.paragraph(lead.question())));
        box.setVisible(section.lead().isPresent());
        return box;
    }

    /** Folded, so that readers think of one of their own first. */
    private static Component answer(org.casebook.course.lesson.Section section) {
        var box = new Section();
        box.addClassName("lead-answer");
        section.lead()
                .ifPresent(lead -> box.add(
                        new H2("The question, and an answer"),
                        Prose.paragraph(lead.question()),
                        foldedAnswer(lead),
                        Styled.div("print-only", Prose.paragraph(lead.answer()))));
        box.setVisible(section.lead().isPresent());
        return box;
    }

    private static Component foldedAnswer(LeadQuestion lead) {
        var folded = new Details("An answer", Prose.paragraph(lead.answer()));
        folded.addClassName("not-on-paper");
        return folded;
    }

    private static Component objectives(org.casebook.course.lesson.Section section) {
        var list = new UnorderedList();
        section.objectives().forEach(objective -> list.add(new ListItem(objective)));
        var box = new Section(new Paragraph("After this section you can"), list);
        box.addClassName("objectives");
        return box;
    }

    private static Component checks(org.casebook.course.lesson.Section section) {
        var checks = new Section(new H2("Check yourself"));
        checks.addClassName("checks");
        section.checks()
                .forEach(check ->
                        checks.add(new Details(Prose.inline(check.question()), Prose.paragraph(check.answer()))));
        return checks;
    }

    /** On the screen, marks lead to the page of sources; paper says at its end what they mean. */
    private Component citation() {
        var citation = new Paragraph("Marks such as "
                + course.sources().paragraphs().getFirst().id()
                + " name the paragraph of the case study that a passage rests on: "
                + course.sources().citation());
        citation.addClassNames("print-only", "about");
        return citation;
    }

    private Component end(Actor actor, org.casebook.course.lesson.Section section) {
        int place = section.number() - 1;
        boolean last = section.number() == course.sections().size();
        var links = new Nav();
        links.addClassName("previous-next");
        links.getElement().setAttribute("aria-label", "Sections before and after");
        if (place > 0) {
            var previous = course.sections().get(place - 1);
            links.add(new RouterLink("← " + previous.title(), SectionView.class, address(previous.slug())));
        }
        if (!last) {
            var next = course.sections().get(place + 1);
            var link = new RouterLink(next.title() + " →", SectionView.class, address(next.slug()));
            link.addClassName("next");
            links.add(link);
        }
        var done = Buttons.primary(last ? "I have read this: done" : "I have read this: go on", _ -> {
            reading.complete(actor, section.slug());
            getUI().ifPresent(ui -> {
                if (last) {
                    ui.navigate(LessonsView.class);
                } else {
                    ui.navigate(
                            SectionView.class,
                            address(course.sections().get(place + 1).slug()));
                }
            });
        });
        return Styled.div("section-end", done, links);
    }
}
