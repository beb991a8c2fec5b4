package org.casebook.audit;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of the audit trail what could say who somebody was. */
@Service
public class AuditErasure {

    private final AuditRepository lines;

    AuditErasure(AuditRepository lines) {
        this.lines = lines;
    }

    /**
     * Empties details and network addresses of all lines by or about a person, whose id alone is left in them. For the
     * erasure of that person, which has checked who asks.
     */
    @Transactional
    public void forget(UUID person) {
        lines.forget(person);
    }
}
