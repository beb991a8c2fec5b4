package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.lesson.Term;
import org.casebook.lessons.Drill;

/** Practice with the glossary: which term is meant? Nothing of it is kept or counts. */
@Route(GlossaryView.ADDRESS + "/drill")
@PageTitle("Which term is meant? · Casebook")
@PermitAll
class DrillView extends Page implements AfterNavigationObserver {

    private static final String NAME = "Which term is meant?";

    /** What can be asked for: one kind, or all. */
    private record Part(Optional<Term.Kind> kind, List<Term> terms) {}

    private final Course course;
    private final RandomGenerator seeds;

    DrillView(Course course, RandomGenerator seeds) {
        this.course = course;
        this.seeds = seeds;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showStart();
    }

    private void showStart() {
        var parts = Stream.concat(
                        Stream.of(new Part(Optional.empty(), course.glossary())),
                        Arrays.stream(Term.Kind.values())
                                .map(kind -> new Part(
                                        Optional.of(kind),
                                        course.glossary().stream()
                                                .filter(term -> term.kind() == kind)
                                                .toList())))
                .filter(part -> !part.terms().isEmpty())
                .toList();
        var choice = new RadioButtonGroup<Part>("What do you want to practise?", parts);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItemLabelGenerator(
                part -> part.kind().map(GlossaryView::title).orElse("Everything") + " ("
                        + part.terms().size() + ")");
        choice.setValue(parts.getFirst());
        show(
                new H1(NAME),
                new Paragraph("You read a definition and say which term it explains. What you did not know comes back "
                        + "until you have known it once."),
                new Paragraph("Nothing is graded or kept, and nobody sees it. When you leave this page it is over."),
                Styled.div("drill-parts", choice),
                Styled.div("tools", Buttons.primary("Begin", _ -> begin(choice.getValue()))),
                new Paragraph(new RouterLink("Back to the glossary", GlossaryView.class)));
    }

    private void begin(Part part) {
        showCard(new Drill(course.glossary(), part.terms(), seeds), part);
    }

    private void showCard(Drill drill, Part part) {
        drill.card().ifPresentOrElse(card -> show(drill, part, card), () -> showEnd(drill, part));
        focusContent();
    }

    private void show(Drill drill, Part part, Drill.Card card) {
        List<Component> content = new ArrayList<>(List.of(
                new H1(NAME),
                Styled.paragraph("about", drill.known() + " of " + drill.cards() + " known"),
                new DrillCard(course.sources(), drill, card, () -> showCard(drill, part)),
                new Paragraph(new RouterLink("Stop, and back to the glossary", GlossaryView.class))));
        show(content.toArray(Component[]::new));
    }

    private void showEnd(Drill drill, Part part) {
        show(
                new H1(NAME),
                new Paragraph(
                        drill.cards() == 1
                                ? "You have known it once."
                                : "You have known all " + drill.cards() + " once."),
                Styled.div("tools", new Button("Once more", _ -> begin(part)), new Button("Something else", _ -> {
                    showStart();
                    focusContent();
                })),
                new Paragraph(new RouterLink("Back to the glossary", GlossaryView.class)));
    }
}
