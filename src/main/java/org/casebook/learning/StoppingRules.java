package org.casebook.learning;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Blueprint;
import org.casebook.adaptive.Certainty;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.StoppingRule;
import org.springframework.stereotype.Component;

/** When a sitting ends, and which of its topics are still to be asked about. */
@Component
class StoppingRules {

    /** How unlikely a wrong verdict must be before a quiz 'until it is sure' ends. */
    private static final double ERROR = 0.1;

    /** No verdict on a topic rests on fewer of its own questions. */
    private static final int FEWEST_PER_TOPIC = 4;

    private final QuestionBank bank;
    private final MasteryScaleReader scale;

    StoppingRules(QuestionBank bank, MasteryScaleReader scale) {
        this.bank = bank;
        this.scale = scale;
    }

    /**
     * Why the sitting is over, if it is.
     *
     * @param askedPerTopic how many questions were asked, by the topics' places
     */
    Optional<EndReason> end(Sitting sitting, Ability ability, int[] askedPerTopic) {
        var rule = rule(sitting);
        if (!rule.done(ability, askedPerTopic)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule) {
                    case Certainty certainty
                    when certainty.undecided(ability, askedPerTopic).isEmpty() -> EndReason.DECIDED;
                    case Certainty _, FixedLength _ -> EndReason.ALL_ASKED;
                });
    }

    /** What share each topic gets of what is still to be asked. */
    Blueprint blueprint(Sitting sitting, Ability ability, int[] askedPerTopic) {
        var asked = askedTopics(sitting, ability, askedPerTopic);
        var weights = new double[bank.topics().size()];
        for (int n = 0; n < sitting.topics().size(); n++) {
            int place = bank.place(sitting.topics().get(n));
            if (asked.contains(place)) {
                weights[place] = sitting.weights().get(n);
            }
        }
        return Blueprint.weighted(weights);
    }

    /** Places of the topics that are still asked about: in a quiz 'until it is sure' those still open. */
    private Set<Integer> askedTopics(Sitting sitting, Ability ability, int[] askedPerTopic) {
        return switch (rule(sitting)) {
            case FixedLength _ -> places(sitting);
            case Certainty rule -> rule.undecided(ability, askedPerTopic);
        };
    }

    private Set<Integer> places(Sitting sitting) {
        return sitting.topics().stream().map(bank::place).collect(Collectors.toSet());
    }

    private StoppingRule rule(Sitting sitting) {
        if (!sitting.untilSure()) {
            return new FixedLength(sitting.maxItems());
        }
        var cuts = scale.secureAbilities(sitting.calibration());
        for (var topic : bank.topics()) {
            if (!sitting.topics().contains(topic)) {
                cuts[bank.place(topic)] = Double.NaN;
            }
        }
        return new Certainty(cuts, ERROR, 0, FEWEST_PER_TOPIC, sitting.maxItems());
    }
}
