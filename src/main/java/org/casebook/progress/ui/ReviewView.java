package org.casebook.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.casebook.attempt.AttemptResult;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.ui.Addressee;
import org.casebook.attempt.ui.AnsweredQuestion;
import org.casebook.attempt.ui.HurriedNote;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.attempt.ui.VerdictSign;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.lessons.ui.SectionLink;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.ui.RecallLinks;

/** A quiz after its end: what it showed, what was missed, and what to read next. */
@Route("quiz/:attempt/review")
@PageTitle("Quiz result · Casebook")
@RolesAllowed(Role.STUDENTS)
class ReviewView extends Page implements BeforeEnterObserver {

    private static final String ATTEMPT = "attempt";

    private final Course course;
    private final Attempts attempts;
    private final RecallRounds rounds;
    private final Map<String, Details> shown = new HashMap<>();

    ReviewView(Course course, Attempts attempts, RecallRounds rounds) {
        this.course = course;
        this.attempts = attempts;
        this.rounds = rounds;
    }

    static RouteParameters address(UUID attempt) {
        return new RouteParameters(ATTEMPT, attempt.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.uuid(event.getRouteParameters(), ATTEMPT);
        var result = attempts.review(CurrentActor.get(), id);
        if (result.head().finishedAt() == null) {
            event.forwardTo(QuizLinks.address(id));
            return;
        }
        shown.clear();
        switch (result) {
            case AttemptReview review -> show(review);
            case AttemptResult.Withheld withheld -> show(withheld);
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QuizLinks.QUESTION)
                .map(shown::get)
                .ifPresent(ReviewView::goTo);
    }

    private void show(AttemptResult.Withheld withheld) {
        var head = withheld.head();
        var from = withheld.from();
        show(
                new H1("Handed in"),
                new Paragraph("Your " + head.answered() + (head.answered() == 1 ? " answer is" : " answers are")
                        + " saved and handed in."),
                new Paragraph(
                        from == null
                                ? "You will see here which of them are right when your teacher releases the feedback."
                                : "You will see here which of them are right from " + ReaderTime.dateTime(from) + "."),
                goOn(head));
    }

    private void show(AttemptReview review) {
        var head = review.head();
        var outcome = Objects.requireNonNull(review.outcome());
        show(
                new H1("What this quiz showed"),
                new Paragraph("Taken " + ReaderTime.dateTime(head.startedAt()) + "."),
                new OutcomePanel(course, head, outcome, Addressee.STUDENT));
        HurriedNote.of(course, outcome, Addressee.STUDENT).ifPresent(this::add);
        add(new H2("What to read next"), readNext(review));
        if (!review.items().isEmpty()) {
            addQuestions(review);
        }
        add(goOn(head));
    }

    private void addQuestions(AttemptReview review) {
        int missed = review.missed().size();
        add(new H2("Questions you missed"), questions(review.head(), review.missed(), "None. Well read."));
        if (missed > 0) {
            add(RecallLinks.missedIn(
                    rounds,
                    review.head().id(),
                    missed == 1 ? "Ask me this one again" : "Ask me these " + missed + " again"));
        }
        var others = review.items().stream()
                .filter(item -> !review.missed().contains(item))
                .toList();
        if (!others.isEmpty()) {
            add(new H2("The other questions"), questions(review.head(), others, ""));
        }
    }

    /** To the assignment that the quiz was for, or else to the choice of quizzes. */
    private static RouterLink goOn(AttemptSummary head) {
        var assignment = head.assignment();
        var link = assignment == null
                ? QuizLinks.choose("Another quiz")
                : new RouterLink("Back to the assignment", TaskView.class, TaskView.address(assignment));
        link.addClassName("action");
        return link;
    }

    private Component readNext(AttemptReview review) {
        if (review.readNext().isEmpty()) {
            return new Paragraph(new Span("Nothing in particular was missed. "), SectionLink.toAll("All lessons"));
        }
        var list = new UnorderedList();
        review.readNext().stream()
                .flatMap(slug -> course.section(slug).stream())
                .forEach(section -> list.add(new ListItem(new SectionLink(section)
                        .comingFrom(BackToResult.from(review.head().id())))));
        return list;
    }

    /** Shows a question to whoever has read about it in the lesson, and comes back. */
    private static void goTo(Details question) {
        question.setOpened(true);
        question.getElement().executeJs("this.querySelector('vaadin-details-summary').focus(); this.scrollIntoView()");
    }

    private static Span sign(ReviewedItem item) {
        return item.feedback().voided()
                ? new Span("Does not count: ")
                : VerdictSign.brief(item.asked().question(), item.feedback());
    }

    private Component questions(AttemptSummary head, List<ReviewedItem> items, String none) {
        if (items.isEmpty()) {
            return new Paragraph(none);
        }
        var list = Styled.div("reviewed");
        items.forEach(item -> {
            var summary = new Span(
                    sign(item), Prose.inline(item.asked().question().head().stem()));
            if (item.feedback().hurried()) {
                summary.add(Styled.span("about", " Answered very quickly."));
            }
            var details = new Details(summary, new AnsweredQuestion(course, head.id(), item.asked(), item.feedback()));
            shown.putIfAbsent(Integer.toString(item.asked().position()), details);
            var comment = item.comment();
            if (comment != null) {
                details.addComponentAsFirst(new TeachersComment(comment));
                details.setOpened(true);
            }
            list.add(details);
        });
        return list;
    }
}
