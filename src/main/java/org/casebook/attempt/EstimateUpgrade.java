package org.casebook.attempt;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start-up, computes estimates anew that an earlier engine made, or that were made for other topics. The answers are the truth and stay as they are. Each
 * student is a transaction of its own, so that a start that is broken off, or two nodes at once, do no harm.
 */
@Component
class EstimateUpgrade implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EstimateUpgrade.class);

    private final AbilityRepository abilities;
    private final Replay replay;
    private final ToldEstimates told;
    private final TransactionTemplate transaction;

    EstimateUpgrade(AbilityRepository abilities, Replay replay, ToldEstimates told, TransactionTemplate transaction) {
        this.abilities = abilities;
        this.replay = replay;
        this.told = told;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var old = abilities.madeBefore(AbilityRecord.ENGINE);
        for (UUID student : old) {
            transaction.executeWithoutResult(_ -> abilities.lock(student).ifPresent(this::renew));
        }
        if (!old.isEmpty()) {
            LOG.info("{} estimates computed anew from their answers", old.size());
        }
    }

    private void renew(AbilityRecord record) {
        var steps = replay.of(record.accountId());
        if (steps.isEmpty()) {
            abilities.delete(record);
        } else {
            told.replayed(record, steps);
        }
    }
}
