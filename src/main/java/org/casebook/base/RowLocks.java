package org.casebook.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds rows that are about to change until the transaction ends, and reads them then: what was read before a wait, or
 * before a slow step, may be old. docs/decisions/two-writers.md
 */
@Component
public class RowLocks {

    private final EntityManager entities;

    RowLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** The entity as it is now, which nobody else changes before the transaction ends; empty if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <E> Optional<E> hold(Class<E> type, Object id) {
        var found = entities.find(type, id);
        if (found == null) {
            return Optional.empty();
        }
        // Reading anew would throw away what this transaction has changed in it.
        entities.flush();
        try {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return Optional.of(found);
        } catch (EntityNotFoundException deletedMeanwhile) {
            return Optional.empty();
        }
    }
}
