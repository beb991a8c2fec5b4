package org.casebook.attempt;

import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.casebook.adaptive.Ability;
import org.casebook.attempt.WhyThisQuestion.Aim;
import org.casebook.bank.BankItem;
import org.casebook.bank.MasteryScaleReader;
import org.springframework.stereotype.Component;

/** Makes the items of attempts, which say why their question was put; none is stored yet. */
@Component
record ItemMaker(MasteryScaleReader scale) {

    /** How the choice of a question came about. */
    record Why(double probability, boolean repeated, Aim aim) {}

    /** The seed of an attempt and the position give the same choice again after a crash between choice and commit. */
    static Random random(Attempt attempt, int position) {
        return new Random(attempt.seed() * 1_000_003L + position);
    }

    /**
     * A question of a form, which everyone gets, at its place there.
     *
     * @param answered the topics on which an answer of the student counts
     */
    AttemptItem fixed(
            Attempt attempt, int position, BankItem item, Set<String> answered, Ability ability, Instant now) {
        var why = new Why(ability.probability(item.item()), false, Aim.TELLS_MOST);
        return make(attempt, position, item, answered, ability, why, random(attempt, position), now);
    }

    /** @param answered the topics on which an answer of the student counts: of others no share is told */
    AttemptItem make(
            Attempt attempt,
            int position,
            BankItem item,
            Set<String> answered,
            Ability ability,
            Why why,
            Random random,
            Instant now) {
        var topic = item.question().topic();
        var known = answered.contains(topic) ? scale.share(ability, topic, attempt.calibration()) : null;
        return new AttemptItem(
                attempt.id(),
                position,
                item,
                PartOrder.shuffled(item.question(), random),
                new WhyThisQuestion(
                        topic,
                        known == null ? 0 : known.low(),
                        known == null ? 1 : known.high(),
                        why.probability(),
                        why.repeated(),
                        why.aim()),
                now);
    }
}
