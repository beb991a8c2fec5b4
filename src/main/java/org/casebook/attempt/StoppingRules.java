package org.casebook.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.PosteriorCutRule;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.springframework.stereotype.Component;

/** When an attempt ends, and which of its topics are still to be asked about. */
@Component
public class StoppingRules {

    /** How unlikely a wrong verdict must be before a quiz 'until it is sure' ends. */
    private static final double ERROR = 0.1;

    /** No verdict on a topic rests on fewer of its own questions. */
    static final int FEWEST_PER_TOPIC = 4;

    private final QuestionBank bank;
    private final MasteryScaleReader scale;
    private final SetTurns sets;

    StoppingRules(QuestionBank bank, MasteryScaleReader scale, SetTurns sets) {
        this.bank = bank;
        this.scale = scale;
        this.sets = sets;
    }

    /**
     * Why the attempt is over, if it is.
     *
     * @param own its questions in their order, all answered
     */
    Optional<EndReason> end(Attempt attempt, Ability ability, List<AttemptItem> own) {
        // A set is asked to its end: what is left of it would be of no use in any other quiz.
        if (attempt.untilSure()
                && !sets.isWithin(own)
                && undecided(certainty(attempt), ability, own).isEmpty()) {
            return Optional.of(EndReason.DECIDED);
        }
        return own.size() >= attempt.maxItems() ? Optional.of(EndReason.ALL_ASKED) : Optional.empty();
    }

    /** What share each topic gets of what is still to be asked: in a quiz 'until it is sure' of those still open. */
    Blueprint blueprint(Attempt attempt, Ability ability, List<AttemptItem> own) {
        var whole = blueprint(attempt);
        var open = attempt.untilSure() ? undecided(certainty(attempt), ability, own) : Set.<Integer>of();
        return open.isEmpty() ? whole : whole.among(open);
    }

    /** What share each topic gets of the whole attempt. */
    Blueprint blueprint(Attempt attempt) {
        var weights = new double[bank.topics().size()];
        for (int n = 0; n < attempt.topics().size(); n++) {
            weights[bank.place(attempt.topics().get(n))] = attempt.weights().get(n);
        }
        return Blueprint.weighted(weights);
    }

    /**
     * What a quiz 'until it is sure' has decided of each of its topics; nothing for other attempts, which decide nothing.
     *
     * @param own its questions in their order
     */
    Map<String, Decision> decisions(Attempt attempt, Ability ability, List<AttemptItem> own) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        if (attempt.untilSure()) {
            var rule = certainty(attempt);
            var open = undecided(rule, ability, own);
            for (var topic : attempt.topics()) {
                int place = bank.place(topic);
                var verdict = rule.isMastered(ability, place) ? Decision.SECURE : Decision.NOT_SECURE_YET;
                decisions.put(topic, open.contains(place) ? Decision.OPEN : verdict);
            }
        }
        return decisions;
    }

    /** By what an attempt 'until it is sure' stops. */
    PosteriorCutRule certainty(Attempt attempt) {
        var cuts = scale.secureAbilities(attempt.calibration());
        for (var topic : bank.topics()) {
            if (!attempt.topics().contains(topic)) {
                cuts[bank.place(topic)] = Double.NaN;
            }
        }
        return new PosteriorCutRule(cuts, ERROR, 0, FEWEST_PER_TOPIC, attempt.maxItems());
    }

    private Set<Integer> undecided(PosteriorCutRule rule, Ability ability, List<AttemptItem> own) {
        var answers = new int[bank.topics().size()];
        var runs = new int[answers.length];
        for (var item : own) {
            if (item.informs()) {
                int topic = bank.place(bank.question(item.questionVersion()).topic());
                answers[topic]++;
                runs[topic] = PosteriorCutRule.run(runs[topic], item.score(), item.fullScore());
            }
        }
        return rule.undecided(ability, answers, runs);
    }
}
