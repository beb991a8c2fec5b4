package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.lessons.Reading;
import org.casebook.lessons.ui.SectionLink;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.recall.ui.DueCard;
import org.springframework.stereotype.Component;

/** What a student would best do next: finish what is open, go on reading, or be asked about what is least known. */
@Component
record NextSteps(Course course, Reading reading, Attempts attempts, MasteryReports reports, DueCard due) {

    Div of(Actor actor) {
        var steps = Styled.div("next-steps");
        var open = attempts.open(actor);
        open.ifPresent(head -> steps.add(goOnWithQuiz(head)));
        steps.add(due.of(actor));
        reading.goOn(actor).ifPresent(place -> steps.add(goOnReading(actor, place)));
        if (open.isEmpty()) {
            steps.add(quiz(reports.mastery(actor, actor.id()).stream()
                    .min(Comparator.comparingDouble(NextSteps::known))
                    .orElseThrow()));
        }
        return steps;
    }

    private Div goOnWithQuiz(AttemptSummary head) {
        var link = QuizLinks.quiz("Go on with the quiz", head.id());
        return card(
                "Your quiz is open",
                "Begun " + ReaderTime.dateTime(head.startedAt()) + ", " + head.answered()
                        + (head.answered() == 1 ? " question" : " questions") + " answered. Everything is saved.",
                link);
    }

    private Div goOnReading(Actor actor, PassageRef place) {
        var section = course.section(place.section()).orElseThrow();
        boolean begun = reading.overview(actor).stream()
                .anyMatch(status -> status.section().equals(section) && status.isStarted());
        var link = begun
                ? SectionLink.goOn("Go on reading", section, place.passage())
                : new SectionLink("Begin to read", section);
        return card(
                section.title(),
                "Section " + section.number() + " of " + course.sections().size() + ", about " + section.minutes()
                        + (section.minutes() == 1 ? " minute." : " minutes."),
                link);
    }

    /** A topic that nothing is known of comes before all others. */
    private static double known(TopicMastery mastery) {
        return switch (mastery) {
            case TopicMastery.NothingYet _ -> -1;
            case TopicMastery.Known known -> known.expected();
        };
    }

    private Div quiz(TopicMastery weakest) {
        var topic = course.topic(weakest.topic()).orElseThrow();
        return card(
                "A quiz on " + topic.name().toLowerCase(java.util.Locale.ROOT),
                weakest.answers() == 0 ? "You have not been asked about it yet." : "The topic you know least so far.",
                QuizLinks.choose("Choose a quiz", topic.id()));
    }

    private static Div card(String title, String text, RouterLink link) {
        link.addClassName("action");
        return Styled.div("card", new H3(title), new Paragraph(text), link);
    }
}
