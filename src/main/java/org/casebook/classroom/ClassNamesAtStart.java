package org.casebook.classroom;

import java.util.List;
import org.casebook.people.NaturalOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At start-up, puts names of classes anew into the order of the school's language where they stand in another or none. */
@Component
record ClassNamesAtStart(SchoolClassRepository classes, NaturalOrder order, TransactionTemplate transaction)
        implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ClassNamesAtStart.class);
    private static final int AT_ONCE = 500;

    @Override
    public void afterSingletonsInstantiated() {
        int renewed = 0;
        for (var some = next(); !some.isEmpty(); some = next()) {
            var page = some;
            transaction.executeWithoutResult(
                    _ -> page.forEach(found -> classes.renew(found.id(), found.sortKey(), order.key(found.name()))));
            renewed += some.size();
        }
        if (renewed > 0) {
            LOG.info("{} names of classes put in the order of the school's language", renewed);
        }
    }

    private List<SchoolClassRepository.Named> next() {
        return classes.sortedOtherwise(order.mark(), Limit.of(AT_ONCE));
    }
}
