package org.casebook.attempt;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface AbilityRepository extends ListCrudRepository<AbilityRecord, UUID> {

    /** Whose estimates an earlier engine made. */
    @Query("select ability.accountId from AbilityRecord ability where ability.engine < :engine")
    List<UUID> madeBefore(int engine);

    /** Has every estimate computed anew from the answers when the start gets to it. */
    @Modifying
    @Query("update AbilityRecord ability set ability.engine = 0")
    void outdate();

    /** The student's estimate, kept from any other transaction until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select ability from AbilityRecord ability where ability.accountId = :account")
    Optional<AbilityRecord> lock(UUID account);

    /** The same for several students; who never began a quiz has none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select ability from AbilityRecord ability where ability.accountId in :accounts order by ability.accountId")
    List<AbilityRecord> lockAll(Collection<UUID> accounts);
}
