package org.casebook.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Foreseen;
import org.casebook.adaptive.Share;
import org.casebook.attempt.HurriedAnswers.Thresholds;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what sittings have shown as it was shown at their end, and reads it. */
@Component
public class SittingOutcomes {

    /** Between these chances of a right answer a question is neither too hard nor too easy. */
    private static final double HARD = .3;

    private static final double EASY = .8;

    private final MasteryPointRepository points;
    private final AttemptShares shares;
    private final SittingItemRepository items;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;
    private final StoppingRules rules;
    private final Replay replay;

    SittingOutcomes(
            MasteryPointRepository points,
            AttemptShares shares,
            SittingItemRepository items,
            QuestionBank bank,
            MasteryScaleReader scale,
            StoppingRules rules,
            Replay replay) {
        this.points = points;
        this.shares = shares;
        this.items = items;
        this.bank = bank;
        this.scale = scale;
        this.rules = rules;
        this.replay = replay;
    }

    /** Keeps what a sitting that ends has shown: the latest of its student. */
    void keep(Sitting sitting, AbilityRecord ability) {
        shares.keep(sitting);
        var own = items.findBySittingIdOrderByPosition(sitting.id());
        sitting.foresee(foreseen(ability.start(), own));
        var answers = items.answersWithout(List.of(), sitting.accountId());
        points.saveAll(points(new Replay.Step(sitting, own, ability.estimate()), answers));
    }

    /** @param answers how many of the student's answers count by the sitting's end, by topic */
    private List<MasteryPoint> points(Replay.Step step, Map<String, Long> answers) {
        var sitting = step.sitting();
        var decisions = rules.decisions(sitting, step.estimate().ability(), step.items());
        return bank.topics().stream()
                .map(topic -> new MasteryPoint(
                        new MasteryPoint.Id(sitting.id(), topic),
                        scale.share(step.estimate().start(), topic, sitting.calibration()),
                        scale.share(step.estimate().ability(), topic, sitting.calibration()),
                        answers.getOrDefault(topic, 0L),
                        decisions.get(topic)))
                .toList();
    }

    /**
     * What the sittings since the first test that is withheld from a student have shown as far as the student may know, by
     * sitting; nothing is stored.
     */
    public Map<UUID, List<MasteryPoint>> told(Told told, UUID student) {
        var answers = items.answersWithout(told.withheld(), student);
        Map<UUID, List<MasteryPoint>> shown = new HashMap<>();
        for (var step : told.since().reversed()) {
            shown.put(step.sitting().id(), points(step, answers));
            answersPerTopic(step.items()).forEach((topic, count) -> answers.merge(topic, -count, Long::sum));
        }
        return shown;
    }

    /** A sitting goes on: what it showed when it ended is no more. */
    void drop(Sitting sitting) {
        points.deleteAll(points.ofSittings(List.of(sitting.id())));
        shares.drop(sitting);
        sitting.foresee(null);
    }

