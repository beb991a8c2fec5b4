package org.casebook.goals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casebook.adaptive.Share;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.TellingQuestions;
import org.casebook.attempt.TellingQuestions.MostTelling;
import org.casebook.attempt.TellingQuestions.Telling;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.lesson.Section;
import org.casebook.people.CurrentActor;

/** 'I know more than that': the questions that could show it, and how far each answer would move the range. */
class TellingPanel extends Details {

    private final Course course;
    private final TellingQuestions questions;
    private final Attempts attempts;
    private final Topic topic;

    TellingPanel(Course course, TellingQuestions questions, Attempts attempts, Topic topic) {
        super("I know more than that");
        this.course = course;
        this.questions = questions;
        this.attempts = attempts;
        this.topic = topic;
        addClassName("quiet");
        // Seldom wanted, and not for nothing: it is reckoned when it is opened.
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                removeAll();
                add(content());
            }
        });
    }

    private Div content() {
        var telling = questions.of(CurrentActor.get(), topic.id());
        var content = Styled.div("telling");
        if (telling.questions().isEmpty()) {
            content.add(new Paragraph("No question is left that could show it."));
            return content;
        }
        content.add(
                new Paragraph("These would tell most of you on " + topic.name().toLowerCase(Locale.ROOT)
                        + ". What they ask is not said before they are asked. Before the first answer: "
                        + GoalWords.share(telling.now()) + "."),
                Styled.list("telling-questions", telling.questions(), this::item),
                new Paragraph("An answer that is partly right lies between. The range gets narrower with every answer"
                        + " that counts, whichever way it goes."),
                ask(telling));
        return content;
    }

    private ListItem item(Telling telling) {
        var section = course.section(telling.passage().section()).map(Section::title);
        return new ListItem(
                Styled.span("telling-question", telling.kind().label() + ", on ‘" + section.orElse("") + "’"),
                Styled.div("moves", move("Right", telling.right()), move("Wrong", telling.wrong())));
    }

    private static Span move(String answer, Share share) {
        return new Span(answer + ": " + GoalWords.share(share));
    }

    private Div ask(MostTelling telling) {
        var open = attempts.open(CurrentActor.get());
        if (open.isPresent()) {
            return new Div(new Paragraph(
                    new Span("Your quiz is open. Finish it first, then come back: "),
                    QuizLinks.quiz("Go on with the quiz", open.get().id())));
        }
        var versions = telling.questions().stream().map(Telling::version).toList();
        var ask =
                Buttons.primary(versions.size() == 1 ? "Ask me this one" : "Ask me these " + versions.size(), _ -> {});
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> {
            ask.setEnabled(true);
            begin(versions);
        });
        return new Div(ask);
    }

    private void begin(List<UUID> versions) {
        Messages.attempt(() ->
                UI.getCurrent().navigate(QuizLinks.address(questions.ask(CurrentActor.get(), topic.id(), versions))));
    }
}
