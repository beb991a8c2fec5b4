package org.casebook.audit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds lines. There is nothing to change one with but the two things that the law asks for. */
interface AuditRepository extends Repository<AuditRecord, UUID> {

    AuditRecord save(AuditRecord line);

    /** For {@link AuditRetention} alone. */
    @Modifying
    @Query("delete from AuditRecord line where line.happenedAt < :time")
    int deleteBefore(Instant time);

    /** For {@link AuditErasure} alone: what was done stays, and that it was done to or by this id. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update audit_entry set detail = '', address = null where actor_id = :person or subject_id = :person
            """)
    int forget(UUID person);
}
