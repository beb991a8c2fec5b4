package org.casebook.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
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
            quiz(actor).ifPresent(steps::add);
        }
        return steps;
    }

    /** Whether nothing was read or answered yet. */
    boolean isNew(Actor actor) {
        return lastRead(actor).isEmpty() && attempts.history(actor).isEmpty();
    }

    /** Before the first quiz it is on what was just read; who has read nothing is to read first. */
    private Optional<Div> quiz(Actor actor) {
        var mastery = reports.mastery(actor, actor.id());
        if (mastery.stream().anyMatch(topic -> topic.answers() > 0)) {
            return mastery.stream()
                    .min(Comparator.comparingDouble(NextSteps::known))
                    .map(weakest -> quiz(
                            weakest.topic(),
                            weakest.answers() == 0
                                    ? "You have not been asked about it yet."
                                    : "The topic you know least so far."));
        }
        return lastRead(actor).map(section -> quiz(section.topic(), "On what you have just read."));
    }

    private Optional<Section> lastRead(Actor actor) {
        return reading.overview(actor).stream()
                .filter(Reading.Status::isStarted)
                .max(Comparator.comparing(status -> Objects.requireNonNull(status.visitedAt())))
                .map(Reading.Status::section);
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
                : new SectionLink("Start reading", section);
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

    private Div quiz(String id, String why) {
        var topic = course.topic(id).orElseThrow();
        return card(
                "A quiz on " + topic.name().toLowerCase(Locale.ROOT),
                why,
                QuizLinks.choose("Choose a quiz", topic.id()));
    }

    private static Div card(String title, String text, RouterLink link) {
        link.addClassName("action");
        return Styled.div("card", new H3(title), new Paragraph(text), link);
    }
}
