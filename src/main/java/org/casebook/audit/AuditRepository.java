package org.casebook.audit;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Adds and finds; there is nothing to change a line with. */
interface AuditRepository extends Repository<AuditRecord, UUID>, JpaSpecificationExecutor<AuditRecord> {

    AuditRecord save(AuditRecord line);
}
