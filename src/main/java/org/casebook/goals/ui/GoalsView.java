package org.casebook.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.TellingQuestions;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.attempt.ui.QuizLinks;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.goals.LearningGoals;
import org.casebook.goals.LearningGoals.OfTopic;
import org.casebook.goals.OwnGoals;
import org.casebook.goals.WeeklyChanges;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;

/** What the course wants of a student and they of themselves, and how they stand for it. */
@Route("goals")
@PageTitle("Goals · Casebook")
@Menu(title = "Goals", order = 3.8)
@RolesAllowed(Role.STUDENTS)
class GoalsView extends Page implements AfterNavigationObserver {

    private final Course course;
    private final LearningGoals goals;
    private final OwnGoals own;
    private final WeeklyChanges weeks;
    private final MasteryReports reports;
    private final TellingQuestions telling;
    private final Attempts attempts;

    GoalsView(
            Course course,
            LearningGoals goals,
            OwnGoals own,
            WeeklyChanges weeks,
            MasteryReports reports,
            TellingQuestions telling,
            Attempts attempts) {
        this.course = course;
        this.goals = goals;
        this.own = own;
        this.weeks = weeks;
        this.reports = reports;
        this.telling = telling;
        this.attempts = attempts;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var student = CurrentActor.get();
        if (goals.isInTest(student)) {
            show(new H1("Goals"), new Paragraph("Your test is open. When it is handed in, you can go on here."));
            return;
        }
        var changed = weeks.of(student, ReaderTime.zone());
        show(
                new H1("Goals"),
                new H2("My own goal"),
                new OwnGoalPanel(course, own),
                new H2("What the course wants of you"),
                new Paragraph(
                        "Of each goal it says how your first answers to its questions came out. Quizzes ask harder"
                                + " questions as you get better, so the counts alone don't say how much you know: the range of"
                                + " the topic does."),
                topics(student),
                new H2("Week by week"),
                changed.isEmpty()
                        ? new Paragraph(
                                new Span("After your first quiz, what a week has changed stands here. "),
                                QuizLinks.choose("Choose a quiz"))
                        : new WeekList(course, changed));
    }

    private Div topics(Actor student) {
        var mastery = reports.mastery(student, student.id()).stream()
                .collect(Collectors.toMap(TopicMastery::topic, Function.identity()));
        var all = new Div();
        goals.of(student).forEach(topic -> {
            var known = mastery.get(topic.topic().id());
            all.add(new H3(topic.topic().name()));
            all.add(known instanceof Known some ? standing(topic, some) : notAsked(topic));
            all.add(new CourseGoals(course, topic));
        });
        return all;
    }

    private List<Component> standing(OfTopic topic, Known known) {
        return List.of(
                new Paragraph(AttemptWords.of(known)), new TellingPanel(course, telling, attempts, topic.topic()));
    }

    private static List<Component> notAsked(OfTopic topic) {
        return List.of(new Paragraph(
                new Span(AttemptWords.NOTHING_YET + " "),
                QuizLinks.choose("Choose a quiz", topic.topic().id())));
    }
}
