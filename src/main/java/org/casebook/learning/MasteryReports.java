package org.casebook.learning;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of students' mastery, for themselves and for those who teach them. */
@Service
@Transactional(readOnly = true)
public class MasteryReports {

    private final AbilityRepository abilities;
    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final MasteryPointRepository points;
    private final MasteryScaleReader scale;
    private final Classes classes;
    private final Concealment concealment;

    MasteryReports(
            AbilityRepository abilities,
            SittingRepository sittings,
            SittingItemRepository items,
            MasteryPointRepository points,
            MasteryScaleReader scale,
            Classes classes,
            Concealment concealment) {
        this.abilities = abilities;
        this.sittings = sittings;
        this.items = items;
        this.points = points;
        this.scale = scale;
        this.classes = classes;
        this.concealment = concealment;
    }

    /**
     * A topic's mastery when a sitting ended.
     *
     * @param at when it ended
     */
    public record Point(UUID sitting, Instant at, String topic, double expected, double low, double high) {}

    /** All topics in the course's order; for the student and for who teaches them. */
    public List<TopicMastery> mastery(Actor actor, UUID student) {
        requireSight(actor, student);
        var withheld = actor.role() == Role.STUDENT ? withheldLatest(student) : Optional.<Sitting>empty();
        var ability = abilities
                .findById(student)
                .map(withheld.isPresent() ? AbilityRecord::start : AbilityRecord::ability)
                .orElseGet(scale::prior);
        var answers = items.answersOf(List.of(student)).stream()
                .collect(
                        Collectors.toMap(SittingItemRepository.Answers::topic, SittingItemRepository.Answers::answers));
        withheld.ifPresent(latest ->
                items.answersIn(latest.id()).forEach(own -> answers.merge(own.topic(), -own.answers(), Long::sum)));
        return scale.mastery(ability, answers, scale.calibrationInUse());
    }

    /** Mastery at the end of each sitting, the oldest first; for the student and for who teaches them. */
    public List<Point> history(Actor actor, UUID student) {
        requireSight(actor, student);
        var all = sittings.findByAccountIdOrderByStartedAt(student).stream()
                .filter(Sitting::isFinished)
                .toList();
        var finished = actor.role() == Role.STUDENT ? concealment.told(all) : all;
        var bySitting = points.shown(finished.stream().map(Sitting::id).toList()).stream()
                .collect(Collectors.groupingBy(point -> point.id().sittingId()));
        return finished.stream()
                .flatMap(sitting ->
                        bySitting.getOrDefault(sitting.id(), List.of()).stream().map(point -> point(sitting, point)))
                .toList();
    }

    static Point point(Sitting sitting, MasteryPoint point) {
        var share = point.share();
        return new Point(
                sitting.id(),
                Objects.requireNonNull(sitting.finishedAt()),
                point.id().topic(),
                share.expected(),
                share.low(),
                share.high());
    }

    /** What students may know of their own estimate. */
    Ability told(AbilityRecord record) {
        return withheldLatest(record.accountId()).isPresent() ? record.start() : record.ability();
    }

    /** A test would give its outcome away by what it moves. */
    private Optional<Sitting> withheldLatest(UUID student) {
        return sittings.findByAccountIdOrderByStartedAt(student).reversed().stream()
                .findFirst()
                .filter(latest -> concealment.until(latest).isPresent());
    }

    private void requireSight(Actor actor, UUID student) {
        boolean own = actor.role() == Role.STUDENT && actor.id().equals(student);
        if (!own && !classes.teaches(actor, student)) {
            throw new NotFoundException("student " + student);
        }
    }
}
