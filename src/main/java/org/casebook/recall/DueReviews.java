package org.casebook.recall;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.AnswerHistory.Askable;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student had best be asked again today, and how much of it they would still know: docs/decisions/asked-again.md. */
@Service
@Transactional(readOnly = true)
public class DueReviews {

    /** Nobody plans for longer than a school year. */
    private static final int FARTHEST_DAYS = 400;

    private final Course course;
    private final RoundPlanner planner;
    private final AnswerHistory quizzes;
    private final ReadyDateRepository dates;
    private final Clock clock;

    DueReviews(Course course, RoundPlanner planner, AnswerHistory quizzes, ReadyDateRepository dates, Clock clock) {
        this.course = course;
        this.planner = planner;
        this.quizzes = quizzes;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The day for which a student wants to know some topics, by their ids.
     *
     * @param target the word that is to be reached on each; null where nothing is said of it
     */
    public record Ready(
            LocalDate day, List<String> topics, @Nullable Mastery target) {

        public Ready {
            topics = List.copyOf(topics);
        }

        /** A day of which no word is said. */
        public Ready(LocalDate day, List<String> topics) {
            this(day, topics, null);
        }
    }

    /**
     * What is due today.
     *
     * @param questions how many are asked today; none while a test is under way
     * @param minutes about how long they take
     * @param inTest whether a test of the student is under way, in which nothing else is asked
     */
    public record Today(int questions, int minutes, boolean inTest) {}

    /**
     * What is left of the passages of one topic.
     *
     * @param recalled how many of them are expected to be recalled today, from 0 to passages
     */
    public record Kept(Topic topic, int passages, double recalled) {}

    /**
     * How the student stands for the date.
     *
     * @param passages how many passages of its topics they have answered questions on
     * @param asItIs how many of them they are expected to recall on the day if they do nothing
     * @param ifKept the same if they answer so many a day
     * @param perDay how many a day bring them there
     */
    public record Forecast(Ready ready, int passages, double asItIs, double ifKept, int perDay) {}

    /** @param zone in which it is today */
    public Today today(Actor student, ZoneId zone) {
        student.require(Role.STUDENT);
        if (quizzes.isInTest(student.id())) {
            return new Today(0, 0, true);
        }
        var due = planner.dueQuestions(student.id(), zone);
        return new Today(
                due.size(),
                due.isEmpty()
                        ? 0
                        : quizzes.minutes(due.stream().map(Askable::version).toList()),
                false);
    }

    /** What is left, by topic in the course's order; topics of which nothing was asked are left out. */
    public List<Kept> kept(Actor student) {
        student.require(Role.STUDENT);
        var memories = planner.memories().of(planner.answers().of(student.id()));
        var model = planner.fits().model();
        double today = PassageMemories.day(clock.instant());
        return course.topics().stream()
                .map(topic -> {
                    var own = memories.stream()
                            .filter(memory -> memory.topic().equals(topic.id()))
                            .toList();
                    double recalled = own.stream()
                            .mapToDouble(memory -> model.recalled(memory.memory(), today))
                            .sum();
                    return new Kept(topic, own.size(), recalled);
                })
                .filter(kept -> kept.passages() > 0)
                .toList();
    }

    /** How the student stands for the date that they have set; nothing without one that is still to come. */
    public Optional<Forecast> forecast(Actor student, ZoneId zone) {
        student.require(Role.STUDENT);
        var plan = planner.day(student.id(), zone);
        return plan.ready()
                .map(ready -> new Forecast(
                        ready, plan.ofDate().size(), plan.recalledThen(false), plan.recalledThen(true), plan.perDay()));
    }

    /**
     * Sets the date to be ready for. A word that was to be reached by it stays, unless another is said.
     *
     * @throws InvalidInputException if it isn't to come, or too far off, or there is no topic
     */
    @Transactional
    // Said for the first time in two tabs at once: the later one finds the earlier one's row.
    @Retryable(includes = DataIntegrityViolationException.class)
    public void beReady(Actor student, Ready ready, ZoneId zone) {
        student.require(Role.STUDENT);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (!ready.day().isAfter(today) || ready.day().isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new InvalidInputException("Choose a day from tomorrow on, within a year.");
        }
        if (ready.topics().isEmpty()
                || !course.topics().stream().map(Topic::id).toList().containsAll(ready.topics())) {
            throw new InvalidInputException("Choose at least one topic.");
        }
        var date = dates.findById(student.id()).orElseGet(() -> new ReadyDate(student.id()));
        date.set(ready.day(), ready.topics(), clock.instant());
        if (ready.target() != null) {
            date.aim(ready.target());
        }
        dates.save(date);
    }

    /** Takes the date away. */
    @Transactional
    public void forgetDate(Actor student) {
        student.require(Role.STUDENT);
        dates.findById(student.id()).ifPresent(dates::delete);
    }

    /** The date that a student has set, whether it is still to come or not. */
    public Optional<Ready> readyDate(Actor student) {
        student.require(Role.STUDENT);
        return dates.findById(student.id()).map(ReadyDate::ready);
    }
}
