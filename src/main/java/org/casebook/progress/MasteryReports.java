package org.casebook.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Share;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptOutcomes;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.MasteryPoint;
import org.casebook.attempt.MasteryPointRepository;
import org.casebook.attempt.Replay.Estimate;
import org.casebook.attempt.Told;
import org.casebook.attempt.ToldEstimates;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.TopicMastery;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of students' mastery, for themselves and for those who teach them. */
@Service
@Transactional(readOnly = true)
public class MasteryReports {

    private final AbilityRepository abilities;
    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final MasteryPointRepository points;
    private final MasteryScaleReader scale;
    private final Classes classes;
    private final AttemptOutcomes outcomes;
    private final ToldEstimates told;

    MasteryReports(
            AbilityRepository abilities,
            AttemptRepository attempts,
            AttemptItemRepository items,
            MasteryPointRepository points,
            MasteryScaleReader scale,
            Classes classes,
            AttemptOutcomes outcomes,
            ToldEstimates told) {
        this.abilities = abilities;
        this.attempts = attempts;
        this.items = items;
        this.points = points;
        this.scale = scale;
        this.classes = classes;
        this.outcomes = outcomes;
        this.told = told;
    }

    /**
     * A topic's mastery when an attempt ended.
     *
     * @param at when it ended
     */
    public record Point(UUID attempt, Instant at, String topic, double expected, double low, double high) {}

    /** All topics in the course's order; for the student and for who teaches them. */
    public List<TopicMastery> mastery(Actor actor, UUID student) {
        requireSight(actor, student);
        var told = partly(actor, student).map(known -> Map.of(student, known)).orElse(Map.of());
        return Objects.requireNonNull(mastery(List.of(student), told).get(student));
    }

    /**
     * What a student may know of their own mastery.
     *
     * @param topics all topics in the course's order
     * @param whole whether that is all, because none of their tests is withheld
     */
    public record ToldMastery(List<TopicMastery> topics, boolean whole) {

        public ToldMastery {
            topics = List.copyOf(topics);
        }
    }

    /** By student of a class that the actor teaches what they may know, for what is handed out to them. */
    public Map<UUID, ToldMastery> told(Actor teacher, UUID classId) {
        var students = classes.taught(teacher, classId).students().stream()
                .map(Person::id)
                .toList();
        var told = this.told.of(students);
        return mastery(students, told).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new ToldMastery(entry.getValue(), !told.containsKey(entry.getKey()))));
    }

    private Map<UUID, List<TopicMastery>> mastery(List<UUID> students, Map<UUID, Told> told) {
        Map<UUID, Ability> known = new HashMap<>();
        abilities.findAllById(students).forEach(record -> known.put(record.accountId(), record.ability()));
        told.forEach((student, partly) ->
                known.put(student, partly.estimate().map(Estimate::ability).orElseGet(scale::prior)));
        var withheld =
                told.values().stream().flatMap(each -> each.withheld().stream()).toList();
        var answers = items.answersWithout(withheld, students);
        var calibration = scale.calibrationInUse();
        return students.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        student -> scale.mastery(
                                known.getOrDefault(student, scale.prior()),
                                answers.getOrDefault(student, Map.of()),
                                calibration)));
    }

    /** Mastery at the end of each attempt, the oldest first; for the student and for who teaches them. */
    public List<Point> history(Actor actor, UUID student) {
        return shown(actor, student, MasteryReports::point);
    }

    /**
     * What an attempt has changed of a topic.
     *
     * @param before what was shown when it began; nothing where no answer counted yet, or it isn't known any more
     * @param answers on how many answers what was shown at its end rests
     */
    public record Change(Instant at, String topic, Optional<Share> before, Share after, long answers) {}

    /** What each attempt has changed, the oldest first; for the student and for who teaches them. */
    public List<Change> changes(Actor actor, UUID student) {
        return shown(
                actor,
                student,
                (attempt, point) -> new Change(
                        Objects.requireNonNull(attempt.finishedAt()),
                        point.id().topic(),
                        point.before(),
                        point.share(),
                        point.answers()));
    }

    private <T> List<T> shown(Actor actor, UUID student, BiFunction<Attempt, MasteryPoint, T> as) {
        requireSight(actor, student);
        var all = attempts.findByAccountIdOrderByStartedAt(student).stream()
                .filter(Attempt::isFinished)
                .toList();
        var byAttempt = points.shown(all.stream().map(Attempt::id).toList()).stream()
                .collect(Collectors.groupingBy(point -> point.id().attemptId()));
        partly(actor, student).ifPresent(told -> {
            byAttempt.keySet().removeAll(told.withheld());
            byAttempt.putAll(outcomes.told(told, student));
        });
        return all.stream()
                .flatMap(attempt -> byAttempt.getOrDefault(attempt.id(), List.of()).stream()
                        .filter(point -> point.answers() > 0)
                        .map(point -> as.apply(attempt, point)))
                .toList();
    }

    static Point point(Attempt attempt, MasteryPoint point) {
        var share = point.share();
        return new Point(
                attempt.id(),
                Objects.requireNonNull(attempt.finishedAt()),
                point.id().topic(),
                share.expected(),
                share.low(),
                share.high());
    }

    /** What the actor may know of a student, if not all. */
    private Optional<Told> partly(Actor actor, UUID student) {
        return actor.role() == Role.STUDENT ? told.of(student) : Optional.empty();
    }

    private void requireSight(Actor actor, UUID student) {
        boolean own = actor.role() == Role.STUDENT && actor.id().equals(student);
        if (!own && !classes.teaches(actor, student)) {
            throw new NotFoundException("student " + student);
        }
    }
}
