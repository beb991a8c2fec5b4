package org.casebook.support;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Counts what is asked of the database. */
@Component
public class Queries {

    private final EntityManagerFactory entityManagers;

    Queries(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
    }

    /** How many statements an action prepares. */
    public long of(Runnable action) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        action.run();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }
}
