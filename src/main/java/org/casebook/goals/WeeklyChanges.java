package org.casebook.goals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casebook.adaptive.Share;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.MasteryReports.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each week has changed of what is known of a student, for themselves. */
@Service
@Transactional(readOnly = true)
public class WeeklyChanges {

    private final Course course;
    private final MasteryReports reports;

    WeeklyChanges(Course course, MasteryReports reports) {
        this.course = course;
        this.reports = reports;
    }

    /** A week in which something was answered, from its Monday, and the topics that it was on in the course's order. */
    public record Week(LocalDate monday, List<TopicWeek> topics) {

        public Week {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic in a week.
     *
     * @param answers how many of the week's answers on it count
     * @param before what was shown as the week's first quiz began; null where nothing was known yet
     * @param after what was shown as its last quiz had ended
     */
    public record TopicWeek(
            Topic topic, long answers, @Nullable Share before, Share after) {

        /** Whether it is more than the range before leaves to chance. */
        public boolean isBeyondChance() {
            return before != null && (after.expected() < before.low() || after.expected() > before.high());
        }
    }

    /** The latest week first; weeks and topics without answers are left out. */
    public List<Week> of(Actor student, ZoneId zone) {
        student.require(Role.STUDENT);
        var weeks = new TreeMap<LocalDate, Map<String, Sum>>();
        var latest = new HashMap<String, Change>();
        for (var change : reports.changes(student, student.id())) {
            var former = latest.put(change.topic(), change);
            long answers = change.answers() - (former == null ? 0 : former.answers());
            if (answers > 0) {
                weeks.computeIfAbsent(monday(change, zone), _ -> new HashMap<>())
                        .merge(change.topic(), Sum.of(change, former != null, answers), Sum::and);
            }
        }
        var list = new ArrayList<Week>();
        weeks.descendingMap().forEach((monday, sums) -> list.add(new Week(monday, inOrder(sums))));
        return list;
    }

    private List<TopicWeek> inOrder(Map<String, Sum> sums) {
        return course.topics().stream()
                .flatMap(topic -> Optional.ofNullable(sums.get(topic.id())).map(sum -> sum.week(topic)).stream())
                .toList();
    }

    private static LocalDate monday(Change change, ZoneId zone) {
        return LocalDate.ofInstant(change.at(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What a week's quizzes have changed of a topic so far. */
    private record Sum(long answers, @Nullable Share before, Share after) {

        static Sum of(Change change, boolean known, long answers) {
            return new Sum(answers, known ? change.before().orElse(null) : null, change.after());
        }

        Sum and(Sum later) {
            return new Sum(answers + later.answers, before, later.after);
        }

        TopicWeek week(Topic topic) {
            return new TopicWeek(topic, answers, before, after);
        }
    }
}
