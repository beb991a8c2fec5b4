package org.casebook.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.assignment.QuizPlan;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.MasteryScaleReader;
import org.springframework.stereotype.Component;

/**
 * Quizzes that ask everyone the same. The questions are those that would tell most about a student of whom nothing is
 * known, with the mix of topics and kinds that a quiz chosen for one student has. A plain question stands among them as
 * if it were complete.
 */
@Component
public class QuizForms {

    private final QuizFormRepository forms;
    private final QuestionChoice choice;
    private final CalibratedBank calibrated;
    private final MasteryScaleReader scale;
    private final ActiveRegrades regrades;

    QuizForms(
            QuizFormRepository forms,
            QuestionChoice choice,
            CalibratedBank calibrated,
            MasteryScaleReader scale,
            ActiveRegrades regrades) {
        this.forms = forms;
        this.choice = choice;
        this.calibrated = calibrated;
        this.scale = scale;
        this.regrades = regrades;
    }

    /** The form of an assignment with this plan, made when it is first asked for. */
    QuizForm of(UUID assignment, QuizPlan plan, Instant now) {
        var text = plan.shares() + " " + plan.maxItems();
        return forms.findByAssignmentIdAndPlan(assignment, text)
                .orElseGet(() -> forms.saveAndFlush(
                        new QuizForm(assignment, text, versions(items(assignment, plan, now)), now)));
    }

    /** The next question of an attempt with a form; nothing when it has had all. */
    Optional<AttemptItem> next(Attempt attempt, UUID form, List<AttemptItem> soFar, Basis basis, Instant now) {
        var left = left(attempt, form, soFar);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        int position = soFar.size() + 1;
        var item = calibrated.item(left.getFirst(), attempt.calibration());
        var question = item.question();
        var why = choice.why(attempt, question.topic(), basis, basis.ability().probability(item.item()), false);
        var order = QuestionChoice.shuffled(question, QuestionChoice.random(attempt, position));
        return Optional.of(new AttemptItem(attempt.id(), position, item, order, why, now));
    }

    /** Whether there is a next one. */
    boolean isAnyLeft(Attempt attempt, UUID form, List<AttemptItem> soFar) {
        return !left(attempt, form, soFar).isEmpty();
    }

    private List<UUID> left(Attempt attempt, UUID form, List<AttemptItem> soFar) {
        var left = new ArrayList<>(forms.findById(form).orElseThrow().questions());
        left.removeAll(versions(soFar));
        left.removeAll(regrades.voidedFor(attempt.accountId()));
        return left;
    }

    private static List<UUID> versions(List<AttemptItem> items) {
        return items.stream().map(AttemptItem::questionVersion).toList();
    }

    /**
     * What somebody of the class would be asked who has answered nothing, neither before nor in this attempt; not stored.
     */
    List<AttemptItem> items(UUID assignment, QuizPlan plan, Instant now) {
        var attempt = new AttemptSettings.Assigned(assignment, 1, null, false, null);
        var nobody = new Attempt(
                assignment,
                AttemptSettings.of(plan, attempt),
                assignment.getLeastSignificantBits(),
                calibrated.inUse(),
                now);
        var pool = choice.poolForEveryone(nobody);
        var chosen = new ArrayList<AttemptItem>();
        while (chosen.size() < plan.maxItems()) {
            var next = choice.next(nobody, pool, chosen, scale.prior(), now);
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
        }
        return chosen;
    }
}
