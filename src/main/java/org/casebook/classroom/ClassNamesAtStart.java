package org.casebook.classroom;

import org.casebook.base.Batches;
import org.casebook.people.NaturalOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** At start-up, puts names of classes anew into the order of the school's language where they stand in another or none. */
@Component
record ClassNamesAtStart(SchoolClassRepository classes, NaturalOrder order, Batches batches)
        implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ClassNamesAtStart.class);

    @Override
    public void afterSingletonsInstantiated() {
        int renewed = batches.workOff(
                size -> classes.sortedOtherwise(order.mark(), Limit.of(size)),
                found -> classes.renew(found.id(), found.sortKey(), order.key(found.name())));
        if (renewed > 0) {
            LOG.info("{} names of classes put in the order of the school's language", renewed);
        }
    }
}
