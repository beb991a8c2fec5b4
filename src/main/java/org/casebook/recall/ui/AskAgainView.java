package org.casebook.recall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.recall.DueReviews;
import org.casebook.recall.MissedQuestion;
import org.casebook.recall.MissedQuestions;
import org.casebook.recall.RecallRounds;

/** What comes back: what is due, what was missed, how much is kept, and the day to be ready for. */
@Route("again")
@PageTitle("Ask me again · Casebook")
@Menu(title = "Ask me again", order = 3.5)
@RolesAllowed(Role.STUDENTS)
class AskAgainView extends Page implements AfterNavigationObserver {

    private final Course course;
    private final DueReviews reviews;
    private final MissedQuestions book;
    private final RecallRounds rounds;
    private final DueCard dueCard;

    AskAgainView(Course course, DueReviews reviews, MissedQuestions book, RecallRounds rounds, DueCard dueCard) {
        this.course = course;
        this.reviews = reviews;
        this.book = book;
        this.rounds = rounds;
        this.dueCard = dueCard;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var student = CurrentActor.get();
        show(
                new H1("Ask me again"),
                new Paragraph("What you have missed, and what you are about to forget. Answers here are for you alone:"
                        + " they don't change your progress, and no teacher grades them."));
        if (reviews.today(student, ReaderTime.zone()).inTest()) {
            add(new Paragraph("Your test is open. When it is handed in, you can go on here."));
            return;
        }
        var kept = reviews.kept(student);
        if (kept.isEmpty()) {
            add(new Paragraph(new Span("You have answered nothing yet. "), QuizLinks.choose("Take a quiz first")));
            return;
        }
        add(due(student), new H2("What you missed"), missed(student), new H2("What you would still know"));
        add(
                new Paragraph("Of the passages that you have answered questions on, you would probably recall this many"
                        + " today:"),
                Styled.list(
                        "kept",
                        kept,
                        topic -> new ListItem(
                                Styled.span("topic", topic.topic().name()),
                                new Span(": about " + RecallWords.kept(topic)))),
                new H2("A day to be ready for"),
                new ReadyForm(course, reviews));
    }

    private Div due(Actor student) {
        var card = dueCard.of(student);
        return card.isVisible()
                ? new Div(card)
                : Styled.div(
                        "card",
                        new Paragraph("Nothing is due today. What you have answered comes back here before you forget"
                                + " it."));
    }

    private Div missed(Actor student) {
        var open = book.of(student).stream().filter(MissedQuestion::isOpen).toList();
        var part = new Div();
        if (open.isEmpty()) {
            part.add(new Paragraph(
                    new Span("Nothing is left to put right. "), RecallLinks.mistakes("All your mistakes so far")));
            return part;
        }
        part.add(
                new Paragraph(
                        new Span(
                                open.size() == 1
                                        ? "1 question isn't put right yet. "
                                        : open.size() + " questions aren't put right yet. "),
                        RecallLinks.mistakes("Read them with their reasons")),
                RecallLinks.begin("Ask me these", () -> rounds.startMistakes(CurrentActor.get(), null)));
        return part;
    }
}
