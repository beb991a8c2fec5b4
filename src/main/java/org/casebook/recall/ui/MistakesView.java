package org.casebook.recall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.casebook.attempt.ui.AnsweredQuestion;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.recall.MissedQuestion;
import org.casebook.recall.MissedQuestions;
import org.casebook.recall.RecallRounds;

/** What a student has missed, by topic: their own answer, the reason, and where to read about it. */
@Route("again/mistakes")
@PageTitle("My mistakes · Casebook")
@RolesAllowed(Role.STUDENTS)
class MistakesView extends Page implements AfterNavigationObserver {

    private static final int AT_ONCE = 20;

    private final Course course;
    private final MissedQuestions book;
    private final RecallRounds rounds;

    MistakesView(Course course, MissedQuestions book, RecallRounds rounds) {
        this.course = course;
        this.book = book;
        this.rounds = rounds;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var all = book.of(CurrentActor.get());
        show(new H1("My mistakes"));
        if (all.isEmpty()) {
            add(new Paragraph(
                    new Span("What you miss in a quiz is kept here, with your answer and the reason. "),
                    QuizLinks.choose("Take a quiz")));
            return;
        }
        for (var topic : course.topics()) {
            var own = all.stream()
                    .filter(mistake -> mistake.missed().question().topic().equals(topic.id()))
                    .toList();
            if (!own.isEmpty()) {
                addTopic(topic, own);
            }
        }
        var back = RecallLinks.askAgain("Back to 'Ask me again'");
        back.addClassName("action");
        add(back);
    }

    private void addTopic(Topic topic, List<MissedQuestion> own) {
        long open = own.stream().filter(MissedQuestion::isOpen).count();
        add(new H2(topic.name()), new Paragraph(standing(own.size(), open)));
        if (open > 0) {
            add(RecallLinks.begin(
                    "Ask me again about " + topic.name().toLowerCase(Locale.ROOT),
                    () -> rounds.startMistakes(CurrentActor.get(), topic.id())));
        }
        var list = Styled.div("reviewed");
        show(list, own, 0);
        add(list);
    }

    private static String standing(int all, long open) {
        if (open == 0) {
            return "All put right.";
        }
        return open == all ? "None put right yet." : open + " of " + all + " still to put right.";
    }

    private void show(Div list, List<MissedQuestion> own, int from) {
        int to = Math.min(own.size(), from + AT_ONCE);
        own.subList(from, to).forEach(mistake -> list.add(details(mistake)));
        if (to < own.size()) {
            var more = new Button("Show more");
            more.addClickListener(_ -> {
                list.remove(more);
                show(list, own, to);
            });
            list.add(more);
        }
    }

    private Details details(MissedQuestion mistake) {
        var missed = mistake.missed();
        var putRight = mistake.putRight();
        var summary = new Span(
                Prose.inline(missed.question().head().stem()),
                Styled.span(
                        "about",
                        putRight == null
                                ? " Missed " + ReaderTime.date(missed.at()) + "."
                                : " ✓ Put right " + ReaderTime.date(putRight) + "."));
        var details = new Details(summary);
        // Built when it is opened: a page of a hundred answers would be heavy.
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new AnsweredQuestion(course, BackToRound.MISTAKES, missed.asked(), missed.feedback()));
            }
        });
        return details;
    }
}