    /**
     * Puts what some sittings have shown anew, and the later ones of the same student.
     *
     * @param steps all sittings of one student, replayed
     */
    public void replace(List<Replay.Step> steps, Set<UUID> changed) {
        shares.replace(steps, changed);
        var all = points
                .ofSittings(steps.stream().map(step -> step.sitting().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(point -> point.id().sittingId()));
        var answers = new HashMap<String, Long>();
        boolean concerned = false;
        for (var step : steps) {
            answersPerTopic(step.items()).forEach((topic, count) -> answers.merge(topic, count, Long::sum));
            var sitting = step.sitting();
            concerned |= changed.contains(sitting.id());
            if (concerned && sitting.isFinished()) {
                sitting.foresee(foreseen(step.estimate().start(), step.items()));
                var decisions = rules.decisions(sitting, step.estimate().ability(), step.items());
                all.getOrDefault(sitting.id(), List.of()).forEach(point -> replace(point, step, answers, decisions));
            }
        }
    }

    private void replace(
            MasteryPoint point, Replay.Step step, Map<String, Long> answers, Map<String, Decision> decisions) {
        var topic = point.id().topic();
        var calibration = step.sitting().calibration();
        point.set(
                scale.share(step.estimate().start(), topic, calibration),
                scale.share(step.estimate().ability(), topic, calibration),
                answers.getOrDefault(topic, 0L),
                decisions.get(topic));
    }

    /**
     * What a finished sitting has shown.
     *
     * @param own its questions in their order
     * @param told where this is for its student: what they may know, if not all
     */
    SittingOutcome of(Sitting sitting, List<SittingItem> own, Thresholds thresholds, Optional<Told> told) {
        return told.flatMap(known -> known.step(sitting.id()).map(step -> told(step, known, thresholds)))
                .orElseGet(() -> kept(sitting, own, thresholds));
    }

    private SittingOutcome told(Replay.Step step, Told told, Thresholds thresholds) {
        var sitting = step.sitting();
        var start = step.estimate().start();
        var shown =
                byTopic(Objects.requireNonNull(told(told, sitting.accountId()).get(sitting.id())));
        return outcome(
                sitting,
                step.items(),
                shown,
                foreseen(start, step.items()),
                unhurried(sitting, step.items(), thresholds, shown, () -> start),
                SittingOutcomes::before);
    }

    private SittingOutcome kept(Sitting sitting, List<SittingItem> own, Thresholds thresholds) {
        var kept = byTopic(points.ofSittings(List.of(sitting.id())));
        var unhurried = unhurried(sitting, own, thresholds, kept, () -> start(sitting));
        boolean complete =
                kept.values().stream().allMatch(point -> point.before().isPresent());
        if (complete) {
            return outcome(sitting, own, kept, sitting.foreseen(counted(own)), unhurried, SittingOutcomes::before);
        }
        var start = start(sitting);
        return outcome(
                sitting,
                own,
                kept,
                foreseen(start, own),
                unhurried,
                point -> scale.share(start, point.id().topic(), sitting.calibration()));
    }

    private static Map<String, MasteryPoint> byTopic(List<MasteryPoint> points) {
        return points.stream().collect(Collectors.toMap(point -> point.id().topic(), Function.identity()));
    }

    private static Share before(MasteryPoint point) {
        return point.before().orElseThrow();
    }

    /** What is believed at a sitting's beginning, computed anew: of sittings from before it was kept, it isn't. */
    private Ability start(Sitting sitting) {
        return replay.of(sitting.accountId()).stream()
                .filter(step -> step.sitting().id().equals(sitting.id()))
                .findFirst()
                .orElseThrow()
                .estimate()
                .start();
    }

    /** What would be believed at a sitting's end without its hurried answers, if there are many of them. */
    private List<TopicMastery> unhurried(
            Sitting sitting,
            List<SittingItem> own,
            Thresholds thresholds,
            Map<String, MasteryPoint> atEnd,
            Supplier<Ability> start) {
        var hurried = own.stream()
                .filter(SittingItem::informs)
                .filter(thresholds::isHurried)
                .toList();
        if (!Hurry.isMany(hurried.size(), counted(own))) {
            return List.of();
        }
        var others = new ArrayList<>(own);
        others.removeAll(hurried);
        Map<String, Long> answers = new HashMap<>();
        atEnd.forEach((topic, point) -> answers.put(topic, point.answers()));
        answersPerTopic(hurried).forEach((topic, count) -> answers.merge(topic, -count, Long::sum));
        return scale.mastery(replay.after(start.get(), others), answers, sitting.calibration());
    }

    private SittingOutcome outcome(
            Sitting sitting,
            List<SittingItem> own,
            Map<String, MasteryPoint> kept,
            @Nullable Foreseen foreseen,
            List<TopicMastery> unhurried,
            Function<MasteryPoint, Share> before) {
        var answers = answersPerTopic(own);
        var changes = bank.topics().stream()
                .map(topic -> change(topic, kept.get(topic), answers.getOrDefault(topic, 0L), before))
                .toList();
        boolean comparable = changes.stream()
                .anyMatch(change -> change.answers() > 0 && change.before() instanceof TopicMastery.Known);
        int right = (int) own.stream()
                .filter(SittingItem::informs)
                .filter(SittingItem::correct)
                .count();
        return new SittingOutcome(comparable ? foreseen : null, right, fitted(sitting, own), changes, unhurried);
    }

    /** Where all get the same questions, or they ran out, they are as hard as they happen to be. */
    private static boolean fitted(Sitting sitting, List<SittingItem> own) {
        var answered = own.stream().filter(SittingItem::isAnswered).toList();
        long fitting = answered.stream()
                .mapToDouble(SittingItem::probability)
                .filter(chance -> HARD <= chance && chance <= EASY)
                .count();
        return sitting.form() == null
                && sitting.endReason() != EndReason.NONE_LEFT
                && answered.stream().noneMatch(SittingItem::repeated)
                && 2 * fitting > answered.size();
    }

    private SittingOutcome.Change change(
            String topic, @Nullable MasteryPoint point, long answers, Function<MasteryPoint, Share> before) {
        if (point == null) {
            return new SittingOutcome.Change(
                    answers, new TopicMastery.NothingYet(topic), new TopicMastery.NothingYet(topic), null);
        }
        return new SittingOutcome.Change(
                answers,
                scale.mastery(topic, before.apply(point), point.answers() - answers),
                scale.mastery(topic, point.share(), point.answers()),
                point.decision());
    }

    private Map<String, Long> answersPerTopic(List<SittingItem> own) {
        return own.stream()
                .filter(SittingItem::informs)
                .collect(Collectors.groupingBy(replay::topic, Collectors.counting()));
    }

    private static int counted(List<SittingItem> own) {
        return (int) own.stream().filter(SittingItem::informs).count();
    }

    private @Nullable Foreseen foreseen(Ability start, List<SittingItem> own) {
        int topics = bank.topics().size();
        var counted = own.stream()
                .filter(SittingItem::informs)
                .map(item -> item.asked(bank.place(replay.topic(item)), topics))
                .toList();
        return counted.isEmpty() ? null : Foreseen.of(start, counted);
    }
}
