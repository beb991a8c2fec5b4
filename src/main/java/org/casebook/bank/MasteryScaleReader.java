package org.casebook.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.AbilityDrift;
import org.casebook.adaptive.Scale;
import org.casebook.adaptive.Share;
import org.casebook.course.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the engine's abilities into what people see, and the course's cuts into what the engine needs. */
@Component
public class MasteryScaleReader {

    /** The share of the posterior that a shown range holds. */
    private static final double RANGE = 0.9;

    /** How strongly topics are taken to go together before there are data to tell. */
    private static final double PRIOR_CORRELATION = 0.6;

    private final Course course;
    private final QuestionBank bank;
    private final CalibratedBank calibrated;

    MasteryScaleReader(Course course, QuestionBank bank, CalibratedBank calibrated) {
        this.course = course;
        this.bank = bank;
        this.calibrated = calibrated;
    }

    public Ability prior() {
        return Ability.prior(bank.topics().size(), PRIOR_CORRELATION);
    }

    public AbilityDrift drift() {
        return AbilityDrift.usual(prior());
    }

    /** The calibration that an attempt begun now would keep. */
    @Nullable
    public UUID calibrationInUse() {
        return calibrated.inUse();
    }

    /** The expected share of the questions in use on a topic. */
    public Share share(Ability ability, String topic, @Nullable UUID calibration) {
        return ability.expectedShare(bank.place(topic), calibrated.itemsOf(topic, calibration), RANGE);
    }

    /** What is said of a topic: of one without an answer that counts, nothing. */
    public TopicMastery mastery(String topic, Share share, long answers) {
        return answers == 0
                ? new TopicMastery.NothingYet(topic)
                : new TopicMastery.Known(
                        topic,
                        share.expected(),
                        share.low(),
                        share.high(),
                        course.masteryScale().of(share.expected()),
                        answers);
    }

    /** All topics in the course's order. */
    public List<TopicMastery> mastery(Ability ability, Map<String, Long> answers, @Nullable UUID calibration) {
        return bank.topics().stream()
                .map(topic -> mastery(topic, share(ability, topic, calibration), answers.getOrDefault(topic, 0L)))
                .toList();
    }

    /** For each topic the ability from which it counts as secure. */
    public double[] secureAbilities(@Nullable UUID calibration) {
        return abilitiesAt(course.masteryScale().secure(), calibration);
    }

    /** For each topic the ability from which it no longer counts as 'not yet'. */
    public double[] nearlyAbilities(@Nullable UUID calibration) {
        return abilitiesAt(course.masteryScale().nearly(), calibration);
    }

    private double[] abilitiesAt(double share, @Nullable UUID calibration) {
        return bank.topics().stream()
                .mapToDouble(topic -> Scale.abilityAt(bank.place(topic), calibrated.itemsOf(topic, calibration), share))
                .toArray();
    }
}
