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

/** Keeps what attempts have shown as it was shown at their end, and reads it. */
@Component
public class AttemptOutcomes {

    /** Between these chances of a right answer a question is neither too hard nor too easy. */
    private static final double HARD = .3;

    private static final double EASY = .8;

    private final MasteryPointRepository points;
    private final AttemptShares shares;
    private final AttemptItemRepository items;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;
    private final StoppingRules rules;
    private final Replay replay;

    AttemptOutcomes(
            MasteryPointRepository points,
            AttemptShares shares,
            AttemptItemRepository items,
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

    /** Keeps what an attempt that ends has shown: the latest of its student. */
    void keep(OngoingAttempt ended) {
        var attempt = ended.attempt();
        var ability = ended.ability();
        var own = ended.items();
        shares.keep(attempt, own);
        attempt.foresee(foreseen(ability.start(), own));
        var answers = items.answersWithout(List.of(), attempt.accountId());
        points.saveAll(points(new Replay.Step(attempt, own, ability.estimate()), answers));
    }

    /** @param answers how many of the student's answers count by the attempt's end, by topic */
    private List<MasteryPoint> points(Replay.Step step, Map<String, Long> answers) {
        var attempt = step.attempt();
        var decisions = rules.decisions(attempt, step.estimate().ability(), step.items());
        return bank.topics().stream()
                .map(topic -> new MasteryPoint(
                        new MasteryPoint.Id(attempt.id(), topic),
                        scale.share(step.estimate().start(), topic, attempt.calibration()),
                        scale.share(step.estimate().ability(), topic, attempt.calibration()),
                        answers.getOrDefault(topic, 0L),
                        decisions.get(topic)))
                .toList();
    }

    /**
     * What the attempts since the first test that is withheld from a student have shown as far as the student may know, by
     * attempt; nothing is stored.
     */
    public Map<UUID, List<MasteryPoint>> told(Told told, UUID student) {
        var answers = items.answersWithout(told.withheld(), student);
        Map<UUID, List<MasteryPoint>> shown = new HashMap<>();
        for (var step : told.since().reversed()) {
            shown.put(step.attempt().id(), points(step, answers));
            answersPerTopic(step.items()).forEach((topic, count) -> answers.merge(topic, -count, Long::sum));
        }
        return shown;
    }

    /** An attempt goes on: what it showed when it ended is no more. */
    void drop(Attempt attempt) {
        points.deleteAll(points.ofAttempts(List.of(attempt.id())));
        shares.drop(attempt);
        attempt.foresee(null);
    }

    /**
     * Puts what some attempts have shown anew, and the later ones of the same student.
     *
     * @param steps all attempts of one student, replayed
     */
    public void replace(List<Replay.Step> steps, Set<UUID> changed) {
        shares.replace(steps, changed);
        var all = points
                .ofAttempts(steps.stream().map(step -> step.attempt().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(point -> point.id().attemptId()));
        var answers = new HashMap<String, Long>();
        boolean concerned = false;
        for (var step : steps) {
            answersPerTopic(step.items()).forEach((topic, count) -> answers.merge(topic, count, Long::sum));
            var attempt = step.attempt();
            concerned |= changed.contains(attempt.id());
            if (concerned && attempt.isFinished()) {
                attempt.foresee(foreseen(step.estimate().start(), step.items()));
                var decisions = rules.decisions(attempt, step.estimate().ability(), step.items());
                all.getOrDefault(attempt.id(), List.of()).forEach(point -> replace(point, step, answers, decisions));
            }
        }
    }

    private void replace(
            MasteryPoint point, Replay.Step step, Map<String, Long> answers, Map<String, Decision> decisions) {
        var topic = point.id().topic();
        var calibration = step.attempt().calibration();
        point.set(
                scale.share(step.estimate().start(), topic, calibration),
                scale.share(step.estimate().ability(), topic, calibration),
                answers.getOrDefault(topic, 0L),
                decisions.get(topic));
    }

    /**
     * What a finished attempt has shown.
     *
     * @param own its questions in their order
     * @param told where this is for its student: what they may know, if not all
     */
    AttemptOutcome of(Attempt attempt, List<AttemptItem> own, Thresholds thresholds, Optional<Told> told) {
        return told.flatMap(known -> known.step(attempt.id()).map(step -> told(step, known, thresholds)))
                .orElseGet(() -> kept(attempt, own, thresholds));
    }

    private AttemptOutcome told(Replay.Step step, Told told, Thresholds thresholds) {
        var attempt = step.attempt();
        var start = step.estimate().start();
        var shown =
                byTopic(Objects.requireNonNull(told(told, attempt.accountId()).get(attempt.id())));
        return outcome(
                attempt,
                step.items(),
                shown,
                foreseen(start, step.items()),
                unhurried(attempt, step.items(), thresholds, shown, () -> start),
                AttemptOutcomes::before);
    }

    private AttemptOutcome kept(Attempt attempt, List<AttemptItem> own, Thresholds thresholds) {
        var kept = byTopic(points.ofAttempts(List.of(attempt.id())));
        var unhurried = unhurried(attempt, own, thresholds, kept, () -> start(attempt));
        boolean complete =
                kept.values().stream().allMatch(point -> point.before().isPresent());
        if (complete) {
            return outcome(attempt, own, kept, attempt.foreseen(counted(own)), unhurried, AttemptOutcomes::before);
        }
        var start = start(attempt);
        return outcome(
                attempt,
                own,
                kept,
                foreseen(start, own),
                unhurried,
                point -> scale.share(start, point.id().topic(), attempt.calibration()));
    }

    private static Map<String, MasteryPoint> byTopic(List<MasteryPoint> points) {
        return points.stream().collect(Collectors.toMap(point -> point.id().topic(), Function.identity()));
    }

    private static Share before(MasteryPoint point) {
        return point.before().orElseThrow();
    }

    /** What is believed at an attempt's beginning, computed anew: of attempts from before it was kept, it isn't. */
    private Ability start(Attempt attempt) {
        return replay.of(attempt.accountId()).stream()
                .filter(step -> step.attempt().id().equals(attempt.id()))
                .findFirst()
                .orElseThrow()
                .estimate()
                .start();
    }

    /** What would be believed at an attempt's end without its hurried answers, if there are many of them. */
    private List<TopicMastery> unhurried(
            Attempt attempt,
            List<AttemptItem> own,
            Thresholds thresholds,
            Map<String, MasteryPoint> atEnd,
            Supplier<Ability> start) {
        var hurried = own.stream()
                .filter(AttemptItem::informs)
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
        return scale.mastery(replay.after(start.get(), others), answers, attempt.calibration());
    }

    private AttemptOutcome outcome(
            Attempt attempt,
            List<AttemptItem> own,
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
                .filter(AttemptItem::informs)
                .filter(AttemptItem::correct)
                .count();
        return new AttemptOutcome(comparable ? foreseen : null, right, fitted(attempt, own), changes, unhurried);
    }

    /** Where all get the same questions, or they ran out, they are as hard as they happen to be. */
    private static boolean fitted(Attempt attempt, List<AttemptItem> own) {
        var answered = own.stream().filter(AttemptItem::isAnswered).toList();
        long fitting = answered.stream()
                .mapToDouble(AttemptItem::probability)
                .filter(chance -> HARD <= chance && chance <= EASY)
                .count();
        return attempt.form() == null
                && attempt.endReason() != EndReason.NONE_LEFT
                && answered.stream().noneMatch(AttemptItem::repeated)
                && 2 * fitting > answered.size();
    }

    private AttemptOutcome.Change change(
            String topic, @Nullable MasteryPoint point, long answers, Function<MasteryPoint, Share> before) {
        if (point == null) {
            return new AttemptOutcome.Change(
                    answers, new TopicMastery.NothingYet(topic), new TopicMastery.NothingYet(topic), null);
        }
        return new AttemptOutcome.Change(
                answers,
                scale.mastery(topic, before.apply(point), point.answers() - answers),
                scale.mastery(topic, point.share(), point.answers()),
                point.decision());
    }

    private Map<String, Long> answersPerTopic(List<AttemptItem> own) {
        return own.stream()
                .filter(AttemptItem::informs)
                .collect(Collectors.groupingBy(replay::topic, Collectors.counting()));
    }

    private static int counted(List<AttemptItem> own) {
        return (int) own.stream().filter(AttemptItem::informs).count();
    }

    private @Nullable Foreseen foreseen(Ability start, List<AttemptItem> own) {
        int topics = bank.topics().size();
        var counted = own.stream()
                .filter(AttemptItem::informs)
                .map(item -> item.asked(bank.place(replay.topic(item)), topics))
                .toList();
        return counted.isEmpty() ? null : Foreseen.of(start, counted);
    }
}
