package org.casebook.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.MasteryForecasts;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.MasteryReports.Change;
import org.casebook.recall.DueReviews;
import org.casebook.recall.DueReviews.Ready;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's own goal, for themselves: docs/decisions/goals.md. */
@Service
@Transactional(readOnly = true)
public class OwnGoals {

    /** Of a topic with fewer answers nothing is forecast, as a quiz 'until it is sure' decides nothing by fewer. */
    static final long FEWEST_ANSWERS = 4;

    /** About as many as a topic has; a forecast by more would only take longer. */
    private static final int MOST_QUESTIONS = 80;

    private final Course course;
    private final DueReviews dates;
    private final MasteryReports reports;
    private final MasteryForecasts forecasts;
    private final AnswerHistory answers;
    private final Clock clock;

    OwnGoals(
            Course course,
            DueReviews dates,
            MasteryReports reports,
            MasteryForecasts forecasts,
            AnswerHistory answers,
            Clock clock) {
        this.course = course;
        this.dates = dates;
        this.reports = reports;
        this.forecasts = forecasts;
        this.answers = answers;
        this.clock = clock;
    }

    /** The goal and how the student stands for it; nothing where they have set no day. */
    public Optional<OwnGoal> of(Actor student, ZoneId zone) {
        return dates.readyDate(student).map(ready -> goal(student, ready, zone));
    }

    /**
     * Sets the goal, in place of the one that there is. Its day becomes the one to be ready for.
     *
     * @throws InvalidInputException if the day isn't to come or is too far off, there is no topic, or no word to reach
     */
    @Transactional
    public void set(Actor student, Ready goal, ZoneId zone) {
        if (goal.target() == null || goal.target() == Mastery.NOT_YET) {
            throw new InvalidInputException("Choose what you want to reach.");
        }
        dates.beReady(student, goal, zone);
    }

    /** Drops the goal, and with it the day to be ready for. */
    @Transactional
    public void drop(Actor student) {
        dates.forgetDate(student);
    }

    private OwnGoal goal(Actor student, Ready ready, ZoneId zone) {
        var pace = Pace.of(answers.of(student.id()), clock.instant());
        var known = reports.mastery(student, student.id()).stream()
                .filter(topic -> ready.topics().contains(topic.topic()))
                .toList();
        var target = ready.target();
        if (target == null) {
            return new OwnGoal(ready.day(), null, ready.topics(), pace, List.of());
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), zone), ready.day());
        var topics = days < 0
                ? past(student, ready.day(), known, zone)
                : known.stream()
                        .map(topic -> outlook(student, topic, target, pace.in(days) / known.size()))
                        .toList();
        return new OwnGoal(ready.day(), target, ready.topics(), pace, topics);
    }

    /** @param questions how many more on the topic the pace comes to */
    private Outlook outlook(Actor student, TopicMastery topic, Mastery target, int questions) {
        if (topic instanceof Known known && known.word().compareTo(target) >= 0) {
            return new Outlook.Reached(known);
        }
        if (!(topic instanceof Known known) || known.answers() < FEWEST_ANSWERS) {
            return new Outlook.TooLittleKnown(topic);
        }
        int asked = Math.min(questions, MOST_QUESTIONS);
        return asked == 0
                ? new Outlook.NoPace(known)
                : new Outlook.Foreseen(known, asked, forecasts.of(student, topic.topic(), target, asked));
    }

    private List<Outlook> past(Actor student, LocalDate day, List<TopicMastery> known, ZoneId zone) {
        var over = day.plusDays(1).atStartOfDay(zone).toInstant();
        var changes = reports.changes(student, student.id());
        return known.stream()
                .<Outlook>map(topic -> {
                    var then = changes.stream()
                            .filter(change -> change.topic().equals(topic.topic())
                                    && change.at().isBefore(over))
                            .map(Change::after)
                            .reduce((_, later) -> later);
                    return new Outlook.Past(
                            topic,
                            then.orElse(null),
                            then.map(share -> course.masteryScale().of(share.expected()))
                                    .orElse(null));
                })
                .toList();
    }
}
