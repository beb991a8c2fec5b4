package org.casebook.people;

import java.util.List;
import org.casebook.base.UsernameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start-up, puts names anew into the order of the school's language where they stand in another one or in none, and
 * finds usernames of before by the letters that every keyboard has. What somebody changes meanwhile is left alone.
 */
@Component
record NamesAtStart(AccountRepository accounts, NameOrder order, TransactionTemplate transaction)
        implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NamesAtStart.class);
    private static final int AT_ONCE = 500;

    @Override
    public void afterSingletonsInstantiated() {
        int renewed = 0;
        for (var some = next(); !some.isEmpty(); some = next()) {
            var page = some;
            transaction.executeWithoutResult(_ -> page.forEach(this::renew));
            renewed += some.size();
        }
        if (renewed > 0) {
            LOG.info("{} names put in the order of the school's language", renewed);
        }
    }

    private List<AccountRepository.Named> next() {
        return accounts.sortedOtherwise(order.mark(), Limit.of(AT_ONCE));
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
