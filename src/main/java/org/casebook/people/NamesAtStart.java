package org.casebook.people;

import org.casebook.base.Batches;
import org.casebook.base.UsernameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * At start-up, puts names anew into the order of the school's language where they stand in another one or in none, and
 * finds usernames of before by the letters that every keyboard has. What somebody changes meanwhile is left alone.
 */
@Component
record NamesAtStart(AccountRepository accounts, NameOrder order, Batches batches)
        implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NamesAtStart.class);

    @Override
    public void afterSingletonsInstantiated() {
        int renewed = batches.workOff(size -> accounts.sortedOtherwise(order.mark(), Limit.of(size)), this::renew);
        if (renewed > 0) {
            LOG.info("{} names put in the order of the school's language", renewed);
        }
    }

    private void renew(AccountRepository.Named account) {
        var own = account.usernameKey();
        var wanted = UsernameKey.of(account.username());
        // Of two that become one, the first has it, and the other goes on by its own letters alone.
        boolean taken = !wanted.equals(own) && accounts.existsByUsernameKey(wanted);
        accounts.renew(
                account.id(),
                account.sortKey(),
                order.sortKey(account.displayName(), account.familyName()),
                order.listName(account.displayName(), account.familyName()),
                taken ? own : wanted);
    }
}
