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
    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final AbilityRepository abilities;
    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    AttemptShares(
            AttemptShareRepository shares,
            SittingRepository sittings,
            SittingItemRepository items,
            AbilityRepository abilities,
            QuestionBank bank,
            MasteryScaleReader scale) {
        this.shares = shares;
        this.sittings = sittings;
        this.items = items;
        this.abilities = abilities;
        this.bank = bank;
        this.scale = scale;
    }

    /** Keeps those of a sitting that has just ended, if it is an attempt. */
    void keep(Sitting sitting) {
        if (sitting.assignment() != null) {
            keep(sitting, items.findBySittingIdOrderByPosition(sitting.id()));
        }
    }

    /** The sitting goes on. */
    void drop(Sitting sitting) {
        shares.deleteAll(shares.ofSittings(List.of(sitting.id())));
    }

    /** Computes those of these sittings anew, of whose answers a correction holds now or holds no more. */
    void replace(List<Step> steps, Set<UUID> corrected) {
        Map<UUID, OwnShares> anew = new HashMap<>();
        steps.stream()
                .filter(step -> corrected.contains(step.sitting().id()))
                .filter(step -> step.sitting().assignment() != null)
                .forEach(step -> anew.put(step.sitting().id(), of(step.sitting(), step.items())));
        shares.ofSittings(anew.keySet()).forEach(kept -> {
            var own = anew.get(kept.id().sittingId());
            var share = own == null ? null : own.byTopic().get(kept.id().topic());
            if (own != null && share != null) {
                kept.set(share, own.answers());
            }
        });
    }

    /** Those of sittings, computed from their answers; nothing is stored. */
    public Map<UUID, OwnShares> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var bySitting = items.findBySittingIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(SittingItem::sittingId));
        return sittings.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Sitting::id, sitting -> of(sitting, bySitting.getOrDefault(sitting.id(), List.of()))));
    }

    /** An assignment may be graded by them from now on: those of attempts from before they were kept are kept too. */
    @EventListener
    void assignmentChanged(AssignmentChanged changed) {
        abilities.lockAll(sittings.studentsWithoutOwnShares(changed.assignment()));
        var without = sittings.withoutOwnShares(changed.assignment());
        var answered = items
                .findBySittingIdInOrderByPosition(
                        without.stream().map(Sitting::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SittingItem::sittingId));
        without.forEach(sitting -> keep(sitting, answered.getOrDefault(sitting.id(), List.of())));
    }

    private void keep(Sitting sitting, List<SittingItem> own) {
        var computed = of(sitting, own);
        computed.byTopic()
                .forEach((topic, share) -> shares.save(
                        new AttemptShare(new AttemptShare.Id(sitting.id(), topic), share, computed.answers())));
    }

    private OwnShares of(Sitting sitting, List<SittingItem> own) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int topic = 0; topic < sitting.topics().size(); topic++) {
            weights.put(sitting.topics().get(topic), sitting.weights().get(topic));
        }
        var answers = own.stream().filter(SittingItem::counts).map(this::answer).toList();
        return OwnShares.of(scale.prior(), answers, weights, ability -> shares(sitting, ability));
    }

    private OwnShares.Answer answer(SittingItem item) {
        int topic = bank.place(bank.question(item.questionVersion()).topic());
        return new OwnShares.Answer(item.item(topic, bank.topics().size()), item.score());
    }

    private Map<String, Share> shares(Sitting sitting, Ability ability) {
        return sitting.topics().stream()
                .collect(Collectors.toMap(
                        Function.identity(), topic -> scale.share(ability, topic, sitting.calibration())));
    }
}
