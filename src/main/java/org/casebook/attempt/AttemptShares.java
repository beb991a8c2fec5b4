package org.casebook.attempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Share;
import org.casebook.assignment.AssignmentChanged;
import org.casebook.attempt.Replay.Step;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what each attempt at an assignment alone says of its topics. Whoever calls it has checked who asks. */
@Component
public class AttemptShares {

    private final AttemptShareRepository shares;
    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final AbilityRepository abilities;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    AttemptShares(
            AttemptShareRepository shares,
            AttemptRepository attempts,
            AttemptItemRepository items,
            AbilityRepository abilities,
            QuestionBank bank,
            MasteryScaleReader scale) {
        this.shares = shares;
        this.attempts = attempts;
        this.items = items;
        this.abilities = abilities;
        this.bank = bank;
        this.scale = scale;
    }

    /**
     * Keeps those of an attempt that has just ended, if it is one at an assignment.
     *
     * @param own its questions in their order
     */
    void keep(Attempt attempt, List<AttemptItem> own) {
        if (attempt.assignment() != null) {
            var computed = of(attempt, own);
            computed.byTopic()
                    .forEach((topic, share) -> shares.save(
                            new AttemptShare(new AttemptShare.Id(attempt.id(), topic), share, computed.answers())));
        }
    }

    /** The attempt goes on. */
    void drop(Attempt attempt) {
        shares.deleteAll(shares.ofAttempts(List.of(attempt.id())));
    }

    /** Computes those of these attempts anew, of whose answers a regrade holds now or holds no more. */
    void replace(List<Step> steps, Set<UUID> regraded) {
        Map<UUID, OwnShares> anew = new HashMap<>();
        steps.stream()
                .filter(step -> regraded.contains(step.attempt().id()))
                .filter(step -> step.attempt().assignment() != null)
                .forEach(step -> anew.put(step.attempt().id(), of(step.attempt(), step.items())));
        shares.ofAttempts(anew.keySet()).forEach(kept -> {
            var own = anew.get(kept.id().attemptId());
            var share = own == null ? null : own.byTopic().get(kept.id().topic());
            if (own != null && share != null) {
                kept.set(share, own.answers());
            }
        });
    }

    /** Those of attempts, computed from their answers; nothing is stored. */
    public Map<UUID, OwnShares> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var byAttempt = items.findByAttemptIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        return attempts.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Attempt::id, attempt -> of(attempt, byAttempt.getOrDefault(attempt.id(), List.of()))));
    }

    /** An assignment may be graded by them from now on: those of attempts from before they were kept are kept too. */
    @EventListener
    void assignmentChanged(AssignmentChanged changed) {
        abilities.lockAll(attempts.studentsWithoutOwnShares(changed.assignment()));
        var without = attempts.withoutOwnShares(changed.assignment());
        var answered = items
                .findByAttemptIdInOrderByPosition(
                        without.stream().map(Attempt::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        without.forEach(attempt -> keep(attempt, answered.getOrDefault(attempt.id(), List.of())));
    }

    private OwnShares of(Attempt attempt, List<AttemptItem> own) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int topic = 0; topic < attempt.topics().size(); topic++) {
            weights.put(attempt.topics().get(topic), attempt.weights().get(topic));
        }
        var answers = own.stream().filter(AttemptItem::counts).map(this::answer).toList();
        return OwnShares.of(scale.prior(), answers, weights, ability -> shares(attempt, ability));
    }

    private OwnShares.Answer answer(AttemptItem item) {
        int topic = bank.place(bank.question(item.questionVersion()).topic());
        return new OwnShares.Answer(item.item(topic, bank.topics().size()), item.score());
    }

    private Map<String, Share> shares(Attempt attempt, Ability ability) {
        return attempt.topics().stream()
                .collect(Collectors.toMap(
                        Function.identity(), topic -> scale.share(ability, topic, attempt.calibration())));
    }
}
