package org.casebook.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Certainty;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.springframework.stereotype.Component;

/** When a sitting ends, and which of its topics are still to be asked about. */
@Component
public class StoppingRules {

    /** How unlikely a wrong verdict must be before a quiz 'until it is sure' ends. */
    private static final double ERROR = 0.1;

    /** No verdict on a topic rests on fewer of its own questions. */
    static final int FEWEST_PER_TOPIC = 4;

    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    StoppingRules(QuestionBank bank, MasteryScaleReader scale) {
        this.bank = bank;
        this.scale = scale;
    }

    /**
     * Why the sitting is over, if it is.
     *
     * @param own its questions in their order, all answered
     */
    Optional<EndReason> end(Sitting sitting, Ability ability, List<SittingItem> own) {
        if (sitting.untilSure() && undecided(certainty(sitting), ability, own).isEmpty()) {
            return Optional.of(EndReason.DECIDED);
        }
        return own.size() >= sitting.maxItems() ? Optional.of(EndReason.ALL_ASKED) : Optional.empty();
    }

    /** What share each topic gets of what is still to be asked: in a quiz 'until it is sure' of those still open. */
    Blueprint blueprint(Sitting sitting, Ability ability, List<SittingItem> own) {
        var whole = blueprint(sitting);
        return sitting.untilSure() ? whole.among(undecided(certainty(sitting), ability, own)) : whole;
    }

    /** What share each topic gets of the whole sitting. */
    Blueprint blueprint(Sitting sitting) {
        var weights = new double[bank.topics().size()];
        for (int n = 0; n < sitting.topics().size(); n++) {
            weights[bank.place(sitting.topics().get(n))] = sitting.weights().get(n);
        }
        return Blueprint.weighted(weights);
    }

    /**
     * What a quiz 'until it is sure' has decided of each of its topics; nothing for other sittings, which decide nothing.
     *
     * @param own its questions in their order
     */
    Map<String, Decision> decisions(Sitting sitting, Ability ability, List<SittingItem> own) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        if (sitting.untilSure()) {
            var rule = certainty(sitting);
            var open = undecided(rule, ability, own);
            for (var topic : sitting.topics()) {
                int place = bank.place(topic);
                var verdict = rule.isMastered(ability, place) ? Decision.SECURE : Decision.NOT_SECURE_YET;
                decisions.put(topic, open.contains(place) ? Decision.OPEN : verdict);
            }
        }
        return decisions;
    }

    /** By what a sitting 'until it is sure' stops. */
    Certainty certainty(Sitting sitting) {
        var cuts = scale.secureAbilities(sitting.calibration());
        for (var topic : bank.topics()) {
            if (!sitting.topics().contains(topic)) {
                cuts[bank.place(topic)] = Double.NaN;
            }
        }
        return new Certainty(cuts, ERROR, 0, FEWEST_PER_TOPIC, sitting.maxItems());
    }

    private Set<Integer> undecided(Certainty rule, Ability ability, List<SittingItem> own) {
        var answers = new int[bank.topics().size()];
        var runs = new int[answers.length];
        for (var item : own) {
            if (item.informs()) {
                int topic = bank.place(bank.question(item.questionVersion()).topic());
                answers[topic]++;
                runs[topic] = Certainty.run(runs[topic], item.score(), item.fullScore());
            }
        }
        return rule.undecided(ability, answers, runs);
    }
}
