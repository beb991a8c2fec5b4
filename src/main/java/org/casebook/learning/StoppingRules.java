package org.casebook.learning;

import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Certainty;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.StoppingRule;
import org.springframework.stereotype.Component;

/** When a sitting ends, and which of its topics are still to be asked about. */
@Component
class StoppingRules {

    /** How unlikely a wrong verdict must be before a quiz 'until it is sure' ends. */
    private static final double ERROR = 0.1;

    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    StoppingRules(QuestionBank bank, MasteryScaleReader scale) {
        this.bank = bank;
        this.scale = scale;
    }

    boolean done(Sitting sitting, Ability ability, int answered) {
        return rule(sitting).done(ability, answered);
    }

    /** Places of the topics that are still asked about: in a quiz 'until it is sure' those still open. */
    Set<Integer> askedTopics(Sitting sitting, Ability ability) {
        return switch (rule(sitting)) {
            case FixedLength _ -> sitting.topics().stream().map(bank::place).collect(Collectors.toSet());
            case Certainty certainty -> certainty.undecided(ability);
        };
    }

    private StoppingRule rule(Sitting sitting) {
        if (!sitting.untilSure()) {
            return new FixedLength(sitting.maxItems());
        }
        var cuts = scale.secureAbilities();
        for (var topic : bank.topics()) {
            if (!sitting.topics().contains(topic)) {
                cuts[bank.place(topic)] = Double.NaN;
            }
        }
        return new Certainty(cuts, ERROR, sitting.maxItems());
    }
}
