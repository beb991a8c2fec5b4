package org.casebook.recall.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.casebook.attempt.PastAnswer;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CourseLicence;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.lessons.ui.SectionLink;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;

/** A round of questions that come back, and what came of it. */
@Route("again/:round")
@PageTitle("Ask me again · Casebook")
@RolesAllowed(Role.STUDENTS)
class RoundView extends Page implements BeforeEnterObserver {

    private static final String ROUND = "round";

    private final Course course;
    private final RecallRounds rounds;

    RoundView(Course course, RecallRounds rounds) {
        this.course = course;
        this.rounds = rounds;
    }

    static RouteParameters address(UUID round) {
        return new RouteParameters(ROUND, round.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.uuid(event.getRouteParameters(), ROUND);
        var state = rounds.state(CurrentActor.get(), id);
        if (state instanceof RoundState.Finished end) {
            show(end);
            return;
        }
        var panel = new RoundPanel(course, rounds, 1, this::show);
        var stop = Buttons.quiet("Stop here", _ -> {
            rounds.end(CurrentActor.get(), id);
            panel.show(rounds.state(CurrentActor.get(), id));
        });
        show(
                panel,
                stop,
                new CourseLicence(course.licence().name(), course.licence().url()));
        panel.show(state);
    }

    private void show(RoundState.Finished end) {
        var head = end.head();
        var heading = new H1(head.isThrough() ? "All answered right" : "Stopped");
        heading.getElement().setAttribute("tabindex", "-1");
        show(heading, new Paragraph(RecallWords.outcome(head)));
        var hard = missedOnce(end);
        if (!hard.isEmpty()) {
            add(
                    new H2(end.head().isThrough() ? "What took more than one try" : "What you missed"),
                    Styled.list(
                            "missed",
                            hard.values(),
                            answer -> new ListItem(
                                    Prose.inline(answer.question().head().stem()), new Span(" "), place(answer))));
        }
        var back = RecallLinks.askAgain("Back to 'Ask me again'");
        back.addClassName("action");
        add(new Paragraph("These answers don't change your progress; your next quiz will."), back);
        heading.getElement().callJsFunction("focus");
    }

    private static Map<String, PastAnswer> missedOnce(RoundState.Finished end) {
        Map<String, PastAnswer> missed = new LinkedHashMap<>();
        end.answers().stream()
                .filter(answer -> !answer.isRight())
                .forEach(answer -> missed.putIfAbsent(answer.question().id(), answer));
        return missed;
    }

    private Span place(PastAnswer answer) {
        var passage = answer.question().head().passage();
        var place = new Span();
        course.passage(passage)
                .flatMap(_ -> course.section(passage.section()))
                .ifPresent(section -> place.add(new Span("Read it again: "), new SectionLink(section, passage)));
        return place;
    }
}
